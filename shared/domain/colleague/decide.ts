import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { CapabilitySet, ColleagueDetails, ColleagueEvent, Comfort, PublicKeys, SlotMark } from './events';
import { whyNotShortcut, type Shortcuts } from './shortcuts';
import { evolveColleague, noColleague, type ColleagueState } from './state';

export type ColleagueCommand =
  | { readonly type: 'add'; readonly details: ColleagueDetails; readonly signsIn: boolean }
  | { readonly type: 'change'; readonly details: ColleagueDetails }
  | { readonly type: 'invite'; readonly key: string }
  | { readonly type: 'enrol'; readonly keys: PublicKeys; readonly slot: SlotMark }
  /** With the hub's recovery code: fresh keys for somebody who had enrolled before. */
  | { readonly type: 'recover'; readonly keys: PublicKeys; readonly slot: SlotMark }
  | { readonly type: 'confirm'; readonly certificate: string }
  | { readonly type: 'changePassphrase'; readonly slot: SlotMark }
  | { readonly type: 'setComfort'; readonly comfort: Comfort }
  | { readonly type: 'setShortcuts'; readonly shortcuts: Shortcuts }
  | { readonly type: 'leave' };

export type ColleagueRefusal = Refusal<
  | 'colleague-unknown'
  | 'colleague-left'
  | 'name-missing'
  | 'agency-unknown'
  | 'role-missing'
  | 'own-role'
  | 'role-needs-manager'
  | 'manager-needs-manager'
  | 'does-not-sign-in'
  | 'already-enrolled'
  | 'not-invited'
  | 'not-enrolled'
  | 'last-manager'
  | 'own-seat'
  | 'shortcut-reserved'
>;

/** What the rules know beside the common context. */
export interface ColleagueContext extends Context {
  /** What the person acting may do. */
  readonly sets: readonly CapabilitySet[];
  /** Whether the person acting is the one acted on. */
  readonly isSelf: boolean;
  readonly isAgencyKnown: boolean;
  /** Managers beside this colleague who are confirmed and have not left. */
  readonly otherManagers: number;
}

export const colleagueAggregate: Aggregate<ColleagueState, ColleagueCommand, ColleagueEvent, ColleagueRefusal, ColleagueContext> = {
  initial: noColleague,
  evolve: evolveColleague,
  decide,
};

type Decided = Result<readonly ColleagueEvent[], ColleagueRefusal>;

function decide(state: ColleagueState, command: ColleagueCommand, context: ColleagueContext): Decided {
  if (command.type === 'add') return add(state, command, context);
  if (state.standing === 'none') return refuse('colleague-unknown');
  if (state.standing === 'left') return command.type === 'leave' ? ok([]) : refuse('colleague-left');
  switch (command.type) {
    case 'change':
      return change(state, command.details, context);
    case 'invite':
      if (!state.signsIn) return refuse('does-not-sign-in');
      return state.keys === null ? ok([{ type: 'ColleagueInvited', v: 1, key: command.key }]) : refuse('already-enrolled');
    case 'enrol':
      return state.invitation === null
        ? refuse('not-invited')
        : ok([{ type: 'ColleagueEnrolled', v: 1, keys: command.keys, slot: command.slot }]);
    case 'recover':
      return state.keys === null
        ? refuse('not-enrolled')
        : ok([{ type: 'ColleagueEnrolled', v: 1, keys: command.keys, slot: command.slot }]);
    case 'confirm':
      if (state.keys === null) return refuse('not-enrolled');
      return ok(state.standing === 'confirmed' ? [] : [{ type: 'ColleagueConfirmed', v: 1, certificate: command.certificate }]);
    case 'changePassphrase':
      return state.keys === null ? refuse('not-enrolled') : ok([{ type: 'PassphraseChanged', v: 1, slot: command.slot }]);
    case 'setComfort':
      return ok(sameComfort(state.comfort, command.comfort) ? [] : [{ type: 'ComfortSet', v: 2, comfort: command.comfort }]);
    case 'setShortcuts':
      return setShortcuts(state, command.shortcuts);
    case 'leave':
      if (context.isSelf) return refuse('own-seat');
      return isLastManager(state, context) ? refuse('last-manager') : ok([{ type: 'ColleagueLeft', v: 1 }]);
    default:
      return unreachable(command);
  }
}

