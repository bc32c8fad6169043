// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TodayPlace } from '../../../renderer/src/places/today/TodayPlace';
import { usePlaceState } from '../../../renderer/src/ui/place/place-store';
import { useToasts } from '../../../renderer/src/ui/toast/toast';
import type { FamilyId, MeetingId, RequestId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { inWindow, type DeskWindow } from '../../builders/desk-window';
import { aConsent, aPerson, day, someDetails } from '../../builders/request';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: TestDesk;
const user = userEvent.setup({ delay: null });
const meeting = anId<MeetingId>(0x900);
const bellweather = anId<FamilyId>(0x701);
const novotny = anId<FamilyId>(0x702);
const frost = anId<FamilyId>(0x703);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: D0 });
  useToasts.setState({ shown: [], recent: [] });
  desk = aTestDesk();
  desk.seat(colleagues.adaeze);
  for (const [family, name, due] of [
    [bellweather, 'Bellweather', '2026-03-12'],
    [novotny, 'Novotny', '2026-03-12'],
    [frost, 'Adeyinka-Frost', '2026-03-16'],
  ] as const) {
    await desk.done('family.add', { family, name, request: null });
    await desk.done('family.setReview', { family, on: day(due) });
  }
  await desk.done('family.setLead', { family: bellweather, lead: colleagues.kwame });
});
afterEach(() => {
  cleanup();
  desk.close();
  vi.useRealTimers();
});

const open = async (): Promise<DeskWindow> => {
  const window = inWindow(desk, <TodayPlace />);
  await screen.findByRole('heading', { level: 1 });
  return window;
};
const built = async (): Promise<DeskWindow> => {
  await desk.done('meeting.buildDaily', { meeting });
  const window = await open();
  await screen.findByRole('list', { name: 'Agenda items' });
  return window;
};
const agenda = (): string[] =>
  within(screen.getByRole('list', { name: 'Agenda items' }))
    .getAllByRole('listitem')
    .filter((row) => row.parentElement?.tagName === 'OL')
    .map((row) => row.textContent ?? '');
const names = async () => (await desk.ask('meeting.current', {}))?.items.map(({ familyName, title }) => familyName ?? title);
const row = (name: string): HTMLElement => {
  const found = screen.getByRole('button', { name }).closest('li');
  if (found === null) throw new Error(`no row for ${name}`);
  return found;
};

describe('before there is an agenda', () => {
  test('one press builds it', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Good morning, Adaeze' })).toBeTruthy();
    expect(screen.getByText('No agenda is built yet. Nothing to sort first.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Build the agenda for Thursday 12 March' }));
    await waitFor(() => expect(agenda()).toHaveLength(3));
    expect(screen.getByText('Daily MDT in 45 minutes. Nothing to sort first.')).toBeTruthy();
  });

  test('after hours it is for the next working day, or for today if that is wanted', async () => {
    desk.now = Date.UTC(2026, 2, 13, 15, 0);
    await open();
    await user.click(await screen.findByRole('button', { name: 'Build one for today' }));
    await waitFor(() => expect(agenda().length).toBeGreaterThan(1));
    expect((await desk.ask('meeting.current', {}))?.plan.on).toBe('2026-03-13');
  });

  test('somebody who does not run meetings is told who builds it', async () => {
    desk.seat(colleagues.bethan, ['practitioner']);
    await open();
    expect(await screen.findByText('The chair or minute-taker builds it. It will appear here.')).toBeTruthy();
  });
});

