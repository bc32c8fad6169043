import type { KeyTable } from './key-table';

/** The keys that mean the same on every screen. A place binds `new`, `undo` and `redo` where it can. */
export const frameKeys = [
  { id: 'find', keys: ['Control+k'], name: 'keys.findOrDo' },
  { id: 'today', keys: ['Control+Digit1'], name: 'keys.today' },
  { id: 'families', keys: ['Control+Digit2'], name: 'keys.families' },
  { id: 'actions', keys: ['Control+Digit3'], name: 'keys.actions' },
  { id: 'minutes', keys: ['Control+Digit4'], name: 'keys.minutes' },
  { id: 'reflection', keys: ['Control+Digit5'], name: 'keys.reflection' },
  { id: 'meeting', keys: ['Control+m'], name: 'keys.meeting' },
  { id: 'nextPane', keys: ['F6'], name: 'keys.nextPane' },
  { id: 'previousPane', keys: ['Shift+F6'], name: 'keys.previousPane' },
  { id: 'stepUp', keys: ['F9'], name: 'keys.stepUp' },
  { id: 'help', keys: ['F1'], name: 'keys.help' },
  { id: 'new', keys: ['Control+n'], name: 'keys.new' },
  { id: 'undo', keys: ['Control+z'], name: 'keys.undo' },
  { id: 'redo', keys: ['Control+y'], name: 'keys.redo' },
  { id: 'save', keys: ['Control+s'], name: 'keys.save' },
  { id: 'print', keys: ['Control+p'], name: 'keys.print' },
  { id: 'lock', keys: ['Control+l'], name: 'keys.lock' },
  { id: 'back', keys: ['Alt+ArrowLeft'], name: 'keys.back' },
  { id: 'forward', keys: ['Alt+ArrowRight'], name: 'keys.forward' },
  { id: 'textLarger', keys: ['Control+Equal', 'Control+Shift+Equal', 'Control+NumpadAdd'], name: 'keys.textLarger' },
  { id: 'textSmaller', keys: ['Control+Minus', 'Control+NumpadSubtract'], name: 'keys.textSmaller' },
  { id: 'textReset', keys: ['Control+Digit0', 'Control+Numpad0'], name: 'keys.textReset', shown: 'Ctrl 0' },
  { id: 'rulerDown', keys: ['F7'], name: 'keys.rulerDown' },
  { id: 'rulerUp', keys: ['Shift+F7'], name: 'keys.rulerUp' },
] as const satisfies KeyTable;

export type FrameKey = (typeof frameKeys)[number]['id'];

/** Keys that lists, sheets and dialogs handle themselves; listed in the help, bound by the components. */
export const componentKeys = [
  { id: 'escape', keys: ['Escape'], name: 'keys.escape', onFocus: true },
  { id: 'listMove', keys: ['ArrowUp', 'ArrowDown'], name: 'keys.listMove', shown: '↑ ↓', onFocus: true },
  { id: 'listEnds', keys: ['Home', 'End'], name: 'keys.listEnds', shown: 'Home End', onFocus: true },
  { id: 'listReorder', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], name: 'keys.listReorder', shown: 'Alt ↑ ↓', onFocus: true },
  { id: 'listOpen', keys: ['Enter'], name: 'keys.listOpen', onFocus: true },
  { id: 'listCommands', keys: ['Shift+F10', 'ContextMenu'], name: 'keys.listCommands', onFocus: true },
] as const satisfies KeyTable;
