import {
  acceptedByEnter,
  acceptedBySpace,
  choicesFor,
  type Choice,
  type Known,
} from '../../../../../shared/domain/statement/capture/choices';
import { lineStart } from '../../../../../shared/domain/statement/capture/line-start';
import { pendingToken, type PendingToken } from '../../../../../shared/domain/statement/capture/pending-token';
import type { LineEditorHandle } from '../../../editor/LineEditor';
import type { TypedLine } from '../../../editor/line-text';
import type { CaptureAct, CaptureState } from './capture-state';

/** The list under the line: what the token the caret stands in can mean. */
export interface Suggestions {
  readonly token: PendingToken;
  readonly choices: readonly Choice[];
}

/** Which suggestion Enter would take. A lone sign means nothing yet, so none is until ↓ chooses one. */
export function activeIndex(state: CaptureState, { token }: Suggestions): number {
  return token.query === '' ? state.active - 1 : state.active;
}

/** What is offered now; null while nothing is, or the token was left as text. */
export function suggestionsFor(state: CaptureState, known: Known): Suggestions | null {
  const token = pendingToken(state.line.text, state.line.caret);
  if (token === null || token.from === state.plainAt || !takesTokens(state)) return null;
  const choices = choicesFor(token, known);
  return choices.length === 0 ? null : { token, choices };
}

export interface LineKeys {
  readonly state: CaptureState;
  readonly known: Known;
  readonly editor: LineEditorHandle;
  readonly act: (act: CaptureAct) => void;
  readonly keep: () => void;
  /** Leaves an edited line as it was; for a new line there is nothing to leave. */
  readonly leave: () => boolean;
  readonly editAbove: () => boolean;
}

/** The keys of the capture line. @returns whether the key was used; Tab never is. */
export function lineKey(event: KeyboardEvent, line: TypedLine, keys: LineKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const offered = suggestionsFor(keys.state, keys.known);
  if (offered !== null && listKey(event, offered, keys)) return true;
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return false;
      keys.keep();
      return true;
    case ' ':
      return spaceAccepts(line, keys);
    case 'Backspace':
      return giveBack(line, keys);
    case 'ArrowUp':
      return line.text === '' && keys.editAbove();
    case 'Escape':
      return keys.leave();
    default:
      return false;
  }
}

/** Takes one of the suggestions: the token leaves the text, its chip appears. */
export function accept(token: PendingToken, choice: Choice, keys: Pick<LineKeys, 'state' | 'editor' | 'act'>): void {
  const { text } = keys.state.line;
  // One of the two spaces around the token goes with it.
  const isBetween = text[token.to] === ' ' && (token.from === 0 || text[token.from - 1] === ' ');
  keys.editor.replace(token.from, token.to + (isBetween ? 1 : 0), '');
  keys.act({ type: 'accepted', choice, typed: text.slice(token.from, token.to), at: token.from });
}

/** A sign typed first makes something else of the line, unless it was given back as text. */
export function startLine(line: TypedLine, keys: Pick<LineKeys, 'state' | 'editor' | 'act'>): void {
  const { state } = keys;
  if (state.marks.mode !== 'statement' || state.editing !== null || state.plainAt === 0) return;
  const start = lineStart(line.text);
  // A longer word may still come: "/disagree" becomes what it says with the space behind it.
  if (start === null || (start.mode === 'disagreement' && start.length === line.text.length && !line.text.endsWith(' '))) return;
  const typed = line.text.slice(0, start.length);
  keys.editor.replace(0, start.length, '');
  keys.act({ type: 'started', mode: start.mode, typed });
}

function takesTokens(state: CaptureState): boolean {
  return state.marks.mode === 'statement' || state.marks.mode === 'own-words' || state.marks.mode === 'disagreement';
}

function listKey(event: KeyboardEvent, offered: Suggestions, keys: LineKeys): boolean {
  const { token, choices } = offered;
  const places = choices.length + (token.query === '' ? 1 : 0);
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      keys.act({ type: 'movedActive', to: (keys.state.active + (event.key === 'ArrowDown' ? 1 : places - 1)) % places });
      return true;
    case 'Enter': {
      const choice = choices[activeIndex(keys.state, offered)];
      if (choice === undefined || event.shiftKey) return false;
      const whole = wholeToken(token, keys);
      accept(token, whole ?? choice, keys);
      if (whole !== null) keys.keep();
      return true;
    }
    case 'Escape':
      keys.act({ type: 'leftPlain', at: token.from });
      return true;
    default:
      return false;
  }
}

/** What the line's last word says for certain, so that one Enter is enough; null once an arrow chose in the list. */
function wholeToken(token: PendingToken, { state, known }: LineKeys): Choice | null {
  return token.to === state.line.text.length && state.active === 0 ? acceptedByEnter(token, known) : null;
}

function spaceAccepts(line: TypedLine, keys: LineKeys): boolean {
  const token = pendingToken(line.text, line.caret);
  if (token === null || token.from === keys.state.plainAt || !takesTokens(keys.state)) return false;
  const choice = acceptedBySpace(token, keys.known);
  if (choice === null) return false;
  accept(token, choice, keys);
  return true;
}

function giveBack(line: TypedLine, keys: LineKeys): boolean {
  const { accepted, marks } = keys.state;
  if (accepted !== null && line.caret === accepted.at) {
    keys.act({ type: 'givenBack' });
    keys.editor.replace(accepted.at, accepted.at, accepted.typed);
    return true;
  }
  // In an empty line the mode itself is what Backspace takes back.
  if (line.text !== '' || marks.mode === 'statement' || keys.state.editing !== null) return false;
  keys.act({ type: 'began', id: keys.state.id, sticky: keys.state.sticky });
  return true;
}
