/** The only fields a log line has. A message or an input could hold a name, so neither is ever written. */
interface LogLine {
  readonly at: string;
  readonly what: 'bug';
  readonly operation: string;
  readonly error: string;
  /** Function names and places in our own code, the innermost first. */
  readonly where: readonly string[];
}

/** Writes where a bug was to the process's error output, as one line of JSON. */
export function logBug(operation: string, error: unknown): void {
  const line: LogLine = {
    at: new Date().toISOString(),
    what: 'bug',
    operation,
    error: error instanceof Error ? error.name : typeof error,
    where: error instanceof Error ? framesOf(error) : [],
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((text) => /^\s+at /.test(text));
  return frames.slice(0, 8).map((text) =>
    text
      .trim()
      .replace(/^at /, '')
      .replace(/\(.*[\\/]/, '('),
  );
}
