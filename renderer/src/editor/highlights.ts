import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { positionOf, typedLine } from './line-text';

/** A stretch of a line that is drawn differently: a name or a date that was understood, a word with a hint. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
  readonly look: 'understood' | 'hint';
}

/** Draws what `find` sees in the text, without touching it. The look is the attribute `data-look`. */
export function highlights(find: (text: string) => readonly Highlight[]) {
  return Extension.create({
    name: 'highlights',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: (state) =>
            DecorationSet.create(
              state.doc,
              find(typedLine(state).text).map(({ from, to, look }) =>
                Decoration.inline(positionOf(from), positionOf(to), { 'data-look': look }),
              ),
            ),
        },
      }),
    ],
  });
}
