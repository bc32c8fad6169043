import type { CalendarDate } from '../../../kernel/calendar-date';
import type { PersonId } from '../../../kernel/ids';
import type { Disclosure, P, Speaker, Statement, StatementKind } from '../statement';
import type { Choice } from './choices';
import type { LineMode } from './line-start';

/** What stays from line to line until somebody else speaks. */
export interface Sticky {
  readonly speaker: Speaker | null;
  /** This speaker gave intelligence: their lines stay closed until the speaker changes. */
  readonly isTight: boolean;
}

/** What a person chose for the line being typed. Null: nothing chosen, the rules may suggest. */
export interface LineMarks {
  readonly mode: LineMode;
  readonly speaker: Speaker | null;
  readonly kind: StatementKind | null;
  readonly disclosure: Disclosure | null;
  /** Intelligence was chosen in this line; taking it back does not open the line again. */
  readonly isTight: boolean;
  readonly people: readonly PersonId[];
  readonly p: P | null;
  /** `'none'`: the day found in the words was taken off. */
  readonly happenedOn: CalendarDate | 'none' | null;
  readonly source: string;
}

export const noMarks: LineMarks = {
  mode: 'statement',
  speaker: null,
  kind: null,
  disclosure: null,
  isTight: false,
  people: [],
  p: null,
  happenedOn: null,
  source: '',
};

/** The marks of a line that is already kept, for editing it in place. */
export function marksOf(statement: Statement): LineMarks {
  return {
    mode: statement.kind === 'own-words' ? 'own-words' : 'statement',
    speaker: statement.speaker,
    kind: statement.kind,
    disclosure: statement.disclosure,
    isTight: false,
    people: statement.people,
    p: statement.p,
    happenedOn: statement.happenedOn ?? 'none',
    source: statement.source,
  };
}

/** The marks after a token was accepted or a chip was changed. */
export function withChoice(marks: LineMarks, choice: Choice): LineMarks {
  switch (choice.kind) {
    case 'speaker':
      return { ...marks, speaker: choice.speaker, isTight: false, mode: modeFor(marks.mode, choice.speaker) };
    case 'statement-kind':
      return { ...marks, kind: choice.value, isTight: marks.isTight || choice.value === 'intelligence' };
    case 'disclosure':
      return { ...marks, disclosure: choice.value };
    case 'person':
      return withPerson(marks, choice.person);
    case 'p':
      return { ...marks, p: choice.value };
  }
}

/** Own words are the family's: when a colleague is named as the speaker, the line is an ordinary one. */
function modeFor(mode: LineMode, speaker: Speaker): LineMode {
  return mode === 'own-words' && speaker.kind === 'colleague' ? 'statement' : mode;
}

/** In own words the first person named is the one who said it; further ones are who it is about. */
function withPerson(marks: LineMarks, person: PersonId): LineMarks {
  if (marks.mode === 'own-words' && (marks.speaker === null || marks.speaker.kind !== 'family' || marks.speaker.person === null)) {
    return { ...marks, speaker: { kind: 'family', person } };
  }
  return marks.people.includes(person) ? marks : { ...marks, people: [...marks.people, person] };
}

export function withoutPerson(marks: LineMarks, person: PersonId): LineMarks {
  return { ...marks, people: marks.people.filter((one) => one !== person) };
}
