import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { noteLimit } from '../../../shared/domain/reflection/note';

const reshaping = 'note-reshaping';

/** Marks a change that means to change the questions: another model was chosen. */
export function asReshaping(tr: Transaction): Transaction {
  return tr.setMeta(reshaping, true);
}

/**
 * What no change to a note may do, whatever it comes from: take a question away or bring one in, or make the note longer
 * than can be kept.
 */
export function noteGuard(onFull: () => void) {
  return Extension.create({
    name: 'noteGuard',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (tr, { doc }) => {
          if (!tr.docChanged) return true;
          // A document's size counts a little more than its text, so what fits here fits the record.
          if (tr.doc.content.size > noteLimit && tr.doc.content.size > doc.content.size) {
            onFull();
            return false;
          }
          return tr.getMeta(reshaping) === true || isHistoryTransaction(tr) || asksTheSame(tr.doc, doc);
        },
      }),
    ],
  });
}

function asksTheSame(one: Node, other: Node): boolean {
  return (
    one.childCount === other.childCount &&
    one.children.every((section, index) => section.attrs['prompt'] === other.child(index).attrs['prompt'])
  );
}
