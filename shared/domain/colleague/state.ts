import type { Recorded } from '../../kernel/event';
import type { ColleagueDetails, ColleagueEvent, Comfort, PublicKeys, SlotMark } from './events';
import type { Shortcuts } from './shortcuts';

export type Standing = 'none' | 'added' | 'invited' | 'enrolled' | 'confirmed' | 'left';

export interface ColleagueState {
  readonly standing: Standing;
  readonly details: ColleagueDetails | null;
  readonly signsIn: boolean;
  /** The open invitation's public key. */
  readonly invitation: string | null;
  readonly keys: PublicKeys | null;
  /** Every raw Ed25519 public key this colleague ever signed with, base64: older heads keep their signatures. */
  readonly signingKeys: readonly string[];
  readonly slot: SlotMark | null;
  readonly certificate: string | null;
  readonly comfort: Comfort | null;
  readonly shortcuts: Shortcuts;
}

export const noColleague: ColleagueState = {
  standing: 'none',
  details: null,
  signsIn: false,
  invitation: null,
  keys: null,
  signingKeys: [],
  slot: null,
  certificate: null,
  comfort: null,
  shortcuts: {},
};

/** Takes any history of a colleague; unknown events leave the state as it is. */
export function evolveColleague(state: ColleagueState, { body }: Recorded<ColleagueEvent>): ColleagueState {
  switch (body.type) {
    case 'ColleagueAdded':
      return { ...state, standing: 'added', details: body.details, signsIn: body.signsIn };
    case 'ColleagueDetailsChanged':
      return { ...state, details: body.details };
    case 'ColleagueInvited':
      return { ...state, standing: state.standing === 'left' ? 'left' : 'invited', invitation: body.key };
    case 'ColleagueEnrolled':
      return {
        ...state,
        standing: 'enrolled',
        signsIn: true,
        invitation: null,
        keys: body.keys,
        signingKeys: [...state.signingKeys, body.keys.ed25519],
        slot: body.slot,
        certificate: null,
      };
    case 'ColleagueConfirmed':
      return { ...state, standing: 'confirmed', certificate: body.certificate };
    case 'PassphraseChanged':
      return { ...state, slot: body.slot };
    case 'ComfortSet':
      return { ...state, comfort: body.v === 1 ? { ...body.comfort, ruler: 'off' } : body.comfort };
    case 'ShortcutsSet':
      return { ...state, shortcuts: body.shortcuts };
    case 'ColleagueLeft':
      return { ...state, standing: 'left', invitation: null };
    default:
      return state;
  }
}
