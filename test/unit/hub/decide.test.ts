import { describe, expect, test } from 'vitest';
import { colleagueAggregate, type ColleagueCommand, type ColleagueContext } from '../../../shared/domain/colleague/decide';
import type { ColleagueDetails, ColleagueEvent } from '../../../shared/domain/colleague/events';
import { hubAggregate, type HubCommand } from '../../../shared/domain/hub/decide';
import type { HubEvent } from '../../../shared/domain/hub/events';
import { fold } from '../../../shared/kernel/aggregate';
import { dateAt } from '../../../shared/kernel/calendar-date';
import type { DomainEvent, EventHeader, Recorded } from '../../../shared/kernel/event';
import type { AgencyId, DisciplineId, ThemeId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';

const common = { now: 0, today: dateAt(0), by: colleagues.adaeze, newId: () => anId<never>(1) };

function recorded<E extends DomainEvent>(events: readonly E[]): Recorded<E>[] {
  // The rules read bodies only.
  return events.map((body) => ({ header: {} as EventHeader, body }));
}

const agency = anId<AgencyId>(0x201);
const discipline = anId<DisciplineId>(0x101);

describe('the hub', () => {
  const created: HubEvent = { type: 'HubCreated', v: 1, name: 'Thornbeck', site: '', controller: '', practice: false };
  const decideHub = (history: readonly HubEvent[], command: HubCommand) =>
    hubAggregate.decide(fold(hubAggregate, recorded(history)), command, common);
  const police: HubEvent = { type: 'DisciplineAdded', v: 1, discipline, name: 'Police', code: 'POL', tint: 'pol' };

  test('is created once', () => {
    const command: HubCommand = { type: 'create', name: ' Thornbeck ', site: '', controller: '', practice: false };
    expect(decideHub([], command)).toEqual({ ok: true, value: [created] });
    expect(decideHub([created], command)).toMatchObject({ ok: false, refusal: { code: 'hub-exists' } });
  });

  test('records its details only when they change', () => {
    expect(decideHub([created], { type: 'changeDetails', name: 'Thornbeck', site: '', controller: '' })).toEqual({ ok: true, value: [] });
    expect(decideHub([created], { type: 'changeDetails', name: 'Thornbeck', site: '1 Mill Lane', controller: '' })).toMatchObject({
      ok: true,
      value: [{ type: 'HubDetailsChanged', site: '1 Mill Lane' }],
    });
  });

  test('keeps its own list of learning themes, each name once', () => {
    const [one, other] = [anId<ThemeId>(0x701), anId<ThemeId>(0x702)];
    const themes = [{ id: one, name: 'Voice of the child' }];
    const set: HubEvent = { type: 'ThemesSet', v: 1, themes };
    expect(decideHub([created], { type: 'setThemes', themes: [{ id: one, name: ' Voice of the child ' }] })).toEqual({
      ok: true,
      value: [set],
    });
    expect(decideHub([created, set], { type: 'setThemes', themes })).toEqual({ ok: true, value: [] });
    const twice = [...themes, { id: other, name: 'voice of the child' }];
    expect(decideHub([created, set], { type: 'setThemes', themes: twice })).toMatchObject({ refusal: { code: 'theme-name-taken' } });
    expect(fold(hubAggregate, recorded([created, set])).themes).toEqual(themes);
  });

  test.each([
    ['01632 960 140', true],
    ['999', true],
    ['+44 (0)1632 960 141', true],
    ['ring Kim', false],
    ['12', false],
  ])('takes "%s" as a safeguarding number: %s', (number, isTaken) => {
    expect(decideHub([created], { type: 'setNumbers', numbers: [{ label: ' Duty ', number }] }).ok).toBe(isTaken);
  });

  test('has an agency once by name, whatever its capitals', () => {
    const added: HubEvent = { type: 'AgencyAdded', v: 1, agency, name: 'Turnstone Recovery' };
    expect(decideHub([created, added], { type: 'addAgency', agency: anId(9), name: 'turnstone recovery' })).toMatchObject({
      ok: false,
      refusal: { code: 'agency-name-taken' },
    });
    expect(decideHub([created, added], { type: 'addAgency', agency, name: 'Turnstone Recovery' })).toEqual({ ok: true, value: [] });
    expect(decideHub([created], { type: 'addAgency', agency, name: ' Turnstone Recovery ' })).toEqual({ ok: true, value: [added] });
  });

  test('gives each seat two to four letters of its own', () => {
    const add = (code: string): HubCommand => ({ type: 'addDiscipline', discipline: anId(9), name: 'Police', code, tint: 'pol' });
    expect(decideHub([created, police], add('pol'))).toMatchObject({ ok: false, refusal: { code: 'discipline-code-taken' } });
    expect(decideHub([created], add('P1'))).toMatchObject({ ok: false, refusal: { code: 'discipline-code-form' } });
    expect(decideHub([created], add(' pol '))).toMatchObject({ ok: true, value: [{ code: 'POL' }] });
    expect(decideHub([created, police], { type: 'addDiscipline', discipline, name: 'Police', code: 'POL', tint: 'pol' })).toEqual({
      ok: true,
      value: [],
    });
  });

  test('asks for a seat it has when it says who makes a meeting quorate', () => {
    expect(decideHub([created], { type: 'setQuorum', rule: { agencies: 3, discipline } })).toMatchObject({
      refusal: { code: 'discipline-unknown' },
    });
    expect(decideHub([created, police], { type: 'setQuorum', rule: { agencies: 3, discipline } }).ok).toBe(true);
    expect(decideHub([created], { type: 'setQuorum', rule: { agencies: 2, discipline: null } }).ok).toBe(true);
  });

  test('starts its daily meeting at a time of day', () => {
    const daily = (startsAt: string): HubCommand => ({ type: 'setDaily', daily: { startsAt, minutes: 60, mostItems: 8 } });
    expect(['09:15', '23:59', '24:00', '9:15', 'nine'].map((time) => decideHub([created], daily(time)).ok)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('names its sixth P, keeps one authority, and counts a recovery code as kept until a new one is made', () => {
    expect(decideHub([created], { type: 'renameSixthP', label: 'Predictions' })).toEqual({ ok: true, value: [] });
    expect(decideHub([created], { type: 'renameSixthP', label: 'Possibilities' })).toMatchObject({ value: [{ type: 'SixthPRenamed' }] });
    const established: HubEvent = { type: 'AuthorityEstablished', v: 1, certificate: 'A' };
    expect(decideHub([created, established], { type: 'establishAuthority', certificate: 'B' })).toEqual({ ok: true, value: [] });
    expect(decideHub([created], { type: 'establishAuthority', certificate: 'A' })).toEqual({ ok: true, value: [established] });
    const kept: HubEvent = { type: 'RecoveryCodeKept', v: 1 };
    const issued: HubEvent = { type: 'RecoveryCodeIssued', v: 1, key: 'K' };
    expect(decideHub([created, kept], { type: 'keepRecoveryCode' })).toEqual({ ok: true, value: [] });
    expect(decideHub([created, kept, issued], { type: 'keepRecoveryCode' })).toEqual({ ok: true, value: [kept] });
    expect(decideHub([created], { type: 'issueRecoveryCode', key: 'K' })).toEqual({ ok: true, value: [issued] });
  });

  test('takes an event of a newer Roundtable without harm', () => {
    const newer = { type: 'HubTwinned', v: 1 } as unknown as HubEvent;
    expect(fold(hubAggregate, recorded([created, newer])).name).toBe('Thornbeck');
  });
});

describe('a colleague', () => {
  const details: ColleagueDetails = { name: 'Orla Finch', title: 'Early help', agency, discipline, sets: ['practitioner'] };
  const added: ColleagueEvent = { type: 'ColleagueAdded', v: 1, details, signsIn: true };
  const invited: ColleagueEvent = { type: 'ColleagueInvited', v: 1, key: 'I' };
  const keys = { x25519: 'X', ed25519: 'E', p256: 'P' };
  const slot = { sequence: 1, hash: 'h' };
  const enrolled: ColleagueEvent = { type: 'ColleagueEnrolled', v: 1, keys, slot };
  const left: ColleagueEvent = { type: 'ColleagueLeft', v: 1 };
  const byManager: ColleagueContext = { ...common, sets: ['manager'], isSelf: false, isAgencyKnown: true, otherManagers: 1 };
  const byAdministrator: ColleagueContext = { ...byManager, sets: ['administrator'] };
  const decideOf = (history: readonly ColleagueEvent[], command: ColleagueCommand, context = byManager) =>
    colleagueAggregate.decide(fold(colleagueAggregate, recorded(history)), command, context);
  const refused = (history: readonly ColleagueEvent[], command: ColleagueCommand, context = byManager) => {
    const decided = decideOf(history, command, context);
    return decided.ok ? null : decided.refusal.code;
  };
  const withSets = (...sets: ColleagueDetails['sets'][number][]): ColleagueDetails => ({ ...details, sets });

  test('is added with a name, a known agency and, to sign in, a role', () => {
    expect(decideOf([], { type: 'add', details: { ...details, name: ' Orla Finch ' }, signsIn: true })).toEqual({
      ok: true,
      value: [added],
    });
    expect(decideOf([added], { type: 'add', details, signsIn: true })).toEqual({ ok: true, value: [] });
    expect(refused([], { type: 'add', details: { ...details, name: ' ' }, signsIn: true })).toBe('name-missing');
    expect(refused([], { type: 'add', details, signsIn: true }, { ...byManager, isAgencyKnown: false })).toBe('agency-unknown');
    expect(refused([], { type: 'add', details: withSets(), signsIn: true })).toBe('role-missing');
    expect(refused([], { type: 'add', details: withSets(), signsIn: false })).toBe(null);
  });

  test('becomes a manager by a manager only', () => {
    expect(refused([], { type: 'add', details: withSets('manager'), signsIn: true }, byAdministrator)).toBe('manager-needs-manager');
    expect(refused([added], { type: 'change', details: withSets('manager') }, byAdministrator)).toBe('manager-needs-manager');
    expect(refused([added], { type: 'change', details: withSets('manager') })).toBe(null);
  });

  test('never has their role changed by themselves, nor, once enrolled, by an administrator', () => {
    expect(refused([added], { type: 'change', details: withSets('chair') }, { ...byManager, isSelf: true })).toBe('own-role');
    expect(refused([added, invited, enrolled], { type: 'change', details: withSets('chair') }, byAdministrator)).toBe('role-needs-manager');
    expect(refused([added, invited, enrolled], { type: 'change', details: withSets('chair') })).toBe(null);
    expect(refused([added], { type: 'change', details: { ...details, title: 'Family worker' } }, { ...byManager, isSelf: true })).toBe(
      null,
    );
    expect(refused([added], { type: 'change', details: { ...details, name: '' } })).toBe('name-missing');
    expect(decideOf([added], { type: 'change', details })).toEqual({ ok: true, value: [] });
  });

  test('stays a manager while there is no other', () => {
    const manager: ColleagueEvent = { ...added, details: withSets('manager') };
    expect(refused([manager], { type: 'change', details: withSets('chair') }, { ...byManager, otherManagers: 0 })).toBe('last-manager');
    expect(refused([manager], { type: 'leave' }, { ...byManager, otherManagers: 0 })).toBe('last-manager');
    expect(refused([manager], { type: 'leave' })).toBe(null);
  });

  test('is invited, enrols once, and is confirmed once', () => {
    expect(decideOf([added], { type: 'invite', key: 'I' })).toEqual({ ok: true, value: [invited] });
    expect(refused([{ ...added, signsIn: false }], { type: 'invite', key: 'I' })).toBe('does-not-sign-in');
    expect(refused([added, invited, enrolled], { type: 'invite', key: 'I' })).toBe('already-enrolled');
    expect(refused([added], { type: 'enrol', keys, slot })).toBe('not-invited');
    expect(decideOf([added, invited], { type: 'enrol', keys, slot })).toEqual({ ok: true, value: [enrolled] });
    expect(refused([added, invited], { type: 'confirm', certificate: 'C' })).toBe('not-enrolled');
    const confirmed: ColleagueEvent = { type: 'ColleagueConfirmed', v: 1, certificate: 'C' };
    expect(decideOf([added, invited, enrolled], { type: 'confirm', certificate: 'C' })).toEqual({ ok: true, value: [confirmed] });
    expect(decideOf([added, invited, enrolled, confirmed], { type: 'confirm', certificate: 'D' })).toEqual({ ok: true, value: [] });
  });

  test('with fresh keys from the recovery code is confirmed anew, and what they signed before still counts', () => {
    const again = { ...keys, ed25519: 'E2' };
    const history = [added, invited, enrolled, { type: 'ColleagueConfirmed', v: 1, certificate: 'C' }] as const;
    expect(refused([added], { type: 'recover', keys: again, slot })).toBe('not-enrolled');
    const recovered = decideOf(history, { type: 'recover', keys: again, slot });
    if (!recovered.ok) throw new Error(recovered.refusal.code);
    expect(fold(colleagueAggregate, recorded([...history, ...recovered.value]))).toMatchObject({
      standing: 'enrolled',
      certificate: null,
      signingKeys: ['E', 'E2'],
    });
  });

  test('changes their passphrase only once they have one', () => {
    expect(refused([added], { type: 'changePassphrase', slot })).toBe('not-enrolled');
    expect(decideOf([added, invited, enrolled], { type: 'changePassphrase', slot: { sequence: 2, hash: 'g' } })).toMatchObject({
      value: [{ type: 'PassphraseChanged' }],
    });
  });

  test('has their comfort recorded when it differs', () => {
    const comfort = {
      textSize: 130,
      theme: 'dark',
      paper: 'cream',
      spacing: 'more',
      density: 'standard',
      motion: 'none',
      ruler: 'on',
    } as const;
    const set: ColleagueEvent = { type: 'ComfortSet', v: 2, comfort };
    expect(decideOf([added], { type: 'setComfort', comfort })).toEqual({ ok: true, value: [set] });
    expect(decideOf([added, set], { type: 'setComfort', comfort })).toEqual({ ok: true, value: [] });
  });

  test('whose comfort was set before there was a reading ruler reads without one', () => {
    const before = { textSize: 130, theme: 'dark', paper: 'cream', spacing: 'more', density: 'standard', motion: 'none' } as const;
    const set: ColleagueEvent = { type: 'ComfortSet', v: 1, comfort: before };
    expect(fold(colleagueAggregate, recorded([added, set])).comfort).toEqual({ ...before, ruler: 'off' });
  });

  test('has their keys recorded when they differ, and no key that is needed everywhere', () => {
    const shortcuts = { find: 'Control+j', lock: null };
    const set: ColleagueEvent = { type: 'ShortcutsSet', v: 1, shortcuts };
    expect(decideOf([added], { type: 'setShortcuts', shortcuts })).toEqual({ ok: true, value: [set] });
    expect(decideOf([added, set], { type: 'setShortcuts', shortcuts })).toEqual({ ok: true, value: [] });
    expect(decideOf([added, set], { type: 'setShortcuts', shortcuts: {} })).toMatchObject({ value: [{ shortcuts: {} }] });
    expect(refused([added], { type: 'setShortcuts', shortcuts: { find: 'Escape' } })).toBe('shortcut-reserved');
  });

  test('who left stays gone, and nobody takes their own seat away', () => {
    expect(refused([added], { type: 'leave' }, { ...byManager, isSelf: true })).toBe('own-seat');
    expect(decideOf([added], { type: 'leave' })).toEqual({ ok: true, value: [left] });
    expect(decideOf([added, left], { type: 'leave' })).toEqual({ ok: true, value: [] });
    expect(refused([added, left], { type: 'invite', key: 'I' })).toBe('colleague-left');
    expect(refused([], { type: 'leave' })).toBe('colleague-unknown');
    expect(fold(colleagueAggregate, recorded([added, left, invited])).standing).toBe('left');
  });

  test('takes an event of a newer Roundtable without harm', () => {
    const newer = { type: 'ColleagueTwinned', v: 1 } as unknown as ColleagueEvent;
    expect(fold(colleagueAggregate, recorded([added, newer])).standing).toBe('added');
  });
});
