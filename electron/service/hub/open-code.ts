import { openCodeSlot, type OpenedCode } from './code-slot';
import type { CodeSlot } from './hub-file';
import type { OpenHub } from './seat';
import { keysThatFit } from './shared-keys';
import type { HubTools } from './tools';

/** Opens a code's slot of the open hub, with the keys as they fit its vaults. @returns null when the code does not open it. */
export async function openCode(tools: HubTools, open: OpenHub, typed: string, slot: CodeSlot): Promise<OpenedCode | null> {
  const opened = await openCodeSlot(tools.jobs, open.file.hub, typed, slot);
  return opened && { ...opened, keys: keysThatFit(tools, open, opened.pairs.x25519, slot.sealed, opened.keys).keys };
}
