import { composeRecord, isHeldBack } from '../../../../shared/domain/minute/compose-record';
import type { MinuteFacts } from '../../../../shared/domain/minute/decide';
import { otherFamiliesNamed, type NameHit } from '../../../../shared/domain/minute/name-check';
import type { MinuteRecord } from '../../../../shared/domain/minute/record';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { DiscussionId, FamilyId, MinuteId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import { sha256 } from '../../journal/journal';
import { all, first, type ReadDb } from '../../vault/sql';
import { gather, type Gathered } from './gather';
import * as query from './sql';
import { minuteWords } from './words';

/** A minute as it would read now, with what speaks for or against attesting it. */
export interface Composed {
  readonly gathered: Gathered;
  readonly record: MinuteRecord;
  /** Hex SHA-256 of its canonical JSON. */
  readonly recordHash: string;
  readonly hits: readonly NameHit[];
  readonly heldBack: number;
}

/** The first version; a later one replaces it by an amendment. */
const version = 1;

/** Composes the minute of one discussion from the record as it stands; null when it is about no family. */
export function compose(db: ReadDb, directory: Directory, discussion: DiscussionId): Composed | null {
  const gathered = gather(db, directory, discussion);
  if (gathered === null) return null;
  const record = composeRecord(gathered.sources, version, minuteWords(directory));
  return {
    gathered,
    record,
    recordHash: sha256(canonicalJson(record)),
    hits: namesOfOthers(db, directory, gathered, record),
    heldBack: gathered.sources.discussion.statements.filter(isHeldBack).length,
  };
}

/** What the rules of a minute ask about the discussion behind it. */
export function factsOf(db: ReadDb, composed: Composed, discussion: DiscussionId, minute: MinuteId): MinuteFacts {
  const { gathered, recordHash, hits } = composed;
  const { closed } = gathered.sources.discussion;
  const row = first<query.ItemRow>(db, query.itemOf(discussion, { kind: 'all' }));
  return {
    meeting: gathered.meetingId,
    family: gathered.familyId,
    isClosed: closed !== null,
    isProvisional: closed?.provisional ?? false,
    chair: gathered.sources.meeting.chair,
    minuteTaker: gathered.sources.meeting.minuteTaker,
    recordHash,
    hits,
    hasOtherMinute: row !== null && row.minute !== null && row.minute !== minute && row.state !== 'draft',
  };
}

function namesOfOthers(db: ReadDb, directory: Directory, gathered: Gathered, record: MinuteRecord): NameHit[] {
  const others = gathered.otherFamilies.map((family) => ({
    family: first<{ name: string }>(db, query.familyOf(family))?.name ?? '',
    persons: namesIn(db, family),
  }));
  const own = {
    family: [gathered.sources.family.name, ...namesIn(db, gathered.familyId)],
    colleagues: directory.colleagues().map(({ name }) => name),
  };
  return otherFamiliesNamed(record, others, own);
}

function namesIn(db: ReadDb, family: FamilyId): string[] {
  return all<{ name: string }>(db, query.personsOf(family)).map(({ name }) => name);
}
