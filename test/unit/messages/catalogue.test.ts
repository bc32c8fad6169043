import { describe, expect, test } from 'vitest';
import { messages } from '../../../shared/messages/en-GB/all';

const entries: readonly (readonly [string, string])[] = Object.entries(messages);

/** Read as a page, not at a glance: help texts, and the statement that opens a meeting. */
const pages = /^today\.statement$|help/i;

/** What a person reads when a plural or a select takes its last branch. */
function read(message: string): string {
  return message.replace(/\{\w+, (?:plural|select),.*?other \{([^{}]*)\}\}/gs, '$1').replace(/\{(\w+)\}/g, '$1');
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function offending(isWrong: (text: string, key: string) => boolean): string[] {
  return entries.filter(([key, message]) => isWrong(read(message), key)).map(([key]) => key);
}

describe('every message', () => {
  test('stands in the area that its key names', () => {
    expect(entries.filter(([key]) => !/^[a-z]+(\.[\w-]+)+$/.test(key)).map(([key]) => key)).toEqual([]);
  });

  test('blames nobody, apologises for nothing and hides behind no code', () => {
    const never =
      /\b(invalid|oops|please|failed to engage|did not engage|hard to reach|something went wrong|illegal|unexpected error|null|undefined)\b/i;
    expect(offending((text) => never.test(text))).toEqual([]);
  });

  test('has no exclamation mark', () => {
    // On its own it is a sign of the capture line.
    expect(offending((text) => /\w!/.test(text))).toEqual([]);
  });

  test('of several sentences ends the last one, unless it is short enough for a button or ends in a value', () => {
    // What stands on paper may end in a mark of its own.
    const isOpen = ([key, message]: readonly [string, string]) =>
      !key.startsWith('document.') && words(read(message)) > 10 && /[.?] [A-Z]/.test(read(message)) && !/[.?:”)}]$/.test(message);
    expect(entries.filter(isOpen).map(([key]) => key)).toEqual([]);
  });

  test('has no sentence of more than 25 words', () => {
    expect(offending((text) => text.split(/[.?:;]\s/).some((sentence) => words(sentence) > 25))).toEqual([]);
  });

  test('is at most 30 words unless it is a page to read', () => {
    expect(offending((text, key) => !pages.test(key) && words(text) > 30)).toEqual([]);
  });

  test('is written with curly quotation marks and without double spaces', () => {
    // On its own it is a sign of the capture line.
    expect(offending((text) => /\w["']|["']\w|\s\s/.test(text))).toEqual([]);
  });
});

describe('a refusal', () => {
  test('says what to do next: it has a second sentence, or names the way on', () => {
    const refusals = entries.filter(([key]) => key.startsWith('refusal.'));
    expect(refusals.filter(([, message]) => words(read(message)) < 5).map(([key]) => key)).toEqual([]);
  });
});
