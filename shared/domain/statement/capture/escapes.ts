const signAfterBackslash = /\\([@/!#+"“=>?])/g;

/** Whether the character at `index` follows a backslash and is therefore meant as it stands. */
export function isEscaped(text: string, index: number): boolean {
  return text[index - 1] === '\\';
}

/** The line as it is kept: `\@` becomes a plain @, outer white space goes, everything else stays as typed. */
export function plainText(text: string): string {
  return text.replace(signAfterBackslash, '$1').trim();
}