describe('the agenda', () => {
  test('moves a row with Alt and an arrow, says so, and takes it back with Ctrl+Z', async () => {
    await built();
    row('Novotny').querySelector('button')?.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Novotny moved to number 2 of 3.')).toBeTruthy();
    await waitFor(async () => expect(await names()).toEqual(['Welcome and confidentiality', 'Novotny', 'Bellweather']));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await names()).toEqual(['Welcome and confidentiality', 'Bellweather', 'Novotny']));
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(async () => expect(await names()).toEqual(['Welcome and confidentiality', 'Novotny', 'Bellweather']));
  });

  test('changes the minutes of a row, and every start after it', async () => {
    await built();
    expect(row('Novotny').textContent).toContain('09:27');
    await user.click(screen.getByRole('button', { name: '10 min, change time for Bellweather' }));
    await user.click(await screen.findByRole('menuitem', { name: '20 min' }));
    await waitFor(() => expect(row('Novotny').textContent).toContain('09:37'));
  });

  test('takes a row off with its reason, offers it again, and puts it back where it was', async () => {
    await built();
    await user.click(screen.getByRole('button', { name: 'More for Bellweather' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Take off: the family asked to wait' }));
    await waitFor(async () => expect(await names()).toEqual(['Welcome and confidentiality', 'Novotny']));
    expect(await screen.findByRole('button', { name: 'Add Bellweather' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names()).toEqual(['Welcome and confidentiality', 'Bellweather', 'Novotny']));
  });

  test('adds what could go on in the standing order, and anything else by name', async () => {
    await built();
    await user.click(await screen.findByRole('button', { name: 'Add Adeyinka-Frost' }));
    await waitFor(async () => expect(await names()).toContain('Adeyinka-Frost'));
    await user.click(screen.getByRole('button', { name: 'Add something else' }));
    await user.click(await screen.findByRole('radio', { name: 'Another matter' }));
    await user.type(screen.getByRole('textbox', { name: 'What it is about' }), 'Half-term cover');
    await user.click(screen.getByRole('button', { name: 'Add to the agenda' }));
    await waitFor(async () => expect((await names())?.at(-1)).toBe('Half-term cover'));
    await desk.done('request.receive', { request: anId<RequestId>(0x801), details: someDetails() });
    await desk.done('family.add', { family: anId<FamilyId>(0x704), name: 'Okafor', request: anId<RequestId>(0x801) });
    await desk.done('request.triage', {
      request: anId<RequestId>(0x801),
      outcome: 'hub-mdt',
      reason: 'Two agencies',
      level: 3,
      family: anId<FamilyId>(0x704),
    });
    cleanup();
    await open();
    await user.click(await screen.findByRole('button', { name: 'Add Okafor' }));
    await waitFor(async () => expect((await names())?.slice(0, 3)).toEqual(['Welcome and confidentiality', 'Okafor', 'Bellweather']));
  });

  test('changes question and needs in the sheet; a wrong time is said and nothing is sent', async () => {
    await built();
    await user.click(row('Bellweather').querySelector('p button') as HTMLElement);
    const sheet = await screen.findByRole('region', { name: 'Item: Bellweather' });
    const question = within(sheet).getByRole('textbox', { name: 'What the meeting should answer' });
    await user.clear(question);
    await user.type(question, 'Is Grace ready?');
    await user.click(within(sheet).getByRole('checkbox', { name: 'Police' }));
    await user.clear(within(sheet).getByRole('textbox', { name: 'Minutes' }));
    await user.click(within(sheet).getByRole('button', { name: 'Keep' }));
    expect(within(sheet).getByText('The time is a whole number of minutes from 1 to 240.')).toBeTruthy();
    await user.type(within(sheet).getByRole('textbox', { name: 'Minutes' }), '7');
    await user.click(within(sheet).getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Item: Bellweather' })).toBeNull());
    expect(row('Bellweather').textContent).toContain('Is Grace ready?');
    expect(row('Bellweather').textContent).toContain('Police: coming');
  });

  test('a refusal is said in words and the agenda stays as it was', async () => {
    await built();
    await user.click(row('Bellweather').querySelector('p button') as HTMLElement);
    await user.clear(await screen.findByRole('textbox', { name: 'What the meeting should answer' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(
      (await screen.findAllByText('The item has no question yet. Say in one line what the meeting should answer.')).length,
    ).toBeGreaterThan(0);
  });

  test('says how many items lack somebody, in the greeting and in the light', async () => {
    await built();
    await desk.done('meeting.apologise', { meeting, who: colleagues.callum });
    cleanup();
    await open();
    expect(await screen.findByText(/First, 2 items without everyone they need\./)).toBeTruthy();
    expect(usePlaceState.getState().lights.quorate).toMatchObject({ tone: 'warn', value: '0 of 3 items' });
  });
});

describe('starting', () => {
  test('Ctrl+M reads the statement, notes who is here and goes to the meeting', async () => {
    const window = await built();
    await user.keyboard('{Control>}m{/Control}');
    const sheet = await screen.findByRole('region', { name: 'Start the meeting' });
    expect(sheet.textContent).toContain('Say if you know this family personally.');
    await user.click(within(sheet).getByRole('checkbox', { name: 'Adaeze Whitmore' }));
    await user.click(within(sheet).getByRole('checkbox', { name: 'PC Rhys Mallory' }));
    await user.click(within(sheet).getByRole('button', { name: 'Start now' }));
    await waitFor(() => expect(window.visited.at(-1)).toBe('/meeting'));
    const live = await desk.ask('meeting.current', {});
    expect(live).toMatchObject({ state: 'live' });
    expect(live?.seats.filter(({ state }) => state === 'here').map(({ name }) => name)).toEqual(['Adaeze Whitmore', 'PC Rhys Mallory']);
  });

  test('is not offered before the roles are set, and says why', async () => {
    desk.now = D0;
    await desk.done('meeting.buildDaily', { meeting, on: day('2026-03-13') });
    await open();
    const button = await screen.findByRole('button', { name: /Start meeting/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('this agenda is for Friday 13 March');
  });
});

describe('beside the agenda', () => {
  test('requests, overdue actions and minutes that wait are listed and lead to their places', async () => {
    await desk.done('request.receive', { request: anId<RequestId>(0x801), details: someDetails({ urgent: ['missing'] }) });
    await desk.done('action.agree', {
      action: anId(0xa01),
      text: 'Send the arrears statement',
      family: bellweather,
      discussion: null,
      goal: null,
      owner: colleagues.gita,
      due: day('2026-03-12'),
    });
    desk.now = D0 + 4 * 86_400_000;
    await open();
    const side = screen.getByRole('region', { name: 'Before the meeting' });
    expect(await within(side).findByText('Ruth Ellery, Oakmere Secondary')).toBeTruthy();
    expect(within(side).getByRole('link', { name: 'Send the arrears statement' }).getAttribute('href')).toBe(`/actions/${anId(0xa01)}`);
    expect(within(side).getByText('4 days late')).toBeTruthy();
    expect(within(side).getByText('Nobody is waiting for you.')).toBeTruthy();
    expect(screen.getByText(/First, one urgent request to triage\./)).toBeTruthy();
  });

  test('consent that was withdrawn turns the light and is named first', async () => {
    await desk.done('family.addPerson', { family: bellweather, person: aPerson() });
    await desk.done('family.recordConsent', { family: bellweather, person: aPerson().id, consent: aConsent({ state: 'withdrawn' }) });
    await built();
    expect(usePlaceState.getState().lights.consent).toMatchObject({ tone: 'risk', value: 'Withdrawn. Do not discuss.' });
    expect(row('Bellweather').textContent).toContain('Consent withdrawn');
  });

  test('a seat without families is led to the hub office', async () => {
    desk.seat(colleagues.lee, ['administrator']);
    inWindow(desk, <TodayPlace />);
    expect(await screen.findByText('No families from this seat')).toBeTruthy();
  });
});
