import type { InputOf } from '../../../shared/contract/contract';
import { passphraseFault } from '../../../shared/domain/colleague/passphrase';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { markOf } from '../vault/key-slot';
import { readOffice } from '../views/directory/directory';
import type { OpenedCode } from './code-slot';
import { deriveFresh, enrolWith, type Enrolled } from './enrolment';
import { withMember, type Member } from './hub-file';
import { openHub, type Keeping } from './keeping';
import { openCode } from './open-code';
import { colleagueStream, recordInOffice } from './office-events';
import { keepHubFile } from './room';
import type { OpenHub } from './seat';
import { createVault, openVault } from './vault-opening';
import { zeroKeys, type VaultKeys } from './vault-keys';

const door = 'invitation';

/**
 * Enrols whoever holds an invitation's code: fresh keys under their own passphrase, the vault keys sealed anew, the
 * invitation gone. Every wrong or used code gets the same answer.
 */
export async function enrolByCode(
  keeping: Keeping,
  { code, passphrase }: InputOf<'colleague.enrol'>,
): Promise<Result<{ readonly colleague: ColleagueId }, Refusal>> {
  const opened = openHub(keeping);
  if (!opened.ok) return opened;
  const open = opened.value;
  const seconds = open.guard.secondsToWait(door);
  if (seconds > 0) return refuse('wait', { seconds });
  const found = await memberFor(keeping, open, code);
  if (found === null) {
    open.guard.failed(door);
    return refuse('wrong-code');
  }
  const fault = passphraseFault(passphrase, [open.file.name, found.member.name]);
  if (fault !== null) return refuse(fault);
  const enrolled = await enrol(keeping, open, found, passphrase);
  if (!enrolled.ok) return enrolled;
  open.guard.opened(door);
  // Somebody may have the seat meanwhile: what they see of the office is read again.
  keeping.officeChanged();
  keeping.changedEverything();
  return ok({ colleague: found.member.id });
}

interface Found {
  readonly member: Member;
  readonly opened: OpenedCode;
}

async function memberFor({ tools }: Keeping, open: OpenHub, code: string): Promise<Found | null> {
  for (const member of open.file.members) {
    if (member.invitation === null) continue;
    const opened = await openCode(tools, open, code, member.invitation);
    if (opened !== null) return { member, opened };
  }
  return null;
}

async function enrol(keeping: Keeping, open: OpenHub, { member, opened }: Found, passphrase: string): Promise<Result<null, Refusal>> {
  const { tools, room } = keeping;
  const office = room.seated?.session.vaults.office ?? openVault(tools, 'office', open.folder.office, opened.keys.office);
  try {
    const state = readOffice(office.read).colleagues.get(member.id);
    // The journal says which invitation is open: an older one put back into the file opens nothing.
    if (state === undefined || state.invitation !== member.invitation?.keys.ed25519) return refuse('wrong-code');
    const derived = await deriveFresh(tools, passphrase);
    const keys: VaultKeys = { ...opened.keys, own: tools.randomBytes(32), authority: null };
    const made = enrolWith({ hub: open.file.hub, colleague: member.id, derived, sequence: 1, signer: opened.pairs.ed25519, keys });
    derived.key.fill(0);
    createOwnVault(keeping, open, member.id, keys);
    keepHubFile(open, withMember(open.file, { ...member, slot: made.slot, sealed: made.sealed, invitation: null }));
    recordEnrolment(keeping, office, member.id, made);
    zeroKeys(keys);
    return ok(null);
  } finally {
    if (office !== room.seated?.session.vaults.office) office.close();
  }
}

function createOwnVault({ tools }: Keeping, open: OpenHub, colleague: ColleagueId, keys: VaultKeys): void {
  if (keys.own !== null) createVault(tools, 'own', open.folder.own(colleague), keys.own).close();
}

function recordEnrolment({ tools }: Keeping, office: Parameters<typeof recordInOffice>[1], colleague: ColleagueId, made: Enrolled): void {
  recordInOffice(tools, office, { colleague, ed25519: made.pairs.ed25519 }, [
    { stream: colleagueStream(colleague), events: [{ type: 'ColleagueEnrolled', v: 1, keys: made.slot.keys, slot: markOf(made.slot) }] },
  ]);
}
