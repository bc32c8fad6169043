import { create } from 'zustand';
import type { LucideIcon } from 'lucide-react';
import type { FamilyId, MeetingId } from '../../../../shared/kernel/ids';
import type { Light } from '../lights/light';

/** Which record the words go into; the title bar shows it. */
export type FrameMode = 'hub' | 'live' | 'private';

/** A command the place offers in Find or do. `text` is a sentence with its object in it. */
export type PlaceCommand = Readonly<{ id: string; text: string; icon: LucideIcon; shortcut?: string; run: () => void }>;

export type PlaceLights = Readonly<Partial<Record<'quorate' | 'consent' | 'visibility', Light>>>;

interface PlaceState {
  readonly title: string;
  readonly subtitle: string;
  readonly frame: FrameMode;
  readonly lights: PlaceLights;
  readonly commands: ReadonlyMap<string, readonly PlaceCommand[]>;
  readonly stepUpAbout: readonly StepUpPerson[];
}

/** Somebody the screen is about, offered first in the step-up sheet, with the family and the meeting if there is one. */
export type StepUpPerson = Readonly<{ name: string; family: FamilyId | null; meeting: MeetingId | null }>;

/** What the screen in view has told the frame. Only the hooks of this folder write it. */
export const usePlaceState = create<PlaceState>()(() => ({
  title: '',
  subtitle: '',
  frame: 'hub',
  lights: {},
  commands: new Map(),
  stepUpAbout: [],
}));
