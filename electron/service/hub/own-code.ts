import type { ColleagueId, HubId } from '../../../shared/kernel/ids';
import type { Jobs } from '../jobs/jobs';
import { deriveKey, freshDerivation, isBelowFloor } from '../vault/key-derivation';
import { codeBytes, readCode, writeCode } from '../vault/readable-code';
import { lockBox, openBox } from '../vault/secret-box';
import type { OwnCodeSlot } from './hub-file';
import type { HubTools } from './tools';

/**
 * Makes a colleague's personal recovery code: it opens the key of their own vault and nothing else of the hub.
 * @param key The own vault's key.
 * @returns the code, which is shown once and kept nowhere, and its slot for the hub file.
 */
export async function makeOwnCode(
  tools: Pick<HubTools, 'jobs' | 'randomBytes'>,
  hub: HubId,
  colleague: ColleagueId,
  key: Uint8Array,
): Promise<{ readonly code: string; readonly slot: OwnCodeSlot }> {
  const code = writeCode(tools.randomBytes(codeBytes));
  const derivation = freshDerivation(tools.randomBytes(16));
  const derived = await deriveKey(tools.jobs, code, derivation);
  const slot: OwnCodeSlot = { derivation, box: lockBox(derived, key, contextOf(hub, colleague)) };
  derived.fill(0);
  return { code, slot };
}

/** @returns the own vault's key, or null when the code does not open this slot. */
export async function openOwnCode(
  jobs: Jobs,
  hub: HubId,
  colleague: ColleagueId,
  typed: string,
  slot: OwnCodeSlot,
): Promise<Uint8Array | null> {
  const code = readCode(typed);
  if (code === null || isBelowFloor(slot.derivation)) return null;
  const derived = await deriveKey(jobs, code, slot.derivation);
  const key = openBox(derived, slot.box, contextOf(hub, colleague));
  derived.fill(0);
  return key;
}

function contextOf(hub: HubId, colleague: ColleagueId): string {
  return `${hub} own code ${colleague}`;
}
