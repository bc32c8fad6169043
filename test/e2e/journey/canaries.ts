import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Words nobody else writes, one for each number: what must be found in no file afterwards. */
export function canaryOf(kind: string): (number: number) => string {
  return (number) => `quill${kind}${number}zephyr`;
}

/** Every file below a folder that holds one of the words, as UTF-8 or UTF-16 text or in base64. */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(base64Core(word))]);
  return filesBelow(folder).filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
}

/** The part of a word's base64 that does not depend on what stands before and behind it. */
function base64Core(word: string): string {
  return Buffer.from(word).toString('base64').slice(0, -4);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
