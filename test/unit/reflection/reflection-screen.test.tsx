// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Route, Switch } from 'wouter';
import { ReflectionPlace } from '../../../renderer/src/places/reflection/ReflectionPlace';
import { routePatterns } from '../../../renderer/src/ui/place/paths';
import { usePlaceState } from '../../../renderer/src/ui/place/place-store';
import { useToasts } from '../../../renderer/src/ui/toast/toast';
import type { NoteContent } from '../../../shared/domain/reflection/note';
import type { FamilyId, ReflectionId } from '../../../shared/kernel/ids';
import { inWindow, type DeskWindow } from '../../builders/desk-window';
import { anId, colleagues } from '../../builders/directory';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: TestDesk;
const user = userEvent.setup({ delay: null });
const place = (
  <Switch>
    <Route path={routePatterns.reflection} component={ReflectionPlace} />
    <Route path={routePatterns.notes} component={ReflectionPlace} />
    <Route path={routePatterns.note} component={ReflectionPlace} />
  </Switch>
);
const note = anId<ReflectionId>(0xa01);
const bellweather = anId<FamilyId>(0x701);
const saying = (text: string): NoteContent => ({ sections: [{ prompt: null, paragraphs: [text] }] });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: D0 });
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  useToasts.setState({ shown: [], recent: [] });
  desk = aTestDesk();
  desk.seat(colleagues.bethan);
});
afterEach(() => {
  cleanup();
  desk.close();
  vi.useRealTimers();
});

async function withANote(text: string): Promise<DeskWindow> {
  await desk.done('reflection.begin', { reflection: note, model: 'blank', title: '' });
  await desk.done('reflection.write', { reflection: note, content: saying(text), expectedVersion: 1 });
  const window = inWindow(desk, place, '/reflection');
  await screen.findByRole('textbox', { name: 'Words of the note' });
  return window;
}

const words = (): HTMLElement => screen.getByRole('textbox', { name: 'Words of the note' });
const version = async () => (await desk.ask('reflection.read', { reflection: note }))?.version ?? 0;
const recorded = async () => (await desk.ask('reflection.read', { reflection: note }))?.content;

/** Types at the end of the words, as far as a document without layout can: it is pasted. */
function write(text: string): void {
  words().focus();
  fireEvent.keyDown(words(), { key: 'End' });
  fireEvent.paste(words(), { clipboardData: { getData: () => text } });
}

/** Another window of the same colleague. */
async function elsewhere(window: DeskWindow, text: string): Promise<void> {
  await desk.done('reflection.write', { reflection: note, content: saying(text), expectedVersion: await version() });
  act(() => window.announce('reflection'));
}

describe('a place to think', () => {
  test('says before the first letter that only you can read it, in the frame too', async () => {
    inWindow(desk, place, '/reflection');
    await screen.findByRole('heading', { level: 1, name: 'A place to think' });
    expect(usePlaceState.getState()).toMatchObject({ frame: 'private', lights: { visibility: { value: 'Only you' } } });
  });

  test('Ctrl N begins a note with the focus in its words, and an empty one is gone on with', async () => {
    inWindow(desk, place, '/reflection');
    await screen.findByRole('heading', { level: 1, name: 'A place to think' });
    await user.keyboard('{Control>}n{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(words()));
    await user.keyboard('{Control>}n{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(words()));
    expect((await desk.ask('reflection.list', {})).notes).toHaveLength(1);
  });

  test('keeps what is typed as a draft, and as the note when the words are left', async () => {
    await withANote('');
    write('I felt my face go hot.');
    await waitFor(async () => expect(await desk.ask('draft.mine', { subject: `reflection/${note}` })).toHaveLength(1));
    act(() => words().blur());
    await waitFor(async () => expect(await recorded()).toEqual(saying('I felt my face go hot.')));
    await waitFor(async () => expect(await desk.ask('draft.mine', { subject: `reflection/${note}` })).toEqual([]));
  });

  test('is left for another note and everything typed is the note', async () => {
    await withANote('');
    write('Leave sooner.');
    cleanup();
    await waitFor(async () => expect(await recorded()).toEqual(saying('Leave sooner.')));
  });

  test('another shape keeps every word and is in the record', async () => {
    await withANote('Leave sooner.');
    await user.click(screen.getByRole('button', { name: 'Kolb' }));
    await waitFor(async () => expect((await desk.ask('reflection.read', { reflection: note }))?.model).toBe('kolb'));
    expect((await recorded())?.sections.map(({ paragraphs }) => paragraphs)).toEqual([['Leave sooner.'], [''], [''], ['']]);
  });

  test('a note is put away with a way back, and read where it was put', async () => {
    await withANote('Leave sooner.');
    await user.click(screen.getByRole('button', { name: 'Put this note away' }));
    await screen.findByRole('heading', { level: 1, name: 'A place to think' });
    await user.click(screen.getByRole('button', { name: 'Put away' }));
    await user.click(within(screen.getByRole('list', { name: 'Put away' })).getByRole('link'));
    await screen.findByText(/You put this note away/);
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(words().textContent).toContain('Leave sooner.'));
  });

  test('a link to a family is kept in the note and taken away again', async () => {
    desk.seat(colleagues.adaeze);
    await desk.done('family.add', { family: bellweather, name: 'Bellweather', request: null });
    desk.seat(colleagues.bethan);
    await desk.done('reflection.begin', { reflection: note, model: 'blank', title: '' });
    await desk.done('reflection.link', { reflection: note, link: { kind: 'family', family: bellweather } });
    inWindow(desk, place, '/reflection');
    await user.click(await screen.findByRole('button', { name: 'Take the link to Bellweather away' }));
    await waitFor(async () => expect((await desk.ask('reflection.read', { reflection: note }))?.links).toEqual([]));
  });

  test('asking after meetings is turned off here', async () => {
    await withANote('');
    await user.click(screen.getByRole('checkbox', { name: 'Ask me after a meeting' }));
    await waitFor(async () => expect((await desk.ask('reflection.list', {})).asksAfterMeeting).toBe(false));
  });
});

describe('two windows on one note', () => {
  test('what the other one wrote appears when nothing waits here', async () => {
    const here = await withANote('One.');
    await elsewhere(here, 'One, and two.');
    await waitFor(() => expect(words().textContent).toBe('One, and two.'));
  });

  test.each([
    ['Keep what is here', 'One.Mine.'],
    ['Take what the other window wrote', 'One, and two.'],
  ])('are asked about when both wrote: %s', async (choice, left) => {
    const here = await withANote('One.');
    write('Mine.');
    await elsewhere(here, 'One, and two.');
    const button = await screen.findByRole('button', { name: choice });
    expect(words().textContent).toContain('Mine.');
    await user.click(button);
    await waitFor(async () => expect(await recorded()).toEqual(saying(left.replace('One.Mine.', words().textContent))));
    expect(words().textContent.length).toBe(left.length);
    expect(screen.queryByRole('button', { name: choice })).toBeNull();
  });
});