function add(state: ColleagueState, command: { details: ColleagueDetails; signsIn: boolean }, context: ColleagueContext): Decided {
  if (state.standing !== 'none') return ok([]);
  const details = trimmed(command.details);
  const wrong = detailsRefusal(details, command.signsIn, context);
  if (wrong !== null) return wrong;
  if (givesManager(details, null) && !context.sets.includes('manager')) return refuse('manager-needs-manager');
  return ok([{ type: 'ColleagueAdded', v: 1, details, signsIn: command.signsIn }]);
}

function change(state: ColleagueState, next: ColleagueDetails, context: ColleagueContext): Decided {
  const details = trimmed(next);
  const wrong = detailsRefusal(details, state.signsIn, context);
  if (wrong !== null) return wrong;
  const before = state.details?.sets ?? [];
  if (!sameSets(before, details.sets)) {
    if (context.isSelf) return refuse('own-role');
    // Once somebody holds keys, their role decides which vaults are sealed to them: an administrator cannot widen it.
    if (state.keys !== null && !context.sets.includes('manager')) return refuse('role-needs-manager');
    if (givesManager(details, state.details) && !context.sets.includes('manager')) return refuse('manager-needs-manager');
    if (!details.sets.includes('manager') && isLastManager(state, context)) return refuse('last-manager');
  }
  return ok(sameDetails(state.details, details) ? [] : [{ type: 'ColleagueDetailsChanged', v: 1, details }]);
}

function setShortcuts(state: ColleagueState, shortcuts: Shortcuts): Decided {
  if (Object.values(shortcuts).some((keys) => keys !== null && whyNotShortcut(keys) !== null)) return refuse('shortcut-reserved');
  const isSame = canonicalJson(shortcuts) === canonicalJson(state.shortcuts);
  return ok(isSame ? [] : [{ type: 'ShortcutsSet', v: 1, shortcuts }]);
}

function detailsRefusal(details: ColleagueDetails, signsIn: boolean, context: ColleagueContext): Decided | null {
  if (details.name === '') return refuse('name-missing');
  if (!context.isAgencyKnown) return refuse('agency-unknown');
  return signsIn && details.sets.length === 0 ? refuse('role-missing') : null;
}

function trimmed(details: ColleagueDetails): ColleagueDetails {
  return { ...details, name: details.name.trim(), title: details.title.trim(), sets: [...new Set(details.sets)] };
}

function givesManager(details: ColleagueDetails, before: ColleagueDetails | null): boolean {
  return details.sets.includes('manager') && before?.sets.includes('manager') !== true;
}

/** A hub without a manager could never confirm anybody again. */
function isLastManager(state: ColleagueState, context: ColleagueContext): boolean {
  return state.details?.sets.includes('manager') === true && context.otherManagers === 0;
}

function sameSets(left: readonly CapabilitySet[], right: readonly CapabilitySet[]): boolean {
  return left.length === right.length && left.every((set) => right.includes(set));
}

function sameDetails(left: ColleagueDetails | null, right: ColleagueDetails): boolean {
  return (
    left !== null &&
    left.name === right.name &&
    left.title === right.title &&
    left.agency === right.agency &&
    left.discipline === right.discipline &&
    sameSets(left.sets, right.sets)
  );
}

function sameComfort(left: Comfort | null, right: Comfort): boolean {
  return (
    left !== null &&
    left.textSize === right.textSize &&
    left.theme === right.theme &&
    left.paper === right.paper &&
    left.spacing === right.spacing &&
    left.density === right.density &&
    left.motion === right.motion &&
    left.ruler === right.ruler
  );
}
