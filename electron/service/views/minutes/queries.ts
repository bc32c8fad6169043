import { minuteBlocks } from '../../documents/minute-document';
import { neutralName } from '../../documents/neutral-name';
import { meetingRunners } from '../../../../shared/access/sets';
import type { CapturedLine, MinuteDraft, MinuteQueue, MinuteStatus, QueuedMinute } from '../../../../shared/contract/minute';
import type { CapabilitySet } from '../../../../shared/domain/colleague/events';
import { consentSummary, type ConsentSummary } from '../../../../shared/domain/family/consent-summary';
import { isFamilyVoice, isHeldBack } from '../../../../shared/domain/minute/compose-record';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import { evolveMinute, initialMinute, type Attested, type MinuteState } from '../../../../shared/domain/minute/state';
import type { Statement } from '../../../../shared/domain/statement/statement';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId, MinuteId } from '../../../../shared/kernel/ids';
import { DAY_MS } from '../../../../shared/kernel/instant';
import { t } from '../../../../shared/messages/t';
import type { Directory } from '../../desk/directory';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all, first } from '../../vault/sql';
import { compose, type Composed } from './compose';
import { meetingRecord } from './meeting-record';
import * as query from './sql';

const week = 7 * DAY_MS;

export const minutesQueries: QueryHandlers<'minute.queue' | 'minute.draft' | 'minute.meetingRecord'> = {
  'minute.queue': (_input, context) => queueOf(context),
  'minute.draft': ({ discussion }, context) => {
    const db = context.db('hub');
    const row =
      first<query.ItemRow>(db, query.itemOf(discussion, context.visible)) ??
      // Find or do knows a minute by its own id; ids are unique over everything.
      first<query.ItemRow>(db, query.itemOfMinute(discussion, context.visible));
    if (row === null || (row.state !== 'signed' && !seesDrafts(context))) return null;
    const composed = compose(db, context.directory, row.discussion);
    return composed === null ? null : draftOf(context, row, composed);
  },
  'minute.meetingRecord': ({ meeting }, context) => meetingRecord(context.db('hub'), context.directory, meeting),
};

/** Drafts are the chair's and the minute-taker's; a signed minute is for everybody who works with the family. */
function seesDrafts({ session }: DeskContext): boolean {
  const runners: readonly CapabilitySet[] = meetingRunners;
  return session.sets.some((set) => runners.includes(set));
}

function queueOf(context: DeskContext): MinuteQueue {
  const db = context.db('hub');
  const unsettled = all<query.ItemRow>(db, query.unsettledItems(context.visible));
  const settled = all<query.ItemRow>(db, query.settledItems(context.visible, context.now - week));
  const waiting = seesDrafts(context) ? unsettled.filter(({ state }) => state !== 'signed') : [];
  return {
    meetings: byMeeting(waiting),
    notFiled: unsettled.filter(({ state }) => state === 'signed').map(toQueued),
    done: settled.map(toQueued),
    isCut: unsettled.length === query.mostMinutes || settled.length === query.mostMinutes,
  };
}

function byMeeting(rows: readonly query.ItemRow[]): MinuteQueue['meetings'] {
  const groups = Map.groupBy(rows, ({ meeting }) => meeting);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    // In the order they were discussed.
    const minutes = [...group].reverse().map(toQueued);
    return [{ meeting: one.meeting, title: one.meetingTitle, on: one.meetingOn, closedAt: one.meetingClosedAt, minutes }];
  });
}

function toQueued(row: query.ItemRow): QueuedMinute {
  const { discussion, minute, family, familyName, returnedWhy, meeting, meetingTitle, meetingOn, version, signedAt, savedTo, filedIn } =
    row;
  return {
    discussion,
    minute,
    family,
    familyName,
    status: statusOf(row),
    returnedWhy,
    meeting,
    meetingTitle,
    meetingOn,
    version,
    signedAt,
    savedTo,
    filedIn,
  };
}

function statusOf(row: query.ItemRow): MinuteStatus {
  if (row.state === 'signed') return 'signed';
  if (row.isClosed === 0) return 'open';
  if (row.provisional === 1) return 'provisional';
  return row.state === 'attested' ? 'to-sign' : 'to-check';
}

