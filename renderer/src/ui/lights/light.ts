import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';

/** Quiet and ok are calm; warn is amber, risk is red; none means it does not apply on this screen. */
export type LightTone = 'quiet' | 'ok' | 'warn' | 'risk' | 'none';

/** One light as a place sets it: what it says, and what opens under it. */
export type Light = Readonly<{ tone: LightTone; value: string; detail?: ReactNode; icon?: LucideIcon }>;

/** In this order on every screen, always. */
export const lightNames = ['quorate', 'consent', 'visibility', 'saved'] as const;
export type LightName = (typeof lightNames)[number];
