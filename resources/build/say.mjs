/** Everything the build scripts tell a person goes through here: one plain line each. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the command with one sentence that says what to do next. */
export class Stop extends Error {}

/** Runs a command's main function; a Stop becomes its sentence, anything else keeps its stack. */
export async function conclude(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** @returns seconds since `startedAtMs`, like "3.2 s". */
export function seconds(startedAtMs) {
  return `${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`;
}
