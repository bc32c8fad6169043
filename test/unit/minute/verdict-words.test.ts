import { expect, test } from 'vitest';
import { findingWords, nextWords, verdictWords } from '../../../renderer/src/places/minutes/verdict-words';
import type { FindingCode } from '../../../electron/service/verify/verdict';

const codes = [
  'not-a-package',
  'too-large',
  'missing',
  'added',
  'added-folder',
  'not-a-file',
  'renamed',
  'changed',
  'appended',
  'seal-broken',
  'list-broken',
  'signature-wrong',
  'certificate-wrong',
  'pdf-signature-wrong',
  'pdf-unsigned',
  'record-not-in-pdf',
] as const satisfies readonly FindingCode[];

/** Fails to compile when the verifier learns to find something that is not listed above. */
type Unlisted = Exclude<FindingCode, (typeof codes)[number]>;
const unlisted: Unlisted[] = [];

test('everything the verifier can find has a sentence of its own, with the file where it is about one', () => {
  const sentences = codes.map((code) => findingWords({ code, file: 'data/x.pdf', before: 'data/y.pdf' }));
  expect(new Set(sentences).size).toBe(codes.length);
  expect(sentences.filter((sentence) => sentence.includes('data/x.pdf'))).toHaveLength(codes.length - 3);
  expect(findingWords({ code: 'renamed', file: 'new', before: 'old' })).toBe('old was renamed to new.');
  expect(findingWords({ code: 'seal-broken', file: '' })).toBe('The seal over the package does not fit any more.');
  expect(unlisted).toEqual([]);
});

test('each answer is one sentence, and what to do next where there is something to do', () => {
  const outcomes = ['good', 'good-elsewhere', 'changed', 'not-a-package'] as const;
  expect(new Set(outcomes.map(verdictWords)).size).toBe(4);
  expect(outcomes.map((outcome) => nextWords(outcome) !== '')).toEqual([false, false, true, true]);
});
