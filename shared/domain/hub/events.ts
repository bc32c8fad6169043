import type { AgencyId, ColleagueId, DisciplineId, ThemeId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';

export const tints = ['pol', 'mh', 'sub', 'dva', 'edu', 'sw', 'eh', 'hlt', 'hsg', 'none'] as const;
/** One of the nine agency colours; always shown with the code's letters. */
export type Tint = (typeof tints)[number];

export interface SafeguardingNumber {
  readonly label: string;
  readonly number: string;
}

/** Local time of day, `HH:MM`. */
export type TimeOfDay = string;

/** A meeting needs a chair or deputy, a minute-taker, this many agencies, and one seat of this discipline. */
export interface QuorumRule {
  readonly agencies: number;
  readonly discipline: DisciplineId | null;
}

/** A learning theme a supervisor may count a note under; the words are the hub's own. */
export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
}

export interface DailyMeeting {
  readonly startsAt: TimeOfDay;
  readonly minutes: number;
  readonly mostItems: number;
}

export type HubEvent =
  | {
      readonly type: 'HubCreated';
      readonly v: 1;
      readonly name: string;
      readonly site: string;
      readonly controller: string;
      readonly practice: boolean;
    }
  | {
      readonly type: 'HubDetailsChanged';
      readonly v: 1;
      readonly name: string;
      readonly site: string;
      readonly controller: string;
    }
  | { readonly type: 'SafeguardingNumbersSet'; readonly v: 1; readonly numbers: readonly SafeguardingNumber[] }
  | { readonly type: 'AgencyAdded'; readonly v: 1; readonly agency: AgencyId; readonly name: string }
  | {
      readonly type: 'DisciplineAdded';
      readonly v: 1;
      readonly discipline: DisciplineId;
      readonly name: string;
      /** Two to four letters: POL, MH, SUB. */
      readonly code: string;
      readonly tint: Tint;
    }
  | { readonly type: 'QuorumRuleSet'; readonly v: 1; readonly rule: QuorumRule }
  | { readonly type: 'DailyMeetingSet'; readonly v: 1; readonly daily: DailyMeeting }
  /** The whole list as it stands from here on; a theme that is left out is no longer offered. */
  | { readonly type: 'ThemesSet'; readonly v: 1; readonly themes: readonly Theme[] }
  | { readonly type: 'SixthPRenamed'; readonly v: 1; readonly label: string }
  /** The hub's certificate authority (DER, base64); its key is sealed to managers and to the recovery code. */
  | { readonly type: 'AuthorityEstablished'; readonly v: 1; readonly certificate: string }
  /** A fresh recovery code was made; `key` is its raw Ed25519 public key, base64. The one before no longer opens. */
  | { readonly type: 'RecoveryCodeIssued'; readonly v: 1; readonly key: string }
  /** Somebody showed that the printed code is at hand by retyping two of its groups. */
  | { readonly type: 'RecoveryCodeKept'; readonly v: 1 }
  /** A backup was put in the hub's place before this was recorded; `by` is whose passphrase opened it, null for the recovery code. */
  | { readonly type: 'BackupRestored'; readonly v: 1; readonly backup: string; readonly at: Instant; readonly by: ColleagueId | null }
  | {
      readonly type: 'ImportMappingRemembered';
      readonly v: 1;
      /** The file's header row, normalised and joined: the same export is recognised next time. */
      readonly signature: string;
      readonly mapping: Readonly<Record<string, string>>;
    };
