import type { Aggregate, Context } from '../../kernel/aggregate';
import type { AgencyId, DisciplineId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { DailyMeeting, HubEvent, QuorumRule, SafeguardingNumber, Theme, Tint } from './events';
import { evolveHub, noHub, type HubState } from './state';

export type HubCommand =
  | { readonly type: 'create'; readonly name: string; readonly site: string; readonly controller: string; readonly practice: boolean }
  | { readonly type: 'changeDetails'; readonly name: string; readonly site: string; readonly controller: string }
  | { readonly type: 'setNumbers'; readonly numbers: readonly SafeguardingNumber[] }
  | { readonly type: 'addAgency'; readonly agency: AgencyId; readonly name: string }
  | { readonly type: 'addDiscipline'; readonly discipline: DisciplineId; readonly name: string; readonly code: string; readonly tint: Tint }
  | { readonly type: 'setQuorum'; readonly rule: QuorumRule }
  | { readonly type: 'setDaily'; readonly daily: DailyMeeting }
  | { readonly type: 'setThemes'; readonly themes: readonly Theme[] }
  | { readonly type: 'renameSixthP'; readonly label: string }
  | { readonly type: 'establishAuthority'; readonly certificate: string }
  | { readonly type: 'issueRecoveryCode'; readonly key: string }
  | { readonly type: 'keepRecoveryCode' };

export type HubRefusal = Refusal<
  | 'hub-exists'
  | 'agency-name-taken'
  | 'discipline-code-taken'
  | 'discipline-code-form'
  | 'discipline-unknown'
  | 'time-of-day'
  | 'phone-number-form'
  | 'theme-name-taken'
>;

export const hubAggregate: Aggregate<HubState, HubCommand, HubEvent, HubRefusal> = {
  initial: noHub,
  evolve: evolveHub,
  decide,
};

function decide(state: HubState, command: HubCommand, _context: Context): Result<readonly HubEvent[], HubRefusal> {
  switch (command.type) {
    case 'create': {
      const { name, site, controller, practice } = command;
      return state.exists
        ? refuse('hub-exists')
        : ok([{ type: 'HubCreated', v: 1, name: name.trim(), site: site.trim(), controller: controller.trim(), practice }]);
    }
    case 'changeDetails':
      return changeDetails(state, command);
    case 'setNumbers':
      return setNumbers(command.numbers);
    case 'addAgency':
      return addAgency(state, command.agency, command.name.trim());
    case 'addDiscipline':
      return addDiscipline(state, command);
    case 'setQuorum':
      return setQuorum(state, command.rule);
    case 'setDaily':
      return timeOfDay.test(command.daily.startsAt) ? ok([{ type: 'DailyMeetingSet', v: 1, daily: command.daily }]) : refuse('time-of-day');
    case 'setThemes':
      return setThemes(state, command.themes);
    case 'renameSixthP':
      return ok(command.label.trim() === state.sixthP ? [] : [{ type: 'SixthPRenamed', v: 1, label: command.label.trim() }]);
    case 'establishAuthority':
      return ok(state.authority === null ? [{ type: 'AuthorityEstablished', v: 1, certificate: command.certificate }] : []);
    case 'issueRecoveryCode':
      return ok([{ type: 'RecoveryCodeIssued', v: 1, key: command.key }]);
    case 'keepRecoveryCode':
      return ok(state.isRecoveryCodeKept ? [] : [{ type: 'RecoveryCodeKept', v: 1 }]);
    default:
      return unreachable(command);
  }
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;
const phoneNumber = /^\+?[\d ()-]{3,25}$/;
const code = /^[A-Z]{2,4}$/;

function changeDetails(state: HubState, next: { name: string; site: string; controller: string }): Result<readonly HubEvent[], HubRefusal> {
  const [name, site, controller] = [next.name.trim(), next.site.trim(), next.controller.trim()];
  if (state.name === name && state.site === site && state.controller === controller) return ok([]);
  return ok([{ type: 'HubDetailsChanged', v: 1, name, site, controller }]);
}

/** Two themes of one name would be counted apart and shown as the same. */
function setThemes(state: HubState, next: readonly Theme[]): Result<readonly HubEvent[], HubRefusal> {
  const themes = next.map(({ id, name }) => ({ id, name: name.trim() }));
  if (new Set(themes.map(({ name }) => name.toLowerCase())).size < themes.length) return refuse('theme-name-taken');
  const isSame =
    themes.length === state.themes.length &&
    themes.every(({ id, name }, at) => state.themes[at]?.id === id && state.themes[at]?.name === name);
  return ok(isSame ? [] : [{ type: 'ThemesSet', v: 1, themes }]);
}

/** The numbers are rung in a hurry, so what is not a phone number is refused; they need not be dialled from here. */
function setNumbers(numbers: readonly SafeguardingNumber[]): Result<readonly HubEvent[], HubRefusal> {
  const wrong = numbers.find(({ number }) => !phoneNumber.test(number.trim()));
  if (wrong !== undefined) return refuse('phone-number-form', { number: wrong.number });
  const trimmed = numbers.map(({ label, number }) => ({ label: label.trim(), number: number.trim() }));
  return ok([{ type: 'SafeguardingNumbersSet', v: 1, numbers: trimmed }]);
}

function addAgency(state: HubState, agency: AgencyId, name: string): Result<readonly HubEvent[], HubRefusal> {
  if (state.agencies.some((known) => known.id === agency)) return ok([]);
  if (state.agencies.some((known) => sameName(known.name, name))) return refuse('agency-name-taken', { name });
  return ok([{ type: 'AgencyAdded', v: 1, agency, name }]);
}

function addDiscipline(
  state: HubState,
  command: { discipline: DisciplineId; name: string; code: string; tint: Tint },
): Result<readonly HubEvent[], HubRefusal> {
  if (state.disciplines.some((known) => known.id === command.discipline)) return ok([]);
  const letters = command.code.trim().toUpperCase();
  if (!code.test(letters)) return refuse('discipline-code-form');
  if (state.disciplines.some((known) => known.code === letters)) return refuse('discipline-code-taken', { code: letters });
  return ok([
    { type: 'DisciplineAdded', v: 1, discipline: command.discipline, name: command.name.trim(), code: letters, tint: command.tint },
  ]);
}

function setQuorum(state: HubState, rule: QuorumRule): Result<readonly HubEvent[], HubRefusal> {
  const isKnown = rule.discipline === null || state.disciplines.some((known) => known.id === rule.discipline);
  return isKnown ? ok([{ type: 'QuorumRuleSet', v: 1, rule }]) : refuse('discipline-unknown');
}

function sameName(left: string, right: string): boolean {
  return left.localeCompare(right, 'en-GB', { sensitivity: 'base' }) === 0;
}
