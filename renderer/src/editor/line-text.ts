import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';

/** Text and caret of a line; the caret counts UTF-16 units from the start. */
export interface TypedLine {
  readonly text: string;
  readonly caret: number;
}

// Everything in the one paragraph is one unit wide, breaks too, so positions are offsets plus its opening.
const opening = 1;

export function typedLine(state: EditorState): TypedLine {
  const { doc, selection } = state;
  return { text: doc.textBetween(0, doc.content.size, '\n', '\n'), caret: selection.head - opening };
}

/** A fresh state with this line in it: what was undone in the line before cannot come back into this one. */
export function stateWith(state: EditorState, line: TypedLine): EditorState {
  const doc = state.schema.node('doc', null, paragraphOf(state.schema, line.text));
  const at = Math.min(Math.max(0, line.caret), line.text.length) + opening;
  return EditorState.create({ doc, plugins: state.plugins, selection: TextSelection.create(doc, at) });
}

/** The nodes of a text: its lines with breaks between them. */
export function nodesOf(schema: Schema, text: string): readonly Node[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .flatMap((part, index) => [...(index > 0 ? [schema.node('hardBreak')] : []), ...(part === '' ? [] : [schema.text(part)])]);
}

export function positionOf(offset: number): number {
  return offset + opening;
}

function paragraphOf(schema: Schema, text: string): Node {
  return schema.node('paragraph', null, nodesOf(schema, text));
}
