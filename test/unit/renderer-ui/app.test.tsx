// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/src/app/App';
import { useHelp } from '../../../renderer/src/app/help/help-state';
import { usePalette } from '../../../renderer/src/app/palette/palette-state';
import { useStepUp } from '../../../renderer/src/app/step-up/step-up-state';
import { useSaveState } from '../../../renderer/src/api/save-state';
import { usePlace, useLights } from '../../../renderer/src/ui/place/use-place';
import { useToasts } from '../../../renderer/src/ui/toast/toast';
import { aFakeBridge, ok, type FakeBridge } from '../../builders/fake-bridge';
import { bePatient } from '../../builders/patience';

bePatient();

function TodayPlace() {
  usePlace({ title: 'Today', subtitle: 'Thursday 12 March 2026' });
  useLights({ quorate: { tone: 'warn', value: '6 of 7 items' } });
  return (
    <>
      <h1>Good morning</h1>
      <label>
        A line <input />
      </label>
    </>
  );
}

vi.mock('../../../renderer/src/app/place-table', async () => {
  const { Sun, UsersRound } = await import('lucide-react');
  return {
    placeTable: {
      signIn: { component: () => <h1>Take your seat</h1>, name: 'shell.signIn', help: [] },
      today: {
        component: () => <TodayPlace />,
        name: 'shell.today',
        help: ['shell.findOrDo'],
        tab: { label: 'shell.today', icon: Sun, key: 'today' },
      },
      families: {
        component: () => <h1>Families</h1>,
        name: 'shell.families',
        help: [],
        tab: { label: 'shell.families', icon: UsersRound, key: 'families' },
      },
    },
  };
});

const numbers = [
  { label: 'Duty & Advice', number: '01632 960 140' },
  { label: 'Nights and weekends', number: '01632 960 141' },
];
const adaeze = '0195a000-0000-7000-8000-000000000001';
const priyanka = '0195a000-0000-7000-8000-000000000002';

function hub(signedIn: string | null) {
  return ok({
    state: 'open',
    clockAheadMs: 0,
    name: 'Kelderwick East',
    practice: true,
    practicePassphrase: null,
    numbers,
    seats: [],
    lastBackup: null,
    signedIn,
    hasOtherHub: false,
  });
}

function me(name: string) {
  return ok({ name, title: 'Chair', sets: ['chair'], comfort: null, shortcuts: {} });
}

function aWindow(): FakeBridge {
  return aFakeBridge({
    'hub.describe': () => hub(adaeze),
    'session.me': () => me('Adaeze Whitmore'),
    'meeting.current': () => ok(null),
    'escalation.record': () => ok({ version: 1, savedAt: Date.parse('2026-03-12T09:38:30Z') }),
    'colleague.setComfort': () => ok({ version: 2, savedAt: Date.parse('2026-03-12T08:40:03Z') }),
    'session.lock': () => ok(null),
    'search.find': () =>
      ok({
        families: [{ family: 'f1', name: 'Novotný', reference: 'KE-0417', level: 3, leadName: 'Noor Rahmani' }],
        people: [],
        actions: [],
        minutes: [],
      }),
  });
}

beforeEach(() => {
  // jsdom lays nothing out, so it has no scrolling and nothing has a box.
  Element.prototype.scrollIntoView = () => undefined;
  location.hash = '';
});

afterEach(() => {
  cleanup();
  usePalette.setState({ isOpen: false });
  useHelp.setState({ isOpen: false });
  useStepUp.setState({ isOpen: false, notedAt: null });
  useToasts.setState({ shown: [], recent: [] });
  useSaveState.getState().forgotten();
  document.documentElement.removeAttribute('style');
});

async function seated(): Promise<void> {
  render(<App />);
  await screen.findByRole('heading', { name: 'Good morning' });
}

