import { v7 } from 'uuid';
import type { Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';
import { tabTo } from '../fixtures/by-keyboard';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { openItemOf } from './live-item';

test.use({ practised: true });

/** Everybody but the chair leaves, or the open item is put off and another family’s is opened. */
async function inMeeting(page: Page, does: 'everybodyElseLeaves' | 'putOff'): Promise<void> {
  const answer = await page.evaluate(
    async ({ asked, commandId }) => {
      const current = await window.roundtable.send('meeting.current', {});
      const me = await window.roundtable.send('session.me', {});
      if (!current.ok || !me.ok) return 'not asked';
      // The contract's answers, as far as they are used here.
      const { meeting, open, seats, items } = current.value as {
        meeting: string;
        open: string;
        seats: { who: string }[];
        items: { id: string; family: string | null; question: string }[];
      };
      const { id } = me.value as { id: string };
      const commands =
        asked === 'everybodyElseLeaves'
          ? seats.filter(({ who }) => who !== id).map(({ who }) => ({ op: 'meeting.leave', input: { meeting, who } }))
          : [
              { op: 'meeting.closeItem', input: { meeting, item: open, outcome: 'carried-over', why: 'Housing was not here' } },
              ...items
                .filter((item) => item.family !== null && item.id !== open)
                .slice(0, 1)
                .flatMap(({ id: item, family, question }) => [
                  { op: 'meeting.openItem', input: { meeting, item } },
                  { op: 'discussion.open', input: { discussion: item, meeting, family, question } },
                ]),
            ];
      const reply = await window.roundtable.send('@batch', { commands }, { commandId });
      return reply.ok ? 'ok' : reply.code;
    },
    { asked: does, commandId: v7() },
  );
  expect(answer).toBe('ok');
}

test('a reason to decide without a quorum is kept as it is typed, and is its own item’s alone', async ({ page }) => {
  const reason = page.getByRole('textbox', { name: /^Decide anyway, because/ });
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  await inMeeting(page, 'everybodyElseLeaves');
  await tabTo(page, reason);
  await page.keyboard.type('The school closes on Friday.');
  await page.keyboard.press('Control+l');
  await expect(() => takePracticeSeat(page, 'Adaeze')).toPass();
  await goTo(page, '/meeting');
  await expect(reason).toHaveValue('The school closes on Friday.');
  await inMeeting(page, 'putOff');
  await expect(page.getByRole('heading', { name: 'Marchetti-Doyle' })).toHaveCount(0);
  await expect(reason).toHaveValue('');
});
