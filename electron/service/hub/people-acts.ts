import { colleagueAggregate, type ColleagueCommand, type ColleagueContext } from '../../../shared/domain/colleague/decide';
import { noColleague, type ColleagueState } from '../../../shared/domain/colleague/state';
import { dateAt } from '../../../shared/kernel/calendar-date';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { passphraseFault } from '../../../shared/domain/colleague/passphrase';
import type { ActHandlers } from '../desk/handlers';
import { markOf, makeSlot } from '../vault/key-slot';
import { rawPublic } from '../vault/key-pairs';
import { issueCertificate } from './authority';
import { makeCodeSlot } from './code-slot';
import { deriveFresh } from './enrolment';
import { enrolByCode } from './enrol-by-code';
import { openAuthority } from './holders';
import { memberOf, withMember } from './hub-file';
import { keepBoth, seatedAlone, type Keeping, type Present } from './keeping';
import { colleagueStream } from './office-events';
import { unlockSlot } from './unlock-slot';
import { holdsAuthority, opensHubVault, sealKey } from './vault-keys';

/** Inviting, enrolling and confirming people, and their passphrases. */
export function createPeopleActs(
  keeping: Keeping,
): ActHandlers<'colleague.invite' | 'colleague.enrol' | 'colleague.confirm' | 'colleague.changePassphrase'> {
  return {
    'colleague.invite': ({ colleague }) => seatedAlone(keeping, (here) => invite(keeping, here, colleague)),
    'colleague.enrol': (input) => keeping.alone(() => enrolByCode(keeping, input)),
    'colleague.confirm': ({ colleague, passphrase }) => seatedAlone(keeping, (here) => confirm(keeping, here, colleague, passphrase)),
    'colleague.changePassphrase': ({ current, next }) => seatedAlone(keeping, (here) => changePassphrase(keeping, here, current, next)),
  };
}

async function invite(keeping: Keeping, here: Present, colleague: ColleagueId): Promise<Result<{ readonly code: string }, Refusal>> {
  const { tools } = keeping;
  const { keys } = here.seated;
  const state = stateOf(here, colleague);
  const may = decideFor(keeping, here, colleague, { type: 'invite', key: '' });
  if (!may.ok) return may;
  const sets = state.details?.sets ?? [];
  // An administrator has no families' key to give; a manager gives it when confirming.
  const hubKey = opensHubVault(sets) && holdsAuthority(here.seated.session.sets) ? keys.hub : null;
  const { code, slot } = await makeCodeSlot(tools, here.open.file.hub, { office: keys.office, hub: hubKey, own: null, authority: null });
  const decided = decideFor(keeping, here, colleague, { type: 'invite', key: slot.keys.ed25519 });
  if (!decided.ok) return decided;
  const known = memberOf(here.open.file, colleague);
  const { name, title } = state.details ?? { name: '', title: '' };
  const member = { id: colleague, name, title, comfort: known?.comfort ?? null, slot: null, sealed: null, invitation: slot, ownCode: null };
  keepBoth(keeping, here, withMember(here.open.file, member), [{ stream: colleagueStream(colleague), events: decided.value }]);
  return ok({ code });
}

async function confirm(keeping: Keeping, here: Present, colleague: ColleagueId, passphrase: string): Promise<Result<null, Refusal>> {
  const { tools } = keeping;
  const { open, seated } = here;
  const state = stateOf(here, colleague);
  const member = memberOf(open.file, colleague);
  if (state.keys === null || state.details === null || member === null || member.slot === null || member.sealed === null)
    return refuse('not-enrolled');
  const unlocked = await unlockSlot(tools, open, seated.session.colleague, passphrase);
  if (!unlocked.ok) return unlocked;
  const privateKey = openAuthority(open.file.hub, unlocked.value.pairs.x25519, unlocked.value.member);
  if (privateKey === null || seated.facts.hub.authority === null) return refuse('no-authority');
  const { details, keys } = state;
  const certificate = issueCertificate(
    { certificate: seated.facts.hub.authority, privateKey },
    {
      name: details.name,
      organisation: agencyName(here, details.agency),
      p256: keys.p256,
      now: tools.now(),
      serial: tools.randomBytes(16),
    },
  );
  const seal = (name: 'hub' | 'authority', key: Uint8Array | null) =>
    key === null ? null : sealKey(open.file.hub, name, keys.x25519, key);
  const sealed = {
    ...member.sealed,
    hub: opensHubVault(details.sets) ? (member.sealed.hub ?? seal('hub', seated.keys.hub)) : null,
    authority: holdsAuthority(details.sets) ? seal('authority', privateKey) : null,
  };
  privateKey.fill(0);
  const decided = decideFor(keeping, here, colleague, { type: 'confirm', certificate });
  if (!decided.ok) return decided;
  keepBoth(keeping, here, withMember(open.file, { ...member, sealed }), [{ stream: colleagueStream(colleague), events: decided.value }]);
  return ok(null);
}

async function changePassphrase(keeping: Keeping, here: Present, current: string, next: string): Promise<Result<null, Refusal>> {
  const { tools } = keeping;
  const { open, seated } = here;
  const { colleague } = seated.session;
  const { name, site, controller } = seated.facts.hub;
  const fault = passphraseFault(next, [name, site, controller, stateOf(here, colleague).details?.name ?? '']);
  if (fault !== null) return refuse(fault);
  const unlocked = await unlockSlot(tools, open, colleague, current);
  if (!unlocked.ok) return unlocked;
  const { member, pairs } = unlocked.value;
  const derived = await deriveFresh(tools, next);
  const slot = makeSlot(pairs, {
    derived: derived.key,
    derivation: derived.derivation,
    sequence: (member.slot?.sequence ?? 0) + 1,
    owner: colleague,
    signer: pairs.ed25519,
    signerKey: rawPublic(pairs.ed25519),
  });
  derived.key.fill(0);
  const decided = decideFor(keeping, here, colleague, { type: 'changePassphrase', slot: markOf(slot) });
  if (!decided.ok) return decided;
  keepBoth(keeping, here, withMember(open.file, { ...member, slot }), [{ stream: colleagueStream(colleague), events: decided.value }]);
  return ok(null);
}

function decideFor(keeping: Keeping, here: Present, colleague: ColleagueId, command: ColleagueCommand) {
  const { tools } = keeping;
  const { session, facts } = here.seated;
  const now = tools.now();
  const context: ColleagueContext = {
    now,
    today: dateAt(now),
    by: session.colleague,
    newId: tools.newId,
    sets: session.sets,
    isSelf: colleague === session.colleague,
    isAgencyKnown: true,
    otherManagers: [...facts.colleagues].filter(
      ([id, one]) => id !== colleague && one.standing === 'confirmed' && one.details?.sets.includes('manager'),
    ).length,
  };
  return colleagueAggregate.decide(stateOf(here, colleague), command, context);
}

function stateOf(here: Present, colleague: ColleagueId): ColleagueState {
  return here.seated.facts.colleagues.get(colleague) ?? noColleague;
}

function agencyName(here: Present, agency: string): string {
  return here.seated.facts.hub.agencies.find((one) => one.id === agency)?.name ?? here.seated.facts.hub.controller;
}
