import { describe, expect, test } from 'vitest';
import { decideGroup } from '../../../shared/domain/supervision/markers';
import { manyEnough, medianOfMany, overviewFrom } from '../../../shared/domain/supervision/overview';
import { sessionAggregate, type SessionContext, type SupervisionHeld } from '../../../shared/domain/supervision/session';
import type { ThemeId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import { D0 } from '../../builders/test-desk';

const context = { now: D0, today: onDay('2026-03-12'), by: colleagues.helen, newId: () => 'unused' };

describe('what a manager sees', () => {
  test('leaves out every count under three', () => {
    const counts = [5, 3, 2, 1].map((count) => ({ count }));
    expect(manyEnough(counts)).toEqual({ shown: [{ count: 5 }, { count: 3 }], leftOut: 2 });
  });

  test('gives the middle of three or more numbers, and of fewer none', () => {
    expect([[4, 1, 9], [1, 2, 3, 10], [1, 2], []].map(medianOfMany)).toEqual([4, 2.5, null, null]);
  });

  test('looks back a quarter', () => {
    expect(overviewFrom(onDay('2026-03-12'))).toBe('2025-12-11');
  });
});

describe('a group reflection', () => {
  const theme = anId<ThemeId>(0x710);
  const held = { on: onDay('2026-03-03'), attendance: 6, themes: [theme, theme] };
  const group = { ...context, isTheme: (one: ThemeId) => one === theme };

  test('leaves how many came and each theme once', () => {
    const decided = decideGroup(false, held, group);
    expect(decided).toMatchObject({ ok: true, value: [{ type: 'GroupReflectionHeld', attendance: 6, themes: [theme] }] });
  });

  test('is recorded once, not ahead of its day, and under themes of the hub', () => {
    const codes = [
      decideGroup(true, held, group),
      decideGroup(false, { ...held, on: onDay('2026-03-13') }, group),
      decideGroup(false, { ...held, themes: [anId<ThemeId>(0x711)] }, group),
    ].map((decided) => (decided.ok ? null : decided.refusal.code));
    expect(codes).toEqual(['supervision-exists', 'supervision-in-future', 'theme-unknown']);
  });
});

describe('a session', () => {
  const held: SupervisionHeld = { on: onDay('2026-02-18'), minutes: 90, words: ' Workload. ', next: onDay('2026-03-18') };
  const pair: SessionContext = { ...context, isFrozen: false, takesSessions: true, takesWords: true };
  const codeOf = (command: SupervisionHeld, changes: Partial<SessionContext> = {}, state: SupervisionHeld | null = null) => {
    const decided = sessionAggregate.decide(state, command, { ...pair, ...changes });
    return decided.ok ? decided.value : decided.refusal.code;
  };

  test('is recorded once; the same again is not an error', () => {
    expect(codeOf(held)).toEqual([{ type: 'SupervisionHeld', v: 1, ...held, words: 'Workload.' }]);
    expect(codeOf(held, {}, { ...held, words: 'Workload.' })).toEqual([]);
    expect(codeOf({ ...held, minutes: 60 }, {}, { ...held, words: 'Workload.' })).toBe('supervision-exists');
  });

  test('of a home agency keeps the day and no words', () => {
    expect(codeOf(held, { takesWords: false })).toBe('relationship-takes-no-words');
    expect(codeOf({ ...held, words: '' }, { takesWords: false })).toMatchObject([{ words: '' }]);
  });

  test('has its day behind it, the next one after it, and a relationship that lasts and has sessions', () => {
    expect(codeOf({ ...held, on: onDay('2026-03-13'), next: null })).toBe('supervision-in-future');
    expect(codeOf({ ...held, next: onDay('2026-02-17') })).toBe('case-next-past');
    expect(codeOf(held, { isFrozen: true })).toBe('relationship-ended');
    expect(codeOf(held, { takesSessions: false })).toBe('relationship-takes-no-sessions');
  });
});
