import '../fixtures/door';
import { v7 } from 'uuid';
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';

/** Builds the practice hub's agenda unless it stands, starts its meeting with everybody there, and opens the item of one family. */
export async function openItemOf(page: Page, family: string): Promise<void> {
  const codes = await page.evaluate(
    async ({ wanted, ids }) => {
      const send = (op: string, input: unknown) => window.roundtable.send(op, input, { commandId: ids.pop() ?? '' });
      const before = await send('meeting.current', {});
      const isBuilt = before.ok && before.value !== null;
      const built = isBuilt ? before : await send('meeting.buildDaily', { meeting: ids.pop() ?? '' });
      const asked = await send('meeting.current', {});
      if (!asked.ok) return [asked.code];
      // The answer of the contract's meeting.current, as far as starting needs it.
      const current = asked.value as {
        meeting: string;
        seats: { who: string }[];
        items: { id: string; family: string | null; familyName: string | null; question: string }[];
      };
      const { meeting, seats, items } = current;
      const item = items.find(({ familyName }) => familyName === wanted);
      if (item === undefined) return ['no such item'];
      const who = seats.map((seat) => seat.who);
      const commands = [
        ...who.map((one) => ({ op: 'meeting.arrive', input: { meeting, who: one } })),
        { op: 'meeting.start', input: { meeting } },
        { op: 'meeting.acknowledge', input: { meeting, who } },
        { op: 'meeting.openItem', input: { meeting, item: item.id } },
        { op: 'discussion.open', input: { discussion: item.id, meeting, family: item.family, question: item.question } },
      ];
      const opened = await send('@batch', { commands });
      return [built, opened].map((reply) => (reply.ok ? 'ok' : reply.code));
    },
    { wanted: family, ids: Array.from({ length: 8 }, () => v7()) },
  );
  expect(codes).toEqual(['ok', 'ok']);
  await goTo(page, '/meeting');
  await expect(captureLine(page)).toBeFocused();
}

export function captureLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'New statement' });
}

/** The kept lines, as they are read aloud. */
export function lines(page: Page): Locator {
  return page.getByRole('region', { name: 'What we heard' }).locator('[data-line]');
}

export function mark(page: Page, about: string): Locator {
  return page.getByRole('group', { name: 'Marks of this line' }).getByRole('button', { name: new RegExp(`^${about}`) });
}
