import type { AgencyId, DisciplineId } from '../../kernel/ids';
import type { Shortcuts } from './shortcuts';

/** Capability sets are code with help texts; titles are hub data that map to them. */
export const capabilitySets = [
  'chair',
  'minute-taker',
  'specialist',
  'practitioner',
  'supervisor',
  'information-governance',
  'manager',
  'administrator',
  'observer',
] as const;
export type CapabilitySet = (typeof capabilitySets)[number];

export interface Comfort {
  readonly textSize: 90 | 100 | 115 | 130 | 150 | 175 | 200;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly paper: 'stone' | 'white' | 'cream' | 'blue';
  readonly spacing: 'standard' | 'more';
  readonly density: 'comfortable' | 'standard' | 'compact';
  readonly motion: 'full' | 'none';
  /** A band over the line being read. */
  readonly ruler: 'off' | 'on';
}

export interface ColleagueDetails {
  readonly name: string;
  readonly title: string;
  readonly agency: AgencyId;
  readonly discipline: DisciplineId;
  readonly sets: readonly CapabilitySet[];
}

export interface PublicKeys {
  /** Raw keys, base64. */
  readonly x25519: string;
  readonly ed25519: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly p256: string;
}

/** Which key slot of the hub file is the true one: an older or altered slot no longer opens the hub. */
export interface SlotMark {
  /** Grows by one with every new slot of this colleague. */
  readonly sequence: number;
  /** SHA-256 of the slot's canonical JSON, hex. */
  readonly hash: string;
}

export type ColleagueEvent =
  /** A partner who comes to meetings but never signs in has `signsIn: false`. */
  | { readonly type: 'ColleagueAdded'; readonly v: 1; readonly details: ColleagueDetails; readonly signsIn: boolean }
  | { readonly type: 'ColleagueDetailsChanged'; readonly v: 1; readonly details: ColleagueDetails }
  /** `key` is the invitation's raw Ed25519 public key, base64: only its holder can enrol. */
  | { readonly type: 'ColleagueInvited'; readonly v: 1; readonly key: string }
  | { readonly type: 'ColleagueEnrolled'; readonly v: 1; readonly keys: PublicKeys; readonly slot: SlotMark }
  /** A manager saw that the person behind the keys is the right one and issued this certificate (DER, base64). */
  | { readonly type: 'ColleagueConfirmed'; readonly v: 1; readonly certificate: string }
  | { readonly type: 'PassphraseChanged'; readonly v: 1; readonly slot: SlotMark }
  /** Without the ruler, which reads as off. */
  | { readonly type: 'ComfortSet'; readonly v: 1; readonly comfort: Omit<Comfort, 'ruler'> }
  | { readonly type: 'ComfortSet'; readonly v: 2; readonly comfort: Comfort }
  /** Every command whose keys differ from the usual ones; it replaces what was chosen before. */
  | { readonly type: 'ShortcutsSet'; readonly v: 1; readonly shortcuts: Shortcuts }
  | { readonly type: 'ColleagueLeft'; readonly v: 1 };
