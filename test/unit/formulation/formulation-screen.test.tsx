// @vitest-environment jsdom
import { cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { FormulationPlace } from '../../../renderer/src/places/formulation/FormulationPlace';
import { routePatterns } from '../../../renderer/src/ui/place/paths';
import type { FamilyId, MeetingId } from '../../../shared/kernel/ids';
import { anId } from '../../builders/directory';
import { inWindow } from '../../builders/desk-window';
import { aDiscussion, aGuess, aStatement, statementId } from '../../builders/formulation';
import { recordEvents } from '../../builders/record-events';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

// A whole screen in a document without an engine takes its time on a busy computer.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

const family = anId<FamilyId>(0x600);
const user = userEvent.setup({ delay: null });
let desk: TestDesk;

beforeEach(async () => {
  desk = aTestDesk();
  await desk.done('family.add', { family, name: 'Marchetti-Doyle', request: null });
  const lines = [
    aStatement(1, { text: 'Arguments at bedtime push him out' }),
    aStatement(2, { text: 'Isolation for lateness keeps him away', kind: 'opinion', source: '' }),
    aStatement(3, { text: 'Moved to Oakmere in September', p: 'precipitating' }),
  ];
  recordEvents(desk, {
    stream: { kind: 'discussion', id: aDiscussion },
    about: family,
    events: [
      { type: 'DiscussionOpened', v: 1, meeting: anId<MeetingId>(0x610), family, question: 'Why now?' },
      ...lines.map((statement) => ({ type: 'StatementAdded', v: 1, statement, after: null }) as const),
    ],
  });
});
afterEach(() => {
  cleanup();
  desk.close();
});

async function open(): Promise<void> {
  inWindow(
    desk,
    <Route path={routePatterns.formulation}>
      <FormulationPlace />
    </Route>,
    `/families/${family}/formulation`,
  );
  await screen.findByRole('heading', { level: 1, name: 'Formulation, Marchetti-Doyle' });
}

const card = (words: RegExp) => screen.getByRole('button', { name: words });

test('coming here opens the record, and what was said with a P stands in its column', async () => {
  await open();
  const column = within(screen.getByRole('region', { name: 'Perpetuating' }));
  expect(column.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Arguments at bedtime push him outEHtold by Tara',
    'Isolation for lateness keeps him awayEHopinion',
  ]);
  expect(within(screen.getByRole('region', { name: 'Precipitating' })).getAllByRole('listitem')).toHaveLength(1);
});

test('keys on a focused card link and rank it; its provenance stands at the foot', async () => {
  await open();
  await user.click(card(/^Arguments at bedtime/));
  expect(screen.getByRole('region', { name: 'Where this statement comes from' }).textContent).toContain(
    'Reported: told by Tara, Bethan PryceTyped by Priyanka Sood, 12 March 08:30Family can seeNot used yet',
  );
  await user.keyboard('1');
  await screen.findByRole('button', { name: /^Arguments at bedtime.*Work on first, number 1/ });
  await user.keyboard('l');
  await screen.findByRole('button', { name: /^Arguments at bedtime.*Used in the best guess/ });
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('Arguments at bedtime');
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toContain('Moved to Oakmere');
  // Only what keeps it going can be numbered: the key does nothing here.
  await user.keyboard('2');
  expect(screen.queryByRole('button', { name: /Moved to Oakmere.*number 2/ })).toBeNull();
});

test('a best guess without a link to what keeps it going is refused in words, and nothing typed is lost', async () => {
  await open();
  await user.click(screen.getByRole('button', { name: 'Write our best guess' }));
  await user.type(screen.getByRole('textbox', { name: 'Our shared best guess' }), 'He leaves because of bedtimes (1)');
  await user.click(screen.getByRole('button', { name: 'Keep the best guess' }));
  await screen.findByText(/^A best guess needs one thing that keeps it going\./, { selector: 'main *' });
  await user.click(screen.getByRole('checkbox', { name: 'Arguments at bedtime push him out' }));
  await user.click(screen.getByRole('button', { name: 'Keep the best guess' }));
  const guess = within(await screen.findByRole('region', { name: 'Our shared best guess' }));
  expect(guess.getByText(/He leaves because of bedtimes/)).toBeTruthy();
});

test('a statement that is typed in says who said it, and stands in its column', async () => {
  await open();
  await user.click(screen.getByRole('button', { name: 'Add a statement under Protective' }));
  const form = within(screen.getByRole('region', { name: 'Add a statement' }));
  await user.type(form.getByRole('textbox', { name: 'What was said' }), 'He walks the neighbour’s dog');
  await user.click(form.getByRole('button', { name: 'Keep the statement' }));
  form.getByText('Choose who said it.');
  await user.click(form.getByRole('button', { name: /Who said it/ }));
  await user.click(await screen.findByRole('option', { name: /Bethan Pryce/ }));
  expect(form.queryByText('Choose who said it.')).toBeNull();
  await user.click(form.getByRole('button', { name: 'Keep the statement' }));
  await within(screen.getByRole('region', { name: 'Protective' })).findByRole('button', { name: /neighbour’s dog/ });
  expect(screen.queryByRole('region', { name: 'Add a statement' })).toBeNull();
});

test('an agreed version is read only and keeps the words it was agreed with', async () => {
  await desk.done('formulation.writeHypothesis', { family, hypothesis: aGuess() });
  await desk.done('formulation.setPriorities', { family, priorities: [{ factor: statementId(1), changeable: 8 }] });
  await open();
  await user.click(screen.getByRole('button', { name: 'Agree version 1' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Agree version 1' }));
  await user.click(await screen.findByRole('button', { name: '1, 12 March' }));
  expect(screen.getByText(/^Version 1, agreed 12 March by Priyanka Sood\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Add a statement/ })).toBeNull();
  await user.click(card(/^Arguments at bedtime/));
  await user.keyboard('l');
  expect(card(/^Arguments at bedtime/).textContent).toContain('Used in the best guess');
});

test('a family nobody added says so and shows a way on', async () => {
  inWindow(
    desk,
    <Route path={routePatterns.formulation}>
      <FormulationPlace />
    </Route>,
    `/families/${anId<FamilyId>(0x999)}/formulation`,
  );
  expect(await screen.findByRole('heading', { name: 'No family here that you can open' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look in Families' })).toBeTruthy();
});
