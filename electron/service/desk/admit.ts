import { contract, type CommandName, type OperationName } from '../../../shared/contract/contract';
import { may } from '../../../shared/access/may';
import type { RelationshipId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { Call } from './call';
import { pairName, type VaultName } from './handlers';
import type { Session } from './session';

export interface Admission {
  readonly session: () => Session | null;
}

/** The operation of this name, or null; what an object inherits is none. */
export function operationNamed(op: string): OperationName | null {
  return Object.hasOwn(contract, op) ? (op as OperationName) : null;
}

/** Whether whoever has the seat may ask this, with the input as its schema reads it. */
export function admit(deps: Admission, name: OperationName, input: unknown): Result<unknown, Refusal> {
  const session = deps.session();
  if (!may(session, name)) return refuse(session === null ? 'not-signed-in' : 'not-permitted');
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return refuse('bad-input', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
  return ok(parsed.data);
}

export interface AdmittedCommand {
  readonly name: CommandName;
  readonly input: unknown;
}

/** As `admit`, for commands only. */
export function admitCommand(deps: Admission, call: Call): Result<AdmittedCommand, Refusal> {
  const name = operationNamed(call.op);
  if (name === null || contract[name].kind !== 'command') return refuse('unknown-operation');
  const input = admit(deps, name, call.input);
  return input.ok ? ok({ name: name as CommandName, input: input.value }) : input;
}

const officeModules = ['hub', 'colleague', 'relationship'];

/** The one vault a command writes to. */
export function vaultOfCommand(name: CommandName, input: unknown): VaultName {
  const [module = ''] = name.split('.');
  if (module === 'reflection') return 'own';
  // A command that names its relationship writes to the vault of that pair.
  if (module === 'supervision' || module === 'caseSupervision') return pairOf(input) ?? 'hub';
  return officeModules.includes(module) ? 'office' : 'hub';
}

function pairOf(input: unknown): VaultName | null {
  const named = typeof input === 'object' && input !== null && 'relationship' in input ? input.relationship : null;
  // The input was parsed: a relationship in it is an id.
  return named === null ? null : pairName(named as RelationshipId);
}
