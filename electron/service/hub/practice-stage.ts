import type { AgencyId, ColleagueId, DisciplineId, RelationshipId } from '../../../shared/kernel/ids';
import type { Instant } from '../../../shared/kernel/instant';
import type { Directory } from '../desk/directory';
import type { RelationshipEvent } from '../../../shared/domain/relationship/events';
import type { Topic } from '../../../shared/contract/define';
import type { Session } from '../desk/session';
import type { SignerFor } from './signer';

/** What a supervision relationship is begun with; its key is made here. */
export type RelationshipTerms = Omit<Extract<RelationshipEvent, { type: 'RelationshipBegun' }>, 'type' | 'v' | 'sealed'>;

/** A practice hub that was just made, open for whoever fills it with a past. */
export interface PracticeStage {
  /** The moment the hub was made; its past counts back from here. */
  readonly now: Instant;
  readonly directory: Directory;
  /** Told after every commit, so that the directory says what it says now. */
  readonly committed: (topics: readonly Topic[]) => void;
  readonly passphrase: string;
  /** A colleague by the key of practice-people.ts: the first name in lower case. */
  readonly colleague: (key: string) => ColleagueId;
  readonly agency: (name: string) => AgencyId;
  /** A seat by its letters. */
  readonly discipline: (code: string) => DisciplineId;
  /** The seat of a colleague, with the vaults open; what is done in it is recorded for them. */
  readonly sessionOf: (colleague: ColleagueId) => Session;
  /** Gives two colleagues a vault of their own, open in the seats of both. */
  readonly begin: (terms: RelationshipTerms) => RelationshipId;
  /** Signs as anybody without deriving a key, since the passphrase is published. */
  readonly signing: SignerFor;
}

/** Fills a new practice hub with something that happened: families, meetings, actions. */
export type SeedPractice = (stage: PracticeStage) => Promise<void>;
