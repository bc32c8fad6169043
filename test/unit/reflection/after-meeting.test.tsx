// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AfterMeeting } from '../../../renderer/src/places/today/AfterMeeting';
import { dateAt } from '../../../shared/kernel/calendar-date';
import type { MeetingId } from '../../../shared/kernel/ids';
import { inWindow, type DeskWindow } from '../../builders/desk-window';
import { anId, colleagues } from '../../builders/directory';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: TestDesk;
let held = 0x900;
const user = userEvent.setup({ delay: null });
const open = (): DeskWindow => inWindow(desk, <AfterMeeting today={dateAt(D0)} />);

beforeEach(async () => {
  desk = aTestDesk();
  desk.seat(colleagues.adaeze);
  held += 1;
  const meeting = anId<MeetingId>(held);
  await desk.done('meeting.buildDaily', { meeting });
  await desk.done('meeting.setRoles', { meeting, chair: colleagues.adaeze, minuteTaker: colleagues.priyanka });
  await desk.done('meeting.start', { meeting });
  await desk.done('meeting.close', { meeting });
});
afterEach(() => {
  cleanup();
  desk.close();
});

describe('after a meeting of today', () => {
  test('a note about it is one press away, and only the note knows of the link', async () => {
    const window = open();
    await user.click(await screen.findByRole('button', { name: 'Write a private note' }));
    await waitFor(() => expect(window.visited.at(-1)).toMatch(/^\/reflection\//));
    const { notes } = await desk.ask('reflection.list', {});
    const reflection = notes[0]?.id ?? anId(1);
    expect((await desk.ask('reflection.read', { reflection }))?.links).toMatchObject([{ kind: 'meeting', meeting: anId(held) }]);
    expect(screen.queryByRole('button', { name: 'Write a private note' })).toBeNull();
  });

  test('not now is an answer for this meeting', async () => {
    open();
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('heading')).toBeNull();
    expect((await desk.ask('reflection.list', {})).asksAfterMeeting).toBe(true);
  });

  test('it is never asked again by somebody who does not want it, until they take that back', async () => {
    open();
    await user.click(await screen.findByRole('button', { name: 'Do not ask again' }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Write a private note' });
  });
});
