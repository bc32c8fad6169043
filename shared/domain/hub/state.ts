import type { Recorded } from '../../kernel/event';
import type { AgencyId, DisciplineId } from '../../kernel/ids';
import type { DailyMeeting, HubEvent, QuorumRule, SafeguardingNumber, Theme, Tint } from './events';

export interface HubDiscipline {
  readonly id: DisciplineId;
  readonly name: string;
  readonly code: string;
  readonly tint: Tint;
}

export interface HubState {
  readonly exists: boolean;
  readonly name: string;
  readonly site: string;
  readonly controller: string;
  readonly practice: boolean;
  readonly numbers: readonly SafeguardingNumber[];
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[];
  readonly disciplines: readonly HubDiscipline[];
  readonly quorum: QuorumRule;
  readonly daily: DailyMeeting;
  readonly sixthP: string;
  readonly themes: readonly Theme[];
  readonly authority: string | null;
  /** Raw Ed25519 public key of the recovery code that opens now, base64. */
  readonly recoveryKey: string | null;
  readonly isRecoveryCodeKept: boolean;
}

/** A hub with every default already sensible: 09:15 for an hour, eight items, three agencies. */
export const noHub: HubState = {
  exists: false,
  name: '',
  site: '',
  controller: '',
  practice: false,
  numbers: [],
  agencies: [],
  disciplines: [],
  quorum: { agencies: 3, discipline: null },
  daily: { startsAt: '09:15', minutes: 60, mostItems: 8 },
  sixthP: 'Predictions',
  themes: [],
  authority: null,
  recoveryKey: null,
  isRecoveryCodeKept: false,
};

/** Takes any history of a hub, also one from a newer Roundtable: what it does not know it leaves as it is. */
export function evolveHub(state: HubState, { body }: Recorded<HubEvent>): HubState {
  switch (body.type) {
    case 'HubCreated':
      return { ...state, exists: true, name: body.name, site: body.site, controller: body.controller, practice: body.practice };
    case 'HubDetailsChanged':
      return { ...state, name: body.name, site: body.site, controller: body.controller };
    case 'SafeguardingNumbersSet':
      return { ...state, numbers: body.numbers };
    case 'AgencyAdded':
      return { ...state, agencies: [...state.agencies, { id: body.agency, name: body.name }] };
    case 'DisciplineAdded': {
      const added = { id: body.discipline, name: body.name, code: body.code, tint: body.tint };
      return { ...state, disciplines: [...state.disciplines, added] };
    }
    case 'QuorumRuleSet':
      return { ...state, quorum: body.rule };
    case 'DailyMeetingSet':
      return { ...state, daily: body.daily };
    case 'ThemesSet':
      return { ...state, themes: body.themes };
    case 'SixthPRenamed':
      return { ...state, sixthP: body.label };
    case 'AuthorityEstablished':
      return { ...state, authority: body.certificate };
    case 'RecoveryCodeIssued':
      return { ...state, recoveryKey: body.key, isRecoveryCodeKept: false };
    case 'RecoveryCodeKept':
      return { ...state, isRecoveryCodeKept: true };
    default:
      return state;
  }
}
