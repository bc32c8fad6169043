import { create } from 'zustand';
import { t } from '../../../shared/messages/t';
import type { Refused } from './outcome';

/** What the fourth light says. `savedAt` is milliseconds since the epoch, from the service. */
interface SaveState {
  readonly savedAt: number | null;
  /** Why what was typed is not on the disk, as a code; null while nothing waits for it. */
  readonly problem: string | null;
  /** What the clock showed when it was seen to have gone back; null while it goes on. */
  readonly wentBackTo: number | null;
  readonly saved: (at: number) => void;
  readonly clockWentBack: (to: number) => void;
  readonly failed: (code: string) => void;
  readonly forgotten: () => void;
}

/** Set only by an answer of the service: "Saved" is said after the commit, never before. */
export const useSaveState = create<SaveState>()((set) => ({
  savedAt: null,
  problem: null,
  wentBackTo: null,
  // Answers overtake each other by moments; after the clock went back the last one counts.
  saved: (at) => set(({ savedAt, wentBackTo }) => ({ savedAt: wentBackTo === null ? Math.max(at, savedAt ?? 0) : at, problem: null })),
  clockWentBack: (to) => set(({ wentBackTo }) => ({ wentBackTo: wentBackTo ?? to })),
  failed: (code) => set({ problem: code }),
  forgotten: () => set({ savedAt: null, problem: null, wentBackTo: null }),
}));

/** Reads `savedAt` from an answer that has one, and lights the light. */
export function noteSaved(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('savedAt' in value)) return;
  if (typeof value.savedAt !== 'number') return;
  if ('clockBackFrom' in value) useSaveState.getState().clockWentBack(value.savedAt);
  useSaveState.getState().saved(value.savedAt);
}

const diskTroubles: readonly string[] = ['disk-full', 'disk-refused', 'read-only'];

/** Whether the disk, not a rule, is what refused: the same can be asked again once there is room. */
export function isDiskTrouble({ code }: Refused): boolean {
  return diskTroubles.includes(code);
}

/** Why what was typed is not on the disk yet, and what to do. */
export function notSavedWords(problem: string): string {
  return t(problem === 'disk-full' ? 'lights.diskFullDetail' : 'lights.notSavedYetDetail');
}

/** Lights the light when the disk is why something was refused. */
export function noteRefused(refused: Refused): void {
  if (isDiskTrouble(refused)) useSaveState.getState().failed(refused.code);
}
