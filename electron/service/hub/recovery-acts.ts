import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { ColleagueEvent } from '../../../shared/domain/colleague/events';
import { passphraseFault } from '../../../shared/domain/colleague/passphrase';
import type { ColleagueState } from '../../../shared/domain/colleague/state';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { ActHandlers } from '../desk/handlers';
import type { VaultDatabase } from '../vault/database';
import { markOf } from '../vault/key-slot';
import { readOffice, type OfficeFacts } from '../views/directory/directory';
import { issueCertificate } from './authority';
import { freshFolder } from './backup';
import { makeCodeSlot, type OpenedCode } from './code-slot';
import { openCode } from './open-code';
import { deriveFresh, enrolWith } from './enrolment';
import { openAuthority } from './holders';
import { memberOf, withMember, type Member } from './hub-file';
import { keepBoth, openHub, seatedAlone, type Keeping, type Present } from './keeping';
import { colleagueStream, hubStream, recordInOffice } from './office-events';
import { ownKeyByCode } from './own-code-acts';
import { keepHubFile } from './room';
import type { OpenHub } from './seat';
import { unlockSlot } from './unlock-slot';
import { createVault, openVault } from './vault-opening';
import { holdsAuthority, opensHubVault, zeroKeys, type VaultKeys } from './vault-keys';

const door = 'recovery';

/** The printed recovery code: using it, and making a new one. */
export function createRecoveryActs(keeping: Keeping): ActHandlers<'hub.recover' | 'hub.newRecoveryCode'> {
  return {
    'hub.recover': (input) => keeping.alone(() => recover(keeping, input)),
    'hub.newRecoveryCode': ({ passphrase }) => seatedAlone(keeping, (here) => issueNewCode(keeping, here, passphrase)),
  };
}

async function recover(keeping: Keeping, input: InputOf<'hub.recover'>): Promise<Result<OutputOf<'hub.recover'>, Refusal>> {
  const opened = openHub(keeping);
  if (!opened.ok) return opened;
  const open = opened.value;
  if (keeping.room.seated !== null) return refuse('seat-taken');
  const seconds = open.guard.secondsToWait(door);
  if (seconds > 0) return refuse('wait', { seconds });
  const code = open.file.recovery && (await openCode(keeping.tools, open, input.code, open.file.recovery));
  if (code === null) {
    open.guard.failed(door);
    return refuse('wrong-code');
  }
  const member = memberOf(open.file, input.colleague);
  if (member === null || member.slot === null) return refuse('not-enrolled');
  const fault = passphraseFault(input.passphrase, [open.file.name, member.name]);
  if (fault !== null) return refuse(fault);
  const ownKey = await ownKeyByCode(keeping, open, member, input.ownCode ?? '');
  if (!ownKey.ok) return ownKey;
  const office = openVault(keeping.tools, 'office', open.folder.office, code.keys.office);
  try {
    const made = await reset(keeping, open, office, { member, code, ownKey: ownKey.value, passphrase: input.passphrase });
    if (made.ok) open.guard.opened(door);
    return made;
  } finally {
    office.close();
    zeroKeys(code.keys);
    keeping.changedEverything();
  }
}

interface Reset {
  readonly member: Member;
  readonly code: OpenedCode;
  /** The key of their own vault, by their personal recovery code. */
  readonly ownKey: Uint8Array | null;
  readonly passphrase: string;
}

/**
 * Gives a colleague fresh keys. Their own vault stays theirs when they had their personal recovery code; without it
 * nobody can open it any more, and it is put aside, not deleted.
 */
