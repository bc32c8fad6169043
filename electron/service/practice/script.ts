import { z } from 'zod';
import { consentStates, relations } from '../../../shared/domain/family/events';
import { noteModelIds } from '../../../shared/domain/reflection/models';
import { caseModelIds } from '../../../shared/domain/case-supervision/models';
import { relationshipKinds, supervisionScopes } from '../../../shared/domain/relationship/events';
import { itemKinds } from '../../../shared/domain/meeting/events';
import { routes, urgentFlags } from '../../../shared/domain/request/events';
import { disclosures, ps, statementKinds } from '../../../shared/domain/statement/statement';

/** Days count from the day the practice hub is made; people and families are named by keys of the script. */
const day = z.int();
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const person = z.strictObject({
  key: z.string(),
  name: z.string(),
  relation: z.enum(relations),
  age: z.int(),
  nhs: z.string().nullable(),
  consent: z
    .strictObject({
      state: z.enum(consentStates),
      how: z.enum(['spoken', 'written', 'unknown']),
      day: day.nullable(),
      notInWords: z.string().default(''),
    })
    .nullable(),
});

const request = z.strictObject({
  day,
  at: z.string(),
  route: z.enum(routes),
  requestedBy: z.string(),
  words: z.string(),
  safeContact: z.string(),
  address: z.string(),
  phone: z.string(),
  urgent: z.array(z.enum(urgentFlags)),
});

const line = z.strictObject({
  /** A colleague's key, or `family:` and a person's. */
  who: z.string(),
  text: z.string(),
  kind: z.enum(statementKinds),
  source: z.string(),
  disclosure: z.enum(disclosures).default('family-can-see'),
  p: z.enum(ps).nullable(),
  about: z.array(z.string()),
});

const action = z.strictObject({
  text: z.string(),
  owner: z.string(),
  due: day,
  later: z.array(z.strictObject({ day, by: z.string(), op: z.enum(['complete', 'check', 'block']), words: z.string() })),
});

const discussion = z.strictObject({
  meeting: z.string(),
  kind: z.enum(itemKinds),
  minutes: z.int(),
  presenter: z.string(),
  /** Letters of the seats the item needs. */
  needs: z.array(z.string()),
  question: z.string(),
  lines: z.array(line),
  decision: z.strictObject({ text: z.string(), reason: z.string(), level, changesIf: z.string() }),
  disagreement: z.strictObject({ who: z.string(), about: z.string(), why: z.string(), wouldResolve: z.string() }).optional(),
  told: z.strictObject({ told: z.enum(['yes', 'not-yet', 'not-safe']), view: z.string() }),
  reviewDay: day,
  actions: z.array(action),
});

const formulation = z.strictObject({
  day,
  by: z.string(),
  hypothesis: z.string(),
  confidence: z.int(),
  wrongIf: z.string(),
  familyView: z.string(),
  alternative: z.string(),
  /** Statements by their words. */
  links: z.array(z.string()),
  priorities: z.array(
    z.strictObject({
      factor: z.string(),
      changeable: z.int(),
      goal: z.strictObject({ text: z.string(), now: z.string(), aim: z.string(), by: day, agreedBy: z.string() }),
      actions: z.array(z.string()),
    }),
  ),
});

const family = z.strictObject({
  key: z.string(),
  name: z.string(),
  request,
  people: z.array(person),
  lead: z.string(),
  level,
  levelWhy: z.string(),
  reviewDay: day,
  discussions: z.array(discussion),
  formulation: formulation.nullable(),
});

const meeting = z.strictObject({
  key: z.string(),
  day,
  title: z.string(),
  startsAt: z.string(),
  minutes: z.int(),
  chair: z.string(),
  minuteTaker: z.string(),
  here: z.array(z.string()),
  writing: z.array(z.string()),
  apologies: z.array(z.string()),
  /** How far the minutes of its discussions have come. */
  minutesAre: z.enum(['draft', 'attested', 'signed']),
});

const waiting = request.extend({ key: z.string(), people: z.array(person) });

/** A private note; it has one answer for each question of its model. */
const reflection = z.strictObject({
  key: z.string(),
  by: z.string(),
  day,
  at: z.string(),
  model: z.enum(noteModelIds),
  title: z.string(),
  /** The family it is linked to, by its key. */
  family: z.string().nullable(),
  answers: z.array(z.string()),
});

/** Two people by their keys. */
const relationship = z.strictObject({
  key: z.string(),
  kind: z.enum(relationshipKinds),
  supervisor: z.string(),
  supervisee: z.string(),
  scope: z.array(z.enum(supervisionScopes)),
  day,
  intervalDays: z.int(),
});

/** What somebody does with a shared note. */
const noteStep = z.strictObject({
  day,
  at: z.string(),
  by: z.string(),
  op: z.enum(['open', 'comment', 'reply', 'return', 'themes', 'action', 'signOff']),
  /** Words of a comment, a question or an action; names of themes, a comma between them. */
  words: z.string().default(''),
  /** The words of the note a comment stands at. */
  quote: z.string().default(''),
});

/** A note by its key, shared in a relationship. */
const sharing = z.strictObject({ reflection: z.string(), relationship: z.string(), day, at: z.string(), steps: z.array(noteStep) });

/** A family talked through by two people; one answer for each question of the model. */
const casework = z.strictObject({
  relationship: z.string(),
  family: z.string(),
  model: z.enum(caseModelIds),
  day,
  at: z.string(),
  answers: z.array(z.string()),
  decision: z.string(),
  nextDay: day,
});

/** A session that took place. `nextDay` counts every day of the week, so that what is overdue is so by as many days. */
const session = z.strictObject({
  relationship: z.string(),
  by: z.string(),
  day,
  at: z.string(),
  minutes: z.int(),
  words: z.string(),
  nextDay: day.nullable(),
});

const group = z.strictObject({ by: z.string(), day, at: z.string(), attendance: z.int(), themes: z.string() });

const supervision = z.strictObject({
  themes: z.array(z.string()),
  relationships: z.array(relationship),
  sharings: z.array(sharing),
  cases: z.array(casework),
  sessions: z.array(session),
  groups: z.array(group),
});

export const PracticeScript = z.strictObject({
  families: z.array(family),
  meetings: z.array(meeting),
  waiting: z.array(waiting),
  reflections: z.array(reflection),
  supervision,
});

export type PracticeScript = z.infer<typeof PracticeScript>;
export type ScriptFamily = z.infer<typeof family>;
export type ScriptMeeting = z.infer<typeof meeting>;
export type ScriptDiscussion = z.infer<typeof discussion>;
export type ScriptPerson = z.infer<typeof person>;
export type ScriptRequest = z.infer<typeof request>;
export type ScriptLine = z.infer<typeof line>;
export type ScriptReflection = z.infer<typeof reflection>;
export type ScriptSupervision = z.infer<typeof supervision>;
export type ScriptSharing = z.infer<typeof sharing>;
export type ScriptFormulation = z.infer<typeof formulation>;
