import { create } from 'zustand';

export type Politeness = 'polite' | 'assertive';

interface Announcements {
  readonly polite: Spoken;
  readonly assertive: Spoken;
}

/** The number changes with every message, so that the same words twice are read twice. */
interface Spoken {
  readonly text: string;
  readonly number: number;
}

const nothing: Spoken = { text: '', number: 0 };

/** What the two live regions of the frame hold. Components post here; they own no region themselves. */
export const useAnnouncements = create<Announcements>()(() => ({ polite: nothing, assertive: nothing }));

/** Has a sentence read aloud. Assertive interrupts: only for step-up, withdrawal and not saved. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  useAnnouncements.setState((now) => ({ [politeness]: { text, number: now[politeness].number + 1 } }));
}
