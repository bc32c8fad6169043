import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { pastedParagraphs } from './note-text';

/** Whether the selection reaches over a question, so that what deletes it must go section by section. */
export function reachesOver({ selection, doc }: EditorState): boolean {
  return !selection.empty && doc.resolve(selection.from).index(0) !== lastSection(doc.resolve(selection.to));
}

/** Empties the selection; questions between stay where they are, and the caret goes to where it began. */
export function clearSelection(state: EditorState): Transaction {
  const { tr, selection, doc } = state;
  const stretches = doc.children.map((section, index) => {
    const start = startOf(doc, index) + 2;
    const end = startOf(doc, index) + section.nodeSize - 2;
    return { from: Math.max(selection.from, start), to: Math.min(selection.to, end) };
  });
  const first = stretches.find(({ from, to }) => from <= to)?.from ?? 2;
  // From the end, so that the positions before stay true.
  for (const { from, to } of stretches.toReversed()) if (from < to) tr.delete(from, to);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(first, tr.doc.content.size))));
}

/** Puts plain text in the selection's place. */
export function insertText(state: EditorState, text: string): Transaction {
  const cleared = reachesOver(state) ? state.apply(clearSelection(state)) : state;
  const tr = reachesOver(state) ? clearSelection(state) : state.tr;
  const paragraphs = pastedParagraphs(cleared.schema, text);
  // Open on both sides: the first goes on in the line it was pasted into, the last is gone on with.
  return tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)).scrollIntoView();
}

function startOf(doc: EditorState['doc'], section: number): number {
  return doc.children.slice(0, section).reduce((size, node) => size + node.nodeSize, 0);
}

/** The last section the end of a selection is in; a selection of everything ends behind the last one. */
function lastSection($to: ReturnType<EditorState['doc']['resolve']>): number {
  return $to.depth === 0 ? $to.index(0) - 1 : $to.index(0);
}
