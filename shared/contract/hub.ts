import { z } from 'zod';
import type { CapabilitySet, Comfort } from '../domain/colleague/events';
import type { Shortcuts } from '../domain/colleague/shortcuts';
import { tints, type DailyMeeting, type QuorumRule, type SafeguardingNumber, type Theme, type Tint } from '../domain/hub/events';
import { capabilitySets } from '../domain/colleague/events';
import type { AgencyId, ColleagueId, DisciplineId, HubId, ThemeId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { act, command, filledLine, id, line, query } from './define';

/** Why a hub cannot be worked with; each has its own sentence. */
export const hubTroubles = [
  'hub-missing',
  'not-a-hub',
  'newer-hub',
  'hub-in-use',
  'hub-read-only',
  'network-folder',
  'synchronised-folder',
  'practice-mixed',
  'vault-missing',
  'vault-damaged',
  'hub-file-changed',
] as const;
export type HubTrouble = (typeof hubTroubles)[number];

/** A seat at the sign-in table: what may be shown of a colleague before anyone signs in. */
export interface Seat {
  readonly colleague: ColleagueId;
  readonly name: string;
  readonly title: string;
  readonly comfort: Comfort | null;
  /** Invited people enrol with their code; enrolled people have a passphrase. */
  readonly state: 'invited' | 'enrolled';
}

export interface BackupFact {
  /** Folder name of the backup, made of its time. */
  readonly backup: string;
  readonly at: Instant;
  /** Opened after it was made and compared with the record. */
  readonly checked: boolean;
  /** False when the person who had the seat could not open the families' vault. */
  readonly complete: boolean;
}

export type HubDescription =
  | { readonly state: 'none' }
  | {
      readonly state: 'trouble';
      readonly trouble: HubTrouble;
      /** Last part of the folder's path; empty when it is Roundtable's own folder on this computer. */
      readonly place: string;
      readonly name: string;
      readonly practice: boolean;
      readonly numbers: readonly SafeguardingNumber[];
      readonly backups: readonly BackupFact[];
    }
  | {
      readonly state: 'open';
      readonly hub: HubId;
      readonly name: string;
      readonly practice: boolean;
      /** How far the hub's time is ahead of this computer's; zero but in a practice hub. */
      readonly clockAheadMs: number;
      /** The published passphrase of a practice hub; null in a real one. */
      readonly practicePassphrase: string | null;
      readonly numbers: readonly SafeguardingNumber[];
      readonly seats: readonly Seat[];
      readonly lastBackup: Instant | null;
      readonly signedIn: ColleagueId | null;
      /** A vault of this hub is damaged: it is read, and nothing is written until a backup is put back. */
      readonly isReadOnly: boolean;
      /** Somebody can go back from the practice hub to the hub they had open before. */
      readonly hasOtherHub: boolean;
    };

export interface Me {
  readonly colleague: ColleagueId;
  readonly name: string;
  readonly title: string;
  readonly sets: readonly CapabilitySet[];
  readonly agencyName: string;
  readonly code: string;
  readonly tint: Tint;
  readonly comfort: Comfort | null;
  readonly shortcuts: Shortcuts;
  readonly state: 'added' | 'invited' | 'enrolled' | 'confirmed' | 'left';
  /** Whether this seat opens the families' vault. */
  readonly seesFamilies: boolean;
  /** Whether they made a personal recovery code for their own notes. */
  readonly hasOwnCode: boolean;
}

export interface HubSettings {
  readonly name: string;
  readonly site: string;
  readonly controller: string;
  readonly practice: boolean;
  readonly numbers: readonly SafeguardingNumber[];
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[];
  readonly disciplines: readonly { readonly id: DisciplineId; readonly name: string; readonly code: string; readonly tint: Tint }[];
  readonly quorum: QuorumRule;
  readonly daily: DailyMeeting;
  readonly sixthP: string;
  /** The hub's own learning themes, in the order they are offered. */
  readonly themes: readonly Theme[];
  readonly isRecoveryCodeKept: boolean;
}

/** Any passphrase a person types; the rule for a new one is `shared/domain/colleague/passphrase.ts`. */
const passphrase = z.string().min(1).max(1000);
const sets = z.array(z.enum(capabilitySets)).max(capabilitySets.length);
const none = z.strictObject({});

export const hubContract = {
  'hub.describe': query<HubDescription>()(none, ['hub', 'colleague', 'session', 'backup']),
  'hub.settings': query<HubSettings>()(none, ['hub']),
  'session.me': query<Me>()(none, ['session', 'colleague', 'hub']),

  /** Makes a hub with its first person. Nobody is signed in by it: the recovery code comes first. */
  'hub.create': act<{ readonly recoveryCode: string }>()(
    z.strictObject({
      hub: id<HubId>(),
      name: filledLine(100),
      site: line(200),
      controller: line(200),
      person: z.strictObject({
        colleague: id<ColleagueId>(),
        name: filledLine(100),
        title: filledLine(60),
        agency: filledLine(100),
        sets,
      }),
      passphrase,
      /** A folder the person chose, or null for the safe place on this computer. */
      place: line(100).nullable(),
    }),
  ),
  'hub.open': act<null>()(z.strictObject({ place: filledLine(100) })),
  'hub.openPractice': act<null>()(none),
  'hub.resetPractice': act<null>()(none),
  /** From the practice hub back to the hub that was open before. */
  'hub.leavePractice': act<null>()(none),
  /** Looks again at a hub that could not be worked with. */
  'hub.retry': act<null>()(none),
  /**
   * The printed recovery code gives one colleague a new passphrase; the code is used up and a new one comes back. Their
   * own notes stay theirs only with their personal recovery code; without it they can never be opened again.
   */
  'hub.recover': act<{ readonly recoveryCode: string; readonly isOwnVaultKept: boolean }>()(
    z.strictObject({ code: filledLine(100), colleague: id<ColleagueId>(), passphrase, ownCode: line(100).optional() }),
  ),
  'hub.newRecoveryCode': act<{ readonly recoveryCode: string }>()(z.strictObject({ passphrase })),

  'session.signIn': act<null>()(z.strictObject({ colleague: id<ColleagueId>(), passphrase })),
  'session.lock': act<null>()(none),
  /** A code that opens this colleague's own vault when their passphrase is lost; it replaces an earlier one. */
  'session.newOwnCode': act<{ readonly code: string }>()(z.strictObject({ passphrase })),

  'backup.list': query<readonly BackupFact[]>()(none, ['backup']),
  'backup.now': act<BackupFact>()(none),
  /**
   * Puts a backup in the hub's place; what was there is kept beside it. `opens` is a passphrase of one of its seats, or
   * its recovery code.
   */
  'backup.restore': act<null>()(z.strictObject({ backup: filledLine(100), opens: passphrase })),

  'hub.changeDetails': command(z.strictObject({ name: filledLine(100), site: line(200), controller: line(200) })),
  'hub.setNumbers': command(z.strictObject({ numbers: z.array(z.strictObject({ label: filledLine(60), number: filledLine(30) })).max(6) })),
  'hub.addAgency': command(z.strictObject({ agency: id<AgencyId>(), name: filledLine(100) })),
  'hub.addDiscipline': command(
    z.strictObject({ discipline: id<DisciplineId>(), name: filledLine(60), code: filledLine(8), tint: z.enum(tints) }),
  ),
  'hub.setQuorum': command(z.strictObject({ agencies: z.int().min(1).max(12), discipline: id<DisciplineId>().nullable() })),
  'hub.setDaily': command(z.strictObject({ startsAt: filledLine(5), minutes: z.int().min(5).max(480), mostItems: z.int().min(1).max(30) })),
  'hub.setThemes': command(z.strictObject({ themes: z.array(z.strictObject({ id: id<ThemeId>(), name: filledLine(60) })).max(60) })),
  'hub.renameSixthP': command(z.strictObject({ label: filledLine(30) })),
  'hub.keepRecoveryCode': command(none),
} as const;