function draftOf(context: DeskContext, row: query.ItemRow, composed: Composed): MinuteDraft {
  const { directory } = context;
  const minute = row.minute === null ? null : minuteState(context, row.minute);
  const frozen = minute === null ? null : frozenIn(minute.state);
  const record = frozen?.record ?? composed.record;
  const isOutOfDate = row.state === 'attested' && frozen?.recordHash !== composed.recordHash;
  const { statements } = composed.gathered.sources.discussion;
  const shown = statements.filter((statement) => !isHeldBack(statement));
  const isSame = frozen === null || frozen.recordHash === composed.recordHash;
  return {
    discussion: row.discussion,
    minute: row.minute,
    version: minute?.version ?? 0,
    status: statusOf(row),
    record,
    blocks: minuteBlocks(record),
    recordHash: frozen?.recordHash ?? composed.recordHash,
    lines: statements.map((statement) => capturedLine(statement, composed, directory)),
    familySaid: isSame ? shown.filter(isFamilyVoice).map(({ id }) => id) : [],
    heard: isSame ? shown.filter((statement) => !isFamilyVoice(statement)).map(({ id }) => id) : [],
    otherNames: frozen === null ? composed.hits : [],
    actionsLacking: record.actions.filter(({ owner, by }) => owner === '' || by === null).length,
    consent: consentOf(composed),
    overrideReason: composed.gathered.sources.discussion.closed?.overrideReason ?? '',
    returnedWhy: row.returnedWhy,
    isOutOfDate,
    chair: named(directory, row.chair),
    minuteTaker: named(directory, row.minuteTaker),
    attested: frozen === null ? null : { name: nameOf(directory, frozen.accurate.who), at: frozen.accurate.at },
    signed:
      minute?.state.status === 'signed'
        ? { name: nameOf(directory, minute.state.signed.approved.who), at: minute.state.signed.approved.at }
        : null,
    savedTo: row.savedTo,
    filedIn: row.filedIn,
    packageName: neutralName(record),
  };
}

function consentOf({ gathered }: Composed): ConsentSummary {
  const { persons, consents } = gathered.sources.family;
  return consentSummary(persons.map(({ id }) => consents.find(({ person }) => person === id)?.consent ?? null));
}

function minuteState(context: DeskContext, minute: MinuteId): { state: MinuteState; version: number } {
  // A minute's stream holds minute events only.
  const history = context.load('hub', { kind: 'minute', id: minute }) as readonly Recorded<MinuteEvent>[];
  return { state: fold({ initial: initialMinute, evolve: evolveMinute }, history), version: history.length };
}

function frozenIn(state: MinuteState): Attested | null {
  if (state.status === 'draft') return null;
  return state.status === 'attested' ? state.attested : state.signed;
}

function capturedLine(statement: Statement, composed: Composed, directory: Directory): CapturedLine {
  const { speaker } = statement;
  const isHeld = isHeldBack(statement);
  if (speaker.kind === 'family') {
    const person = composed.gathered.sources.family.persons.find(({ id }) => id === speaker.person);
    const name = person?.name ?? t('document.someone');
    return {
      statement,
      speaker: name,
      code: t('document.familyCode'),
      codeName: t('document.familyLong'),
      tint: 'fam',
      isHeldBack: isHeld,
    };
  }
  const colleague = directory.colleague(speaker.colleague);
  const seat = colleague === null ? null : directory.discipline(colleague.discipline);
  return {
    statement,
    speaker: colleague?.name ?? '',
    code: seat?.code ?? '',
    codeName: seat?.name ?? '',
    tint: seat?.tint ?? 'none',
    isHeldBack: isHeld,
  };
}

function named(directory: Directory, id: ColleagueId | null): { id: ColleagueId; name: string } | null {
  return id === null ? null : { id, name: nameOf(directory, id) };
}

function nameOf(directory: Directory, id: ColleagueId): string {
  return directory.colleague(id)?.name ?? '';
}
