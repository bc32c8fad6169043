import { z } from 'zod';
import { capabilitySets, type CapabilitySet } from '../domain/colleague/events';
import type { Tint } from '../domain/hub/events';
import type { AgencyId, ColleagueId, DisciplineId } from '../kernel/ids';
import { act, command, filledLine, id, line, query } from './define';

export interface ColleagueRow {
  readonly id: ColleagueId;
  readonly name: string;
  readonly title: string;
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly discipline: DisciplineId;
  readonly code: string;
  readonly tint: Tint;
  readonly sets: readonly CapabilitySet[];
  readonly signsIn: boolean;
  readonly state: 'added' | 'invited' | 'enrolled' | 'confirmed' | 'left';
}

const details = {
  name: filledLine(100),
  title: filledLine(60),
  agency: id<AgencyId>(),
  discipline: id<DisciplineId>(),
  sets: z.array(z.enum(capabilitySets)).max(capabilitySets.length),
};
const colleague = id<ColleagueId>();
const passphrase = z.string().min(1).max(1000);

export const colleagueContract = {
  /** Everyone who is or was here, by name. */
  'colleague.list': query<readonly ColleagueRow[]>()(z.strictObject({}), ['colleague', 'hub']),
  'colleague.add': command(z.strictObject({ colleague, ...details, signsIn: z.boolean() })),
  'colleague.change': command(z.strictObject({ colleague, ...details })),
  'colleague.leave': command(z.strictObject({ colleague })),
  /** A colleague's own reading comfort; it goes with them to every desk of the hub. */
  'colleague.setComfort': command(
    z.strictObject({
      textSize: z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150), z.literal(175), z.literal(200)]),
      theme: z.enum(['light', 'dark', 'contrast']),
      paper: z.enum(['stone', 'white', 'cream', 'blue']),
      spacing: z.enum(['standard', 'more']),
      density: z.enum(['comfortable', 'standard', 'compact']),
      motion: z.enum(['full', 'none']),
      ruler: z.enum(['off', 'on']),
    }),
  ),
  /** The keys a colleague chose instead of the usual ones, or null where they turned them off; all of them each time. */
  'colleague.setShortcuts': command(z.strictObject({ shortcuts: z.record(filledLine(40), filledLine(40).nullable()) })),

  /** Makes a one-use code for somebody to enrol with; shown once, it replaces an earlier one. */
  'colleague.invite': act<{ readonly code: string }>()(z.strictObject({ colleague })),
  'colleague.enrol': act<{ readonly colleague: ColleagueId }>()(z.strictObject({ code: line(100), passphrase })),
  /** A manager saw that this is the right person: issues their certificate and, by role, the families' key. */
  'colleague.confirm': act<null>()(z.strictObject({ colleague, passphrase })),
  'colleague.changePassphrase': act<null>()(z.strictObject({ current: passphrase, next: passphrase })),
} as const;
