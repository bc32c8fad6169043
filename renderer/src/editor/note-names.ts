import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { NamedStretch, NameFinder } from '../../../shared/domain/reflection/names';
import { paragraphText } from './note-text';

/** How long after the last key names are looked for: the eye is on the words, not on what is under them. */
export const LOOK_AFTER_MS = 300;

const key = new PluginKey<DecorationSet>('noteNames');

/** Underlines known names, a moment after typing stops so that no key waits for it. `onNames` hears whose were found. */
export function noteNames(finder: () => NameFinder, onNames: (names: readonly string[]) => void) {
  return Extension.create({
    name: 'noteNames',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, old) => {
            const found: unknown = tr.getMeta(key);
            return found instanceof DecorationSet ? found : old.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => lookingAt(view, finder, onNames),
      }),
    ],
  });
}

function lookingAt(view: EditorView, finder: () => NameFinder, onNames: (names: readonly string[]) => void) {
  const look = lookWith(finder);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: { readonly doc: Node; readonly finder: NameFinder } | null = null;
  const lookNow = (): void => {
    const { doc } = view.state;
    seen = { doc, finder: finder() };
    const found = look(doc);
    view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, found.map(decoration))).setMeta('addToHistory', false));
    onNames([...new Set(found.map(({ name }) => name))]);
  };
  const lookSoon = (): void => {
    if (seen !== null && seen.doc === view.state.doc && seen.finder === finder()) return;
    clearTimeout(timer);
    timer = setTimeout(lookNow, LOOK_AFTER_MS);
  };
  lookSoon();
  return { update: lookSoon, destroy: () => clearTimeout(timer) };
}

/** Paragraphs that did not change are not read again. */
function lookWith(finder: () => NameFinder): (doc: Node) => NamedStretch[] {
  let known = finder();
  let read = new WeakMap<Node, readonly NamedStretch[]>();
  return (doc) => {
    if (known !== finder()) read = new WeakMap();
    known = finder();
    const found: NamedStretch[] = [];
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true;
      const here = read.get(node) ?? known(paragraphText(node));
      read.set(node, here);
      found.push(...here.map(({ from, to, name }) => ({ from: from + position + 1, to: to + position + 1, name })));
      return false;
    });
    return found;
  };
}

function decoration({ from, to }: NamedStretch): Decoration {
  return Decoration.inline(from, to, { 'data-look': 'name' });
}
