import { z } from 'zod';
import { noteModelIds, type NoteModel } from '../domain/reflection/models';
import type { NoteContent } from '../domain/reflection/note';
import type { ReflectionLink } from '../domain/reflection/events';
import type { FamilyId, MeetingId, ReflectionId, RelationshipId, SharedNoteId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { command, expectedVersion, id, line, query } from './define';
import { noteContent } from './note-content';

/** A private note as the list shows it. */
export interface ReflectionRow {
  readonly id: ReflectionId;
  /** May be empty; `opening` then says what it is. */
  readonly title: string;
  /** The first words of it, at most 80 characters. */
  readonly opening: string;
  readonly model: NoteModel;
  readonly begunAt: Instant;
  readonly changedAt: Instant;
  /** The supervisions that have a copy of it now. */
  readonly sharedWith: readonly RelationshipId[];
}

export interface ReflectionList {
  /** The newest change first. */
  readonly notes: readonly ReflectionRow[];
  /** Notes that were put away and can be brought back, the same way. */
  readonly putAway: readonly ReflectionRow[];
  readonly asksAfterMeeting: boolean;
}

export type ReflectionLinkShown = ReflectionLink & {
  /** The family's name, or the day of the meeting `yyyy-mm-dd`; null when this colleague may no longer know of it. */
  readonly name: string | null;
};

/** A copy that was shared, or had been. */
export interface ReflectionSharing {
  readonly sharedNote: SharedNoteId;
  readonly relationship: RelationshipId;
  readonly sharedAt: Instant;
  readonly stoppedAt: Instant | null;
}

export interface ReflectionShown {
  readonly id: ReflectionId;
  readonly title: string;
  readonly model: NoteModel;
  readonly content: NoteContent;
  readonly begunAt: Instant;
  readonly changedAt: Instant;
  readonly isPutAway: boolean;
  readonly links: readonly ReflectionLinkShown[];
  /** In the order they were shared. */
  readonly sharings: readonly ReflectionSharing[];
  readonly version: number;
}

const reflection = id<ReflectionId>();
const justReflection = z.strictObject({ reflection });
const model = z.enum(noteModelIds);
const title = line(120);
const link: z.ZodType<ReflectionLink, ReflectionLink> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), meeting: id<MeetingId>() }),
  z.strictObject({ kind: z.literal('family'), family: id<FamilyId>() }),
]);
const linked = z.strictObject({ reflection, link });

/** A colleague's private notes: everything here is of whoever asks, in the vault only they can open. */
export const reflectionContract = {
  'reflection.begin': command(z.strictObject({ reflection, model, title })),
  /** The whole of the words; refused with `conflict` when another window wrote since that version. */
  'reflection.write': command(z.strictObject({ reflection, content: noteContent, expectedVersion })),
  'reflection.retitle': command(z.strictObject({ reflection, title })),
  /** Keeps every word; what was written under the old questions goes under the new ones in its order. */
  'reflection.changeModel': command(z.strictObject({ reflection, model })),
  'reflection.link': command(linked),
  'reflection.unlink': command(linked),
  'reflection.putAway': command(justReflection),
  'reflection.bringBack': command(justReflection),
  'reflection.setAfterMeeting': command(z.strictObject({ isOn: z.boolean() })),
  'reflection.list': query<ReflectionList>()(z.strictObject({}), ['reflection']),
  /** Null when this colleague has no such note. */
  'reflection.read': query<ReflectionShown | null>()(justReflection, ['reflection', 'family', 'meeting']),
  /** The names to look for in a note: colleagues, and the people of families this colleague may see. */
  'reflection.names': query<readonly string[]>()(z.strictObject({}), ['colleague', 'family']),
} as const;
