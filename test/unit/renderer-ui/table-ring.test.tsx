// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { foldSeats, pointAt, seatAngle, SEATS_DRAWN, type Seat } from '../../../renderer/src/ui/table-ring/seat';
import { TableRing } from '../../../renderer/src/ui/table-ring/TableRing';
import { tableSentence } from '../../../renderer/src/ui/table-ring/table-sentence';
import { bePatient } from '../../builders/patience';

bePatient();

afterEach(cleanup);

const chair: Seat = { id: 'ch', code: 'CH', name: 'the chair', tint: 'none', state: 'present', isNeeded: false };
const police: Seat = { id: 'pol', code: 'POL', name: 'police', tint: 'pol', state: 'present', isNeeded: true };
const school: Seat = { id: 'sch', code: 'SCH', name: 'School', tint: 'edu', state: 'written', isNeeded: true };
const send: Seat = { id: 'send', code: 'SEND', name: 'SEND', tint: 'edu', state: 'away', isNeeded: false };
const housing: Seat = { id: 'hsg', code: 'HSG', name: 'housing', tint: 'hsg', state: 'missing', isNeeded: true };

describe('the table in words', () => {
  test('says who is here, who wrote and who sent apologies, in seat order', () => {
    expect(tableSentence([chair, police, school, send], true, undefined)).toBe(
      'The table. Quorate. Here: the chair and police. School contributed in writing. SEND sent apologies.',
    );
  });

  test('names who is needed and missing, and the time', () => {
    expect(tableSentence([chair, housing], false, { usedMinutes: 6.9, allottedMinutes: 12 })).toBe(
      'The table. Not quorate. Here: the chair. Needed and not here: housing. 6 of 12 minutes used.',
    );
  });

  test('says when nobody has come yet', () => {
    expect(tableSentence([{ ...chair, state: 'due' }], false, undefined)).toBe(
      'The table. Not quorate. the chair not arrived yet. Nobody is at the table yet.',
    );
  });
});

describe('the seats', () => {
  test('go clockwise from the chair at the top', () => {
    expect([pointAt(seatAngle(0, 10), 96), pointAt(seatAngle(5, 10), 96)]).toEqual([
      { x: 120, y: 24 },
      { x: 120, y: 216 },
    ]);
  });

  test('beyond twelve, those the item does not need fold into one, and needed ones never do', () => {
    const seats = Array.from({ length: 15 }, (_, index): Seat => ({ ...police, id: String(index), isNeeded: index > 6 }));
    const { drawn, folded } = foldSeats(seats);
    expect([drawn.length + 1, folded, drawn.filter((seat) => seat.isNeeded).length]).toEqual([SEATS_DRAWN, 4, 8]);
  });
});

describe('the ring', () => {
  test('is one picture with its sentence when nothing can be opened', () => {
    render(<TableRing seats={[chair, police]} isQuorate />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Quorate. Here: the chair and police.');
  });

  test('is one stop of the Tab key with seats that arrows go round and Enter opens', async () => {
    const opened: string[] = [];
    const user = userEvent.setup();
    render(<TableRing seats={[chair, police, housing]} isQuorate={false} onOpenSeat={(id) => opened.push(id)} />);
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('the chair, here, CH');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('housing, needed and not here, HSG');
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(opened).toEqual(['pol']);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
