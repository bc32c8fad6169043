import type { JsonValue } from './canonical-json';

/** A refusal is an expected outcome with a stable code; its words live in the messages. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly details?: Readonly<Record<string, JsonValue>>;
}

export type Result<T, R extends Refusal = Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Refuses with a code and, where the message needs them, details that hold no free text of the record. */
export function refuse<Code extends string>(
  code: Code,
  details?: Readonly<Record<string, JsonValue>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: details === undefined ? { code } : { code, details } };
}

/** Marks the end of an exhaustive switch; reaching it is a bug, so it throws. */
export function unreachable(value: never): never {
  throw new Error(`a case was not handled: ${JSON.stringify(value)}`);
}
