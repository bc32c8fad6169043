import type { NoteCommentShown } from '../../../../../shared/contract/supervision';
import type { NoteContent } from '../../../../../shared/domain/reflection/note';
import type { CommentAnchor } from '../../../../../shared/domain/supervision/events';

/** The longest piece of a note one comment can stand at, as the contract takes it. */
const longestQuote = 2000;

/** A piece of a paragraph, and whether somebody commented on it. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** A comment with its answers, and whether the words it stands at are still there. */
export interface Talk {
  readonly root: NoteCommentShown;
  readonly replies: readonly NoteCommentShown[];
  readonly isMoved: boolean;
}

/** What is said beside each section, by its index, and what is said of the note as a whole. */
export interface Talks {
  readonly bySection: ReadonlyMap<number, readonly Talk[]>;
  readonly onAll: readonly Talk[];
}

/** Whether a comment's words stand where they stood when it was written. */
export function stands(content: NoteContent, { section, paragraph, from, to, quote }: CommentAnchor): boolean {
  return content.sections[section]?.paragraphs[paragraph]?.slice(from, to) === quote;
}

/**
 * Puts comments beside the sections they are about, in the order of the words, answers under what they answer. One
 * whose section is gone stands with the note as a whole, so that no comment is lost.
 */
export function talksIn(content: NoteContent, thread: readonly NoteCommentShown[]): Talks {
  const bySection = new Map<number, Talk[]>();
  const onAll: Talk[] = [];
  for (const root of thread.filter(({ replyTo }) => replyTo === null)) {
    const replies = thread.filter((comment) => comment.id !== root.id && rootOf(thread, comment) === root.id);
    const talk = { root, replies, isMoved: root.anchor !== null && !stands(content, root.anchor) };
    const section = root.anchor?.section;
    if (section === undefined || content.sections[section] === undefined) onAll.push(talk);
    else bySection.set(section, [...(bySection.get(section) ?? []), talk]);
  }
  for (const talks of bySection.values()) talks.sort((left, right) => placeOf(left) - placeOf(right));
  return { bySection, onAll };
}

function rootOf(thread: readonly NoteCommentShown[], comment: NoteCommentShown): NoteCommentShown['id'] {
  // A comment only answers one that was there before it, so this comes to an end.
  const above = comment.replyTo === null ? undefined : thread.find(({ id }) => id === comment.replyTo);
  return above === undefined ? comment.id : rootOf(thread, above);
}

function placeOf({ root: { anchor } }: Talk): number {
  return anchor === null ? 0 : anchor.paragraph * 1_000_000 + anchor.from;
}

/** A paragraph cut where comments begin and end. */
export function stretchesOf(paragraph: string, marks: readonly Pick<CommentAnchor, 'from' | 'to'>[]): readonly Stretch[] {
  const cuts = [...new Set([0, paragraph.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= paragraph.length)
    .sort((left, right) => left - right);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? paragraph.length;
    return { from, text: paragraph.slice(from, to), isMarked: marks.some((mark) => mark.from <= from && mark.to >= to) };
  });
}

/** The words somebody chose in one paragraph, as a comment stands at them; null when none are left without the spaces round them. */
export function anchorAt(
  at: Pick<CommentAnchor, 'section' | 'paragraph'>,
  text: string,
  chosen: Pick<CommentAnchor, 'from' | 'to'>,
): CommentAnchor | null {
  const words = text.slice(chosen.from, chosen.to);
  const from = chosen.from + (words.length - words.trimStart().length);
  const quote = words.trim().slice(0, longestQuote);
  return quote === '' ? null : { ...at, from, to: from + quote.length, quote };
}
