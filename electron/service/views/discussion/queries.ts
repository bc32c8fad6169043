import type { DiscussionShown, ShownLine, ShownSpeaker } from '../../../../shared/contract/discussion';
import { redoable, undoable } from '../../../../shared/domain/discussion/changes';
import { missingFrom } from '../../../../shared/domain/discussion/close-check';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { KeptLine } from '../../../../shared/domain/discussion/lines';
import { evolve, initialDiscussion } from '../../../../shared/domain/discussion/state';
import type { OtherFamily } from '../../../../shared/domain/statement/capture/other-family';
import type { Speaker } from '../../../../shared/domain/statement/statement';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all, first } from '../../vault/sql';
import { discussedFamily } from './about-family';
import { discussionFacts } from './facts';
import { itemOf, otherPeople, peopleOf, type ItemRow, type OtherPersonRow, type PersonRow } from './sql';

export const discussionQueries: QueryHandlers<'discussion.show' | 'discussion.otherFamilies'> = {
  'discussion.otherFamilies': ({ discussion }, context) => otherFamilies(context, discussion),
  'discussion.show': ({ discussion }, context) => show(context, discussion),
};

function otherFamilies(context: DeskContext, discussion: DiscussionId): readonly OtherFamily[] {
  const item = first<ItemRow>(context.db('hub'), itemOf(discussion));
  // A matter of no family is filed on nobody's record: it may name whom it has to.
  if (item === null || item.family === null || !isVisible(context.visible, item.family)) return [];
  const rows = all<OtherPersonRow>(context.db('hub'), otherPeople(item.family, context.visible));
  return [...Map.groupBy(rows, ({ family }) => family)].map(([family, people]) => ({
    family,
    name: people[0]?.name ?? '',
    people: people.flatMap(({ person }) => (person === null ? [] : [person])),
  }));
}

function show(context: DeskContext, discussion: DiscussionId): DiscussionShown | null {
  const item = first<ItemRow>(context.db('hub'), itemOf(discussion));
  if (item === null || !isVisible(context.visible, item.family)) return null;
  // A discussion's stream holds the events of discussions.
  const history = context.load('hub', { kind: 'discussion', id: discussion }) as readonly Recorded<DiscussionEvent>[];
  const state = fold({ initial: initialDiscussion, evolve }, history);
  const facts = discussionFacts(context, discussion);
  const speakers = speakersOf(context, item);
  return {
    id: discussion,
    version: history.length,
    meeting: item.meeting,
    isOpened: state.opened !== null,
    question: item.question,
    family: item.family === null ? null : discussedFamily(context, item.family, discussion, item.request),
    lines: state.lines.map((line) => shownLine(line, speakers)),
    decision: state.decision,
    isAgreed: state.isAgreed,
    disagreements: state.disagreements.map((one) => ({ ...one, name: context.directory.colleague(one.who)?.name ?? '' })),
    parked: state.parked,
    told: state.told,
    reviewOn: state.reviewOn,
    hypothesis: state.hypothesis?.result ?? null,
    leftBlank: state.leftBlank,
    missing: missingFrom(state, {
      actions: facts.actions,
      hasLead: facts.hasLead,
      familyReviewOn: facts.familyReviewOn,
      today: context.today,
    }),
    isClosed: state.isClosed,
    isProvisional: state.isClosed && (state.closing?.provisional ?? false),
    isAttested: facts.isAttested,
    undo: undoable(state.changes, context.by)?.what ?? null,
    redo: redoable(state.changes, context.by)?.what ?? null,
  };
}

function shownLine(line: KeptLine, speakerOf: (speaker: Speaker) => ShownSpeaker): ShownLine {
  const { statement, saidAt, isEdited, isRemoved } = line;
  return { statement, speaker: speakerOf(statement.speaker), saidAt, isEdited, isRemoved };
}

function speakersOf(context: DeskContext, item: ItemRow): (speaker: Speaker) => ShownSpeaker {
  const people = item.family === null ? [] : all<PersonRow>(context.db('hub'), peopleOf(item.family));
  return (speaker) => {
    if (speaker.kind === 'family') {
      return { name: people.find(({ id }) => id === speaker.person)?.name ?? '', code: 'FAM', codeName: '', tint: 'fam' };
    }
    const colleague = context.directory.colleague(speaker.colleague);
    const seat = colleague && context.directory.discipline(colleague.discipline);
    return { name: colleague?.name ?? '', code: seat?.code ?? '', codeName: seat?.name ?? '', tint: seat?.tint ?? 'none' };
  };
}
