import type { BackupFact, HubDescription } from '../../../shared/contract/hub';
import type { ColleagueDetails, Comfort } from '../../../shared/domain/colleague/events';
import type { Shortcuts } from '../../../shared/domain/colleague/shortcuts';
import type { DailyMeeting, QuorumRule, SafeguardingNumber, Theme, Tint } from '../../../shared/domain/hub/events';
import type { Relationship } from '../../../shared/domain/relationship/state';
import type { AgencyId, ColleagueId, DisciplineId, RelationshipId } from '../../../shared/kernel/ids';

export interface DirectoryColleague extends ColleagueDetails {
  readonly id: ColleagueId;
  readonly signsIn: boolean;
  readonly state: 'added' | 'invited' | 'enrolled' | 'confirmed' | 'left';
  readonly comfort: Comfort | null;
  readonly shortcuts: Shortcuts;
}

export interface Discipline {
  readonly id: DisciplineId;
  readonly name: string;
  readonly code: string;
  readonly tint: Tint;
}

export interface HubFacts {
  readonly name: string;
  readonly site: string;
  readonly controller: string;
  readonly practice: boolean;
  readonly numbers: readonly SafeguardingNumber[];
  readonly quorum: QuorumRule;
  readonly daily: DailyMeeting;
  readonly sixthP: string;
  readonly isRecoveryCodeKept: boolean;
  readonly themes: readonly Theme[];
}

/** Who and what the office vault knows, kept in memory so that hub queries can join with it. */
export interface Directory {
  readonly hub: HubFacts;
  /** What may be shown of the hub before anyone signs in, and of its troubles. */
  describe(): HubDescription;
  backups(): readonly BackupFact[];
  /** Whether a colleague made a personal recovery code. */
  hasOwnCode(colleague: ColleagueId): boolean;
  colleagues(): readonly DirectoryColleague[];
  colleague(id: ColleagueId): DirectoryColleague | null;
  agencies(): readonly { readonly id: AgencyId; readonly name: string }[];
  agency(id: AgencyId): { readonly id: AgencyId; readonly name: string } | null;
  disciplines(): readonly Discipline[];
  discipline(id: DisciplineId): Discipline | null;
  /** Who supervises whom, also what has ended. */
  relationships(): ReadonlyMap<RelationshipId, Relationship>;
}