describe('the window', () => {
  test('is the sign-in table while nobody has a seat, and the frame once somebody has', async () => {
    const bridge = aWindow();
    bridge.answer('hub.describe', () => hub(null));
    render(<App />);
    await screen.findByRole('heading', { name: 'Take your seat' });
    expect(screen.queryByRole('navigation')).toBeNull();
    bridge.answer('hub.describe', () => hub(adaeze));
    act(() => bridge.announce({ topics: ['session'] }));
    await screen.findByRole('heading', { name: 'Good morning' });
    expect(await screen.findByRole('button', { name: /Adaeze Whitmore.*Chair.*your menu/ })).toBeDefined();
  });

  test('always has the four lights in their order, and says which do not apply', async () => {
    aWindow();
    await seated();
    const lights = within(screen.getByRole('list', { name: 'Quorate, consent, who can see, saved' }));
    expect(lights.getAllByRole('button').map((light) => light.textContent)).toEqual([
      'Quorate 6 of 7 items',
      'Consent not needed here',
      'Who can see Hub team',
      'Saved nothing to save',
    ]);
  });

  test('always has the safeguarding strip with the hub’s own numbers', async () => {
    aWindow();
    await seated();
    expect(screen.getByRole('complementary', { name: 'Safeguarding' }).textContent).toContain(
      'Do not wait for a meeting. Duty & Advice 01632 960 140 · nights and weekends 01632 960 141',
    );
  });

  test('says in words that this is the practice hub', async () => {
    aWindow();
    await seated();
    expect(screen.getByRole('banner').textContent).toContain('Practice hub');
  });

  test('shows one plain screen while the record does not answer, and comes back', async () => {
    const bridge = aWindow();
    await seated();
    act(() => bridge.notice({ kind: 'service-down' }));
    expect(screen.getByRole('alertdialog', { name: 'The record is not answering' })).toBeDefined();
    act(() => bridge.notice({ kind: 'service-up' }));
    expect(await screen.findByRole('heading', { name: 'Good morning' })).toBeDefined();
  });

  test('empties at a lock and returns the same colleague to the same screen with a line that says so', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}2{/Control}');
    await screen.findByRole('heading', { name: 'Families' });
    bridge.answer('hub.describe', () => hub(null));
    act(() => bridge.notice({ kind: 'locked' }));
    await screen.findByRole('heading', { name: 'Take your seat' });
    bridge.answer('hub.describe', () => hub(adaeze));
    act(() => bridge.announce({ topics: ['session'] }));
    await screen.findByRole('heading', { name: 'Families' });
    expect(await within(screen.getByRole('region', { name: 'What just happened' })).findByText(/^Back where you were/)).toBeDefined();
  });

  test('begins at Today for another colleague', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}2{/Control}');
    await screen.findByRole('heading', { name: 'Families' });
    bridge.answer('hub.describe', () => hub(priyanka));
    bridge.answer('session.me', () => me('Priyanka Sood'));
    act(() => bridge.notice({ kind: 'locked' }));
    expect(await screen.findByRole('heading', { name: 'Good morning' })).toBeDefined();
    expect(screen.queryByText(/^Back where you were/)).toBeNull();
  });
});

describe('the keys', () => {
  test('Ctrl K finds a family and Enter opens it', async () => {
    aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}k{/Control}novo');
    const option = await screen.findByRole('option', { name: /KE-0417, level 3, lead Noor Rahmani/ });
    expect(option.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/families/f1'));
    expect(screen.queryByRole('dialog', { name: 'Find or do' })).toBeNull();
  });

  test('Ctrl K then Esc returns to the box somebody was typing in', async () => {
    aWindow();
    const user = userEvent.setup();
    await seated();
    const line = screen.getByRole('textbox', { name: 'A line' });
    await user.type(line, 'half a sent');
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Find or do' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(line);
  });

  test('> shows only commands, and doing one does it', async () => {
    aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}k{/Control}>fam');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Go to FamiliesCtrl 2']);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Families' })).toBeDefined();
  });

  test('F9 puts the phone first, and every field may stay empty', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{F9}');
    const sheet = within(screen.getByRole('region', { name: 'Phone first. Write after.' }));
    expect(sheet.getAllByRole('definition').map((number) => number.textContent)).toEqual(['01632 960 140', '01632 960 141']);
    expect(screen.getByRole('alert').textContent).toBe('Duty & Advice 01632 960 140');
    await user.click(sheet.getByRole('button', { name: 'Record that we stepped up' }));
    await waitFor(() => expect(bridge.sentOf('escalation.record')).toHaveLength(1));
    expect(bridge.sentOf('escalation.record')[0]?.input).toMatchObject({ who: '', heard: '', family: null, meeting: null });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Phone first. Write after.' })).toBeNull());
  });

  test('F9 then Esc returns to where somebody was typing and keeps the time', async () => {
    aWindow();
    const user = userEvent.setup();
    await seated();
    await user.click(screen.getByRole('textbox', { name: 'A line' }));
    await user.keyboard('{F9}');
    const notedAt = useStepUp.getState().notedAt;
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'A line' }));
    expect(useStepUp.getState().notedAt).toBe(notedAt);
  });

  test('F1 shows the help of this screen and the keys that work anywhere', async () => {
    aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{F1}');
    const help = within(screen.getByRole('region', { name: 'Keys and help' }));
    expect(help.getByRole('heading', { name: 'This screen: Today' })).toBeDefined();
    expect(help.getByRole('rowheader', { name: 'Ctrl K' })).toBeDefined();
    await user.keyboard('{F1}');
    expect(screen.queryByRole('region', { name: 'Keys and help' })).toBeNull();
  });

  test('Ctrl and plus make the text larger at once and keep it for this colleague', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}[Equal]{/Control}');
    expect(document.documentElement.style.fontSize).toBe('115%');
    expect(bridge.sentOf('colleague.setComfort')[0]?.input).toMatchObject({ textSize: 115, theme: 'light' });
  });

  test('Ctrl S says when it was saved and does nothing else', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    const before = bridge.sent.length;
    act(() => useSaveState.getState().saved(Date.parse('2026-03-12T09:38:12Z')));
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Saved at 09:38:12.', { selector: 'p' })).toBeDefined();
    expect(bridge.sent).toHaveLength(before);
  });

  test('Ctrl L asks the service to lock', async () => {
    const bridge = aWindow();
    const user = userEvent.setup();
    await seated();
    await user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(bridge.sentOf('session.lock')).toHaveLength(1));
  });
});