async function reset(
  keeping: Keeping,
  open: OpenHub,
  office: VaultDatabase,
  { member, code, ownKey, passphrase }: Reset,
): Promise<Result<OutputOf<'hub.recover'>, Refusal>> {
  const { tools } = keeping;
  const facts = readOffice(office.read);
  const state = facts.colleagues.get(member.id);
  // The journal knows which code is the one: a code that was used before may still stand in an older file.
  if (facts.hub.recoveryKey !== open.file.recovery?.keys.ed25519) return refuse('wrong-code');
  if (state === undefined || state.details === null || state.keys === null || state.standing === 'left') return refuse('not-enrolled');
  const { sets } = state.details;
  const keys: VaultKeys = {
    office: code.keys.office,
    hub: opensHubVault(sets) ? code.keys.hub : null,
    own: ownKey ?? tools.randomBytes(32),
    authority: holdsAuthority(sets) ? code.keys.authority : null,
  };
  const derived = await deriveFresh(tools, passphrase);
  const sequence = (member.slot?.sequence ?? 0) + 1;
  const made = enrolWith({ hub: open.file.hub, colleague: member.id, derived, sequence, signer: code.pairs.ed25519, keys });
  derived.key.fill(0);
  const next = await makeCodeSlot(tools, open.file.hub, { ...code.keys, own: null });
  if (ownKey === null) replaceOwnVault(keeping, open, member.id, keys.own);
  const ownCode = ownKey === null ? null : member.ownCode;
  keepHubFile(open, {
    ...withMember(open.file, { ...member, slot: made.slot, sealed: made.sealed, invitation: null, ownCode }),
    recovery: next.slot,
  });
  const enrolled: ColleagueEvent = { type: 'ColleagueEnrolled', v: 1, keys: made.slot.keys, slot: markOf(made.slot) };
  const confirmed = confirmManager(keeping, facts, state, made.slot.keys.p256, keys.authority);
  recordInOffice(tools, office, { colleague: member.id, ed25519: made.pairs.ed25519 }, [
    { stream: colleagueStream(member.id), events: [enrolled, ...confirmed] },
    { stream: hubStream, events: [{ type: 'RecoveryCodeIssued', v: 1, key: next.slot.keys.ed25519 }] },
  ]);
  keys.own?.fill(0);
  return ok({ recoveryCode: next.code, isOwnVaultKept: ownKey !== null });
}

/** A manager has nobody above them who could confirm; the code itself is what vouches for them. */
function confirmManager(
  { tools }: Keeping,
  facts: OfficeFacts,
  state: ColleagueState,
  p256: string,
  authority: Uint8Array | null,
): ColleagueEvent[] {
  if (authority === null || facts.hub.authority === null || state.details === null) return [];
  const agency = state.details.agency;
  const certificate = issueCertificate(
    { certificate: facts.hub.authority, privateKey: authority },
    {
      name: state.details.name,
      organisation: facts.hub.agencies.find((one) => one.id === agency)?.name ?? facts.hub.controller,
      p256,
      now: tools.now(),
      serial: tools.randomBytes(16),
    },
  );
  return [{ type: 'ColleagueConfirmed', v: 1, certificate }];
}

function replaceOwnVault({ tools }: Keeping, open: OpenHub, colleague: ColleagueId, key: Uint8Array | null): void {
  if (key === null) return;
  const path = open.folder.own(colleague);
  const aside = freshFolder(open.folder.displaced, tools.now());
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, join(aside, `${basename(path)}${suffix}`));
  }
  createVault(tools, 'own', path, key).close();
}

async function issueNewCode(
  keeping: Keeping,
  here: Present,
  passphrase: string,
): Promise<Result<{ readonly recoveryCode: string }, Refusal>> {
  const { tools } = keeping;
  const { open, seated } = here;
  const unlocked = await unlockSlot(tools, open, seated.session.colleague, passphrase);
  if (!unlocked.ok) return unlocked;
  const authority = openAuthority(open.file.hub, unlocked.value.pairs.x25519, unlocked.value.member);
  if (authority === null || seated.keys.hub === null) return refuse('no-authority');
  const { code, slot } = await makeCodeSlot(tools, open.file.hub, {
    office: seated.keys.office,
    hub: seated.keys.hub,
    own: null,
    authority,
  });
  authority.fill(0);
  keepBoth(keeping, here, { ...open.file, recovery: slot }, [
    { stream: hubStream, events: [{ type: 'RecoveryCodeIssued', v: 1, key: slot.keys.ed25519 }] },
  ]);
  return ok({ recoveryCode: code });
}
