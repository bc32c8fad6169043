import { Extension } from '@tiptap/core';
import { chainCommands, deleteSelection, joinBackward, joinForward, selectAll, splitBlock } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { clearSelection, reachesOver } from './note-changes';

const clearOver: Command = (state, dispatch) => {
  if (!reachesOver(state)) return false;
  dispatch?.(clearSelection(state).scrollIntoView());
  return true;
};

const backwards = chainCommands(clearOver, deleteSelection, joinBackward);
const forwards = chainCommands(clearOver, deleteSelection, joinForward);

/** A paragraph more: never a section more, and never out of the section. */
const enter: Command = (state, dispatch, view) => {
  clearOver(state, dispatch);
  return splitBlock(view?.state ?? state, dispatch);
};

/** The keys of a note. Tab, Escape and every key with a meaning for the window go on to the window. */
export const noteKeys = Extension.create({
  name: 'noteKeys',
  addProseMirrorPlugins: () => [
    keymap({
      Enter: enter,
      Backspace: backwards,
      'Mod-Backspace': backwards,
      'Shift-Backspace': backwards,
      Delete: forwards,
      'Mod-Delete': forwards,
      'Mod-a': selectAll,
    }),
  ],
});
