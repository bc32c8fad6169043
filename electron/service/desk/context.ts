import { dateAt } from '../../../shared/kernel/calendar-date';
import type { Instant } from '../../../shared/kernel/instant';
import type { Refusal, Result } from '../../../shared/kernel/result';
import { load } from '../journal/journal';
import type { ReadDb } from '../vault/sql';
import type { Directory } from './directory';
import type { DeskContext, VaultName } from './handlers';
import { vaultNamed, type Session } from './session';
import { visibleTo } from './visible-families';

export interface ContextDeps {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly directory: () => Directory;
}

/** Thrown while a context is read, and turned into its refusal here: `no-key`, or why a pair's vault does not open. */
class NoKey extends Error {
  constructor(readonly refusal: Refusal = { code: 'no-key' }) {
    super('this colleague cannot open that vault');
  }
}

/** What a handler may use. Reading a vault that this colleague cannot open ends the handler; see `noKeyOr`. */
export function contextFor(deps: ContextDeps, session: Session | null): DeskContext {
  const now = deps.now();
  const db = (vault: VaultName): ReadDb => {
    if (!session) throw new NoKey();
    const open = vaultNamed(session.vaults, vault);
    if (!open.ok) throw new NoKey(open.refusal);
    return open.value.read;
  };
  return {
    now,
    today: dateAt(now),
    newId: deps.newId,
    get by() {
      if (!session) throw new NoKey();
      return session.colleague;
    },
    get session() {
      if (!session) throw new NoKey();
      return session;
    },
    get directory() {
      return deps.directory();
    },
    visible: visibleTo(session?.sets ?? []),
    db,
    load: (vault, stream) => load(db(vault), stream),
  };
}

/** The refusal of a vault that could not be read; anything else is thrown on. */
export function noKeyOr(error: unknown): Result<never, Refusal> {
  if (error instanceof NoKey) return { ok: false, refusal: error.refusal };
  throw error;
}
