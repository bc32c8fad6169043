import { describe, expect, test } from 'vitest';
import { relationshipAggregate, type RelationshipCommand, type RelationshipContext } from '../../../shared/domain/relationship/decide';
import { nextDue } from '../../../shared/domain/relationship/interval';
import { sideOf, type RelationshipState } from '../../../shared/domain/relationship/state';
import { onDay } from '../../builders/action';
import { colleagues } from '../../builders/directory';
import { aRelationship, noteFacts, recordedBy } from '../../builders/supervision';
import { D0 } from '../../builders/test-desk';

const { adaeze, bethan, helen, ruth } = colleagues;
const { to: _to, ...agreed } = aRelationship();
const begin = (changes: Partial<Extract<RelationshipCommand, { type: 'begin' }>> = {}): RelationshipCommand => ({
  type: 'begin',
  ...agreed,
  ...changes,
});

function decided(state: RelationshipState, command: RelationshipCommand, changes: Partial<RelationshipContext> = {}) {
  const context: RelationshipContext = { ...noteFacts(adaeze), others: [], holdsKeys: (colleague) => colleague !== ruth, ...changes };
  const result = relationshipAggregate.decide(state, command, context);
  return result.ok ? result.value : result.refusal.code;
}

describe('beginning', () => {
  test('keeps who, what about, how often, and the key sealed to each of the two', () => {
    expect(decided(null, begin())).toEqual([{ type: 'RelationshipBegun', v: 1, ...agreed }]);
  });

  test('needs two people with keys of their own, and something it is about', () => {
    expect(decided(null, begin({ supervisee: helen }))).toBe('relationship-with-oneself');
    expect(decided(null, begin({ supervisee: ruth }))).toBe('relationship-without-keys');
    expect(decided(null, begin({ supervisor: ruth }))).toBe('relationship-without-keys');
    expect(decided(null, begin({ scope: [] }))).toBe('relationship-scope-empty');
  });

  test('happens once for a pair and kind at a time; another kind, or after an end, is another relationship', () => {
    expect(decided(aRelationship(), begin())).toBe('relationship-exists');
    expect(decided(null, begin(), { others: [aRelationship()] })).toBe('relationship-already');
    expect(decided(null, begin(), { others: [aRelationship({ kind: 'line' })] })).toHaveLength(1);
    expect(decided(null, begin(), { others: [aRelationship({ to: onDay('2026-02-01') })] })).toHaveLength(1);
    expect(decided(null, begin(), { others: [aRelationship({ supervisee: adaeze })] })).toHaveLength(1);
    expect(decided(null, begin(), { others: [aRelationship({ supervisor: adaeze })] })).toHaveLength(1);
  });
});

describe('ending', () => {
  const end = (day: string): RelationshipCommand => ({ type: 'end', to: onDay(day) });

  test('keeps the day, once', () => {
    expect(decided(aRelationship(), end('2026-03-12'))).toEqual([{ type: 'RelationshipEnded', v: 1, to: '2026-03-12' }]);
    expect(decided(aRelationship({ to: onDay('2026-03-01') }), end('2026-03-12'))).toEqual([]);
  });

  test('is refused before it began, on a day to come, and for one that never did', () => {
    expect(decided(aRelationship(), end('2025-12-31'))).toBe('relationship-ends-before');
    expect(decided(aRelationship(), end('2026-03-13'))).toBe('relationship-ends-later');
    expect(decided(null, end('2026-03-12'))).toBe('relationship-unknown');
  });

  test('the first end stands, and an end of nothing is nothing', () => {
    const ended = (state: RelationshipState, day: string) =>
      relationshipAggregate.evolve(state, recordedBy(adaeze, D0, { type: 'RelationshipEnded', v: 1, to: onDay(day) } as never) as never);
    expect(ended(ended(aRelationship(), '2026-03-01'), '2026-03-09')?.to).toBe('2026-03-01');
    expect(ended(null, '2026-03-01')).toBe(null);
    expect(relationshipAggregate.evolve(aRelationship(), recordedBy(adaeze, D0, { type: 'New', v: 1 } as never) as never)).toEqual(
      aRelationship(),
    );
  });
});

test('what somebody may do follows from their side, never from a title', () => {
  expect([helen, bethan, adaeze].map((who) => sideOf(aRelationship(), who))).toEqual(['supervisor', 'supervisee', null]);
});

describe('the interval', () => {
  const monthly = { from: onDay('2026-01-05'), intervalDays: 28 };
  const heldOn = (day: string) => ({ on: onDay(day), next: null });

  test('counts from the last time, or from the beginning', () => {
    expect(nextDue(monthly, null, onDay('2026-01-20'))).toEqual({ on: '2026-02-02', daysLate: 0 });
    expect(nextDue(monthly, heldOn('2026-02-18'), onDay('2026-03-12'))).toEqual({ on: '2026-03-18', daysLate: 0 });
  });

  test('gives way to the day the two agreed', () => {
    const last = { on: onDay('2026-02-18'), next: onDay('2026-03-10') };
    expect(nextDue(monthly, last, onDay('2026-03-12'))).toEqual({ on: '2026-03-10', daysLate: 2 });
  });

  test('says how many days late it is, and the due day itself is not late', () => {
    expect(nextDue(monthly, heldOn('2026-02-12'), onDay('2026-03-12'))).toEqual({ on: '2026-03-12', daysLate: 0 });
    expect(nextDue(monthly, heldOn('2026-02-03'), onDay('2026-03-12'))).toEqual({ on: '2026-03-03', daysLate: 9 });
  });
});
