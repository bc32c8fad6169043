// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { v7 } from 'uuid';
import { Route } from 'wouter';
import { ActionsPlace } from '../../../renderer/src/places/actions/ActionsPlace';
import { useToasts } from '../../../renderer/src/ui/toast/toast';
import type { ActionId, ColleagueId, FamilyId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import { inWindow } from '../../builders/desk-window';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

// A whole screen in a document without an engine takes its time on a busy computer.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

const family = anId<FamilyId>(0x600);
const user = userEvent.setup({ delay: null });
let desk: TestDesk;

async function agreed(text: string, owner: ColleagueId, due: string): Promise<ActionId> {
  const action = v7() as ActionId;
  await desk.done('action.agree', { action, text, family, discussion: null, goal: null, owner, due: onDay(due) });
  return action;
}

beforeEach(async () => {
  useToasts.setState({ shown: [], recent: [] });
  desk = aTestDesk();
  await desk.done('family.add', { family, name: 'Adeyinka-Frost', request: null });
  await agreed('Send the arrears statement', colleagues.gita, '2026-03-06');
  await agreed('Phone the GP', colleagues.ingrid, '2026-03-13');
  await agreed('Write the ending plan', colleagues.priyanka, '2026-03-30');
});
afterEach(() => {
  cleanup();
  desk.close();
});

async function open(path = '/actions'): Promise<void> {
  const screenOf = (
    <Route path="/actions/:id?">
      <ActionsPlace />
    </Route>
  );
  inWindow(desk, screenOf, path);
  await screen.findByRole('heading', { level: 1, name: 'Actions' });
}

const detail = () => within(screen.getByRole('complementary', { name: 'Action detail' }));

test('overdue comes first, with how late in words, and the first row is the one beside the list', async () => {
  await open();
  expect(screen.getByText('3 open: 1 overdue, 2 not yet accepted, 0 to check. 0 checked.')).toBeTruthy();
  const groups = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(groups).toEqual([
    'Overdue 1',
    'Send the arrears statementAdeyinka-Frost',
    'This week 1',
    'Phone the GPAdeyinka-Frost',
    'Later 1',
    'Write the ending planAdeyinka-Frost',
  ]);
  expect(screen.getByRole('row', { name: /Send the arrears statement/ }).textContent).toContain('Fri 6 Mar6 days lateNot yet accepted');
  await detail().findByRole('heading', { level: 2, name: 'Send the arrears statement' });
});

test('only what the rules allow is offered: a partner’s yes can be written down, a colleague’s cannot', async () => {
  await open();
  const accept = await detail().findByRole('button', { name: /^Accept/ });
  expect(accept.textContent).toContain('Gita Marsh said yes');
  await user.click(accept);
  await waitFor(() => expect(detail().queryByRole('button', { name: /^Accept/ })).toBeNull());
  await user.click(screen.getByRole('row', { name: /Phone the GP/ }));
  await detail().findByRole('heading', { level: 2, name: 'Phone the GP' });
  expect(detail().queryByRole('button', { name: /^Accept/ })).toBeNull();
});

test('arrows choose, Enter goes to the action, and a new date says what day and why', async () => {
  await open();
  await user.click(screen.getByRole('row', { name: /Send the arrears statement/ }));
  await user.keyboard('{ArrowDown}');
  await detail().findByRole('heading', { level: 2, name: 'Phone the GP' });
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Phone the GP');
  await user.click(detail().getByRole('button', { name: /^New date/ }));
  await user.click(detail().getByRole('button', { name: 'Keep' }));
  await detail().findByText('Give a day, month and year.');
});

test('done without what shows it is refused in words; with it, the history has it and somebody else may check', async () => {
  await open();
  await user.click(await detail().findByRole('button', { name: /^Done/ }));
  await user.keyboard('{Enter}');
  await detail().findByText('Say what shows it is done: a date, a letter, what somebody saw.');
  await user.type(detail().getByRole('textbox', { name: 'What shows it is done?' }), 'Letter of 9 March');
  await user.keyboard('{Enter}');
  await detail().findByText('Said to be done. “Letter of 9 March”');
  expect(detail().queryByRole('button', { name: /^Checked/ })).toBeNull();
  expect(useToasts.getState().shown.map(({ message }) => message)).toEqual(['Kept. Send the arrears statement: Done.']);
});

test('an address with an action in it shows that one, also when it is in another part of the list', async () => {
  const action = await agreed('Write to the landlord', colleagues.priyanka, '2026-03-20');
  await desk.done('action.notPossible', { action, why: 'The landlord sold the house' });
  await open(`/actions/${action}`);
  expect(await detail().findByRole('heading', { level: 2, name: 'Write to the landlord' })).toBeTruthy();
  expect(detail().getByText('“The landlord sold the house”')).toBeTruthy();
});

test('an empty part of the list says why and shows a way back', async () => {
  await open();
  await user.click(screen.getByRole('button', { name: 'To check' }));
  expect(await screen.findByRole('heading', { name: 'No actions here' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show everyone’s' }));
  expect(await screen.findByRole('row', { name: /Phone the GP/ })).toBeTruthy();
});
