import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

export interface ChosenPlace {
  /** Stands for the path everywhere outside main and the service. */
  readonly token: string;
  /** The last part of the path, to show. */
  readonly label: string;
}

/**
 * The paths people chose in a dialog. Windows get a token for each, never a path, so a page cannot name a file;
 * and what the service asks to have read must be one of them.
 */
export class ChosenPlaces {
  readonly #paths = new Set<string>();

  add(path: string): ChosenPlace {
    this.#paths.add(path);
    return { token: randomUUID(), label: basename(path) };
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }
}
