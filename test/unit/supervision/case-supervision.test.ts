import { describe, expect, test } from 'vitest';
import {
  caseSupervisionAggregate,
  type CaseSupervisionCommand,
  type CaseSupervisionContext,
} from '../../../shared/domain/case-supervision/decide';
import { caseModels, promptsOf } from '../../../shared/domain/case-supervision/models';
import type { CaseSupervisionState } from '../../../shared/domain/case-supervision/state';
import type { ColleagueId, FamilyId } from '../../../shared/kernel/ids';
import { messages } from '../../../shared/messages/en-GB/all';
import { onDay } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import { D0 } from '../../builders/test-desk';

const { bethan, helen } = colleagues;
const family = anId<FamilyId>(0x800);
const begin: CaseSupervisionCommand = { type: 'begin', family, model: 'outcome', on: onDay('2026-03-12') };
const decide: CaseSupervisionCommand = { type: 'decide', decision: ' Stay at level 3. ', next: onDay('2026-04-09') };
const saying = (words: string) => ({ sections: promptsOf('outcome').map((prompt) => ({ prompt, paragraphs: [words] })) });

const facts = (by: ColleagueId, changes: Partial<CaseSupervisionContext> = {}): CaseSupervisionContext => ({
  now: D0,
  today: onDay('2026-03-12'),
  by,
  newId: () => 'unused',
  supervisor: helen,
  isFrozen: false,
  takesCases: true,
  ...changes,
});

function after(...steps: readonly (readonly [ColleagueId, CaseSupervisionCommand])[]): CaseSupervisionState {
  return steps.reduce<CaseSupervisionState>((state, [by, command]) => {
    const decided = caseSupervisionAggregate.decide(state, command, facts(by));
    if (!decided.ok) throw new Error(decided.refusal.code);
    // Rules read who and when; the rest of the header is the journal's.
    return decided.value.reduce(
      (folded, body) => caseSupervisionAggregate.evolve(folded, { header: { actor: by, occurredAt: D0 } as never, body }),
      state,
    );
  }, null);
}

function outcomeOf(state: CaseSupervisionState, by: ColleagueId, command: CaseSupervisionCommand, changes = {}) {
  const decided = caseSupervisionAggregate.decide(state, command, facts(by, changes));
  return decided.ok ? decided.value.map(({ type }) => type) : decided.refusal.code;
}

describe('supervision of a family', () => {
  test('is written by either of the two, decided in words, and approved by the supervisor alone', () => {
    const decided = after([bethan, begin], [bethan, { type: 'write', content: saying('Said.') }], [bethan, decide]);
    expect(decided).toMatchObject({ decision: { words: 'Stay at level 3.', by: bethan }, next: '2026-04-09', promoted: null });
    expect(outcomeOf(decided, bethan, { type: 'promote' })).toBe('case-not-supervisor');
    expect(outcomeOf(decided, helen, { type: 'promote' })).toEqual(['CaseDecisionPromoted']);
    expect(outcomeOf(after([helen, begin]), helen, { type: 'promote' })).toBe('case-decision-missing');
  });

  test('stays as it is once the family’s record has its decision', () => {
    const promoted = after([helen, begin], [helen, decide], [helen, { type: 'promote' }]);
    expect(outcomeOf(promoted, helen, { type: 'promote' })).toEqual([]);
    expect(outcomeOf(promoted, helen, { ...decide, decision: 'Another' })).toBe('case-promoted');
    expect(outcomeOf(promoted, bethan, { type: 'write', content: saying('Later') })).toBe('case-promoted');
  });

  test('answers the questions of its model', () => {
    const state = after([helen, begin]);
    expect(state?.content.sections.map(({ prompt }) => prompt)).toEqual(['goal', 'change', 'guess', 'stuck', 'thinking']);
    expect(outcomeOf(state, helen, { type: 'write', content: { sections: saying('x').sections.slice(1) } })).toBe('case-other-model');
  });

  test('begins twice only if it is the same, never ahead of its day, and not where families are not spoken of', () => {
    const state = after([helen, begin]);
    expect(outcomeOf(state, helen, begin)).toEqual([]);
    expect(outcomeOf(state, helen, { ...begin, model: '4x4x4' })).toBe('case-exists');
    expect(outcomeOf(null, helen, { ...begin, on: onDay('2026-03-13') })).toBe('case-in-future');
    expect(outcomeOf(null, helen, begin, { takesCases: false })).toBe('relationship-takes-no-cases');
    expect(outcomeOf(state, helen, decide, { isFrozen: true })).toBe('relationship-ended');
    expect(outcomeOf(state, helen, { ...decide, next: onDay('2026-03-11') })).toBe('case-next-past');
  });
});

test('four stakeholders, four functions and four stages, each with its words', () => {
  expect(caseModels['4x4x4'].map(({ prompts }) => prompts.length)).toEqual([4, 4, 4]);
  const keys = Object.entries(caseModels).flatMap(([model, groups]) => [
    `casework.model.${model}`,
    ...groups.flatMap(({ group, prompts }) => [
      ...(group === null ? [] : [`casework.group.${group}`]),
      ...prompts.map((prompt) => `casework.prompt.${prompt}`),
    ]),
  ]);
  expect(keys.filter((key) => !(key in messages))).toEqual([]);
});
