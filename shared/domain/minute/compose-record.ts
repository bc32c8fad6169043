import type { ColleagueId, DisciplineId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Blank, FamilyTold, Quoracy } from '../discussion/events';
import type { Consent, LevelOfNeed } from '../family/events';
import type { Statement } from '../statement/statement';
import type { MinuteLine, MinuteRecord } from './record';
import type { AgreedAction, HeldDiscussion, MinuteSources, NamedColleague } from './sources';

/** The words and names a record is written in; they come from the messages and the directory. */
export interface MinuteWords {
  readonly colleague: (id: ColleagueId) => NamedColleague;
  readonly discipline: (id: DisciplineId) => string;
  /** Somebody of the family whose name was not caught. */
  readonly someone: string;
  readonly familyCode: string;
  readonly time: (at: Instant) => string;
  readonly level: (level: LevelOfNeed) => string;
  readonly consent: (person: string, consent: Consent) => string;
  readonly quoracy: (quoracy: Quoracy, overrideReason: string) => string;
  readonly told: (told: FamilyTold | null) => string;
  readonly formulation: (latest: MinuteSources['formulation'], check: HeldDiscussion['hypothesisCheck']) => string;
  readonly blank: (blank: Blank) => string;
}

/**
 * The record of one family's discussion, made from what was said: statements keep their typed words and their order,
 * the family's own words come first, and lines that need the police's leave are counted instead of shown.
 * @param sources Facts of one family and one item; null `closed` composes a record of a discussion still open.
 * @param version 1 for the first signed minute.
 * @source practice.md §1.9 (content), architecture.md §7 (typed words, never prose)
 */
export function composeRecord(sources: MinuteSources, version: number, words: MinuteWords): MinuteRecord {
  const { discussion, family } = sources;
  const shown = discussion.statements.filter((statement) => !isHeldBack(statement));
  const line = (statement: Statement): MinuteLine => lineOf(statement, sources, words);
  return {
    format: 'roundtable-minute/1',
    hub: sources.hub,
    reference: family.reference,
    family: family.name,
    version,
    meeting: meetingOf(sources, words),
    consent: family.consents
      .map(({ person, consent }) => words.consent(nameOf(sources, person, words), consent))
      .filter((sentence) => sentence !== '')
      .join('; '),
    whyWeMet: discussion.question,
    familySaid: shown.filter(isFamilyVoice).map(line),
    familyTold: words.told(discussion.told),
    heard: shown.filter((statement) => !isFamilyVoice(statement)).map(line),
    heldBack: discussion.statements.length - shown.length,
    bestGuess: words.formulation(sources.formulation, discussion.hypothesisCheck),
    decision: decisionOf(discussion, words),
    agreed: discussion.agreed,
    disagreements: discussion.disagreements.map(({ who, about, why, wouldResolve }) => ({
      who: words.colleague(who).name,
      about,
      why,
      wouldResolve,
    })),
    actions: sources.actions.map((action) => actionOf(action, words)),
    leftBlank: discussion.blanks.map(({ blank, why }) => ({ what: words.blank(blank), why })),
    leadPractitioner: family.lead === null ? '' : words.colleague(family.lead).name,
    nextReview: discussion.review,
  };
}

/** Kept out of every copy until its originator agrees. */
export function isHeldBack(statement: Statement): boolean {
  return statement.disclosure === 'ask-police-first';
}

/** The family's own words stand first, in a part of their own. */
export function isFamilyVoice(statement: Statement): boolean {
  return statement.kind === 'own-words' || statement.speaker.kind === 'family';
}

function lineOf(statement: Statement, sources: MinuteSources, words: MinuteWords): MinuteLine {
  const { speaker } = statement;
  const common = {
    text: statement.text,
    kind: statement.kind,
    source: statement.source,
    happenedOn: statement.happenedOn,
    disclosure: statement.disclosure,
  };
  if (speaker.kind === 'family') {
    const name = nameOf(sources, speaker.person, words);
    return { ...common, speaker: name, agency: '', code: words.familyCode, inWriting: false };
  }
  const colleague = words.colleague(speaker.colleague);
  const inWriting = sources.meeting.inWriting.includes(speaker.colleague);
  return { ...common, speaker: colleague.name, agency: colleague.agency, code: colleague.code, inWriting };
}

function nameOf(sources: MinuteSources, person: string | null, words: MinuteWords): string {
  return sources.family.persons.find(({ id }) => id === person)?.name ?? words.someone;
}

function meetingOf(sources: MinuteSources, words: MinuteWords): MinuteRecord['meeting'] {
  const { meeting, discussion } = sources;
  const name = (id: ColleagueId): string => words.colleague(id).name;
  return {
    title: meeting.title,
    on: meeting.on,
    item: meeting.item,
    from: meeting.openedAt === null ? '' : words.time(meeting.openedAt),
    to: discussion.closed === null ? '' : words.time(discussion.closed.at),
    chair: meeting.chair === null ? '' : name(meeting.chair),
    minuteTaker: meeting.minuteTaker === null ? '' : name(meeting.minuteTaker),
    present: meeting.present.map((id) => {
      const { name: called, title, agency } = words.colleague(id);
      return { name: called, title, agency };
    }),
    inWriting: meeting.inWriting.map(name),
    apologies: meeting.apologies.map(name),
    quorate: discussion.closed?.quoracy.quorate ?? false,
    quoracyInWords: discussion.closed === null ? '' : words.quoracy(discussion.closed.quoracy, discussion.closed.overrideReason),
  };
}

function decisionOf(discussion: HeldDiscussion, words: MinuteWords): MinuteRecord['decision'] {
  const { decision } = discussion;
  if (decision === null) return { text: '', reason: '', level: '', changesIf: '' };
  const level = decision.level === null ? '' : words.level(decision.level);
  return { text: decision.text, reason: decision.reason, level, changesIf: decision.changesIf };
}

function actionOf(action: AgreedAction, words: MinuteWords): MinuteRecord['actions'][number] {
  const owner = action.owner === null ? null : words.colleague(action.owner);
  return {
    text: action.text,
    owner: owner === null ? '' : [owner.name, owner.agency].filter((part) => part !== '').join(', '),
    by: action.by,
    toAccept: owner !== null && action.toAccept,
  };
}
