import type { ColleagueId, DeviceId, EventId, FamilyId } from './ids';
import type { HybridTime } from './hybrid-clock';
import type { Instant } from './instant';

/** What an aggregate's events have in common. A released type and version never change their shape. */
export interface DomainEvent {
  readonly type: string;
  readonly v: number;
}

export type StreamKind =
  | 'hub'
  | 'colleague'
  | 'family'
  | 'request'
  | 'meeting'
  | 'discussion'
  | 'action'
  | 'formulation'
  | 'minute'
  | 'escalation'
  | 'reflection'
  | 'relationship'
  | 'shared-note'
  | 'case-supervision'
  | 'supervision-session'
  | 'supervision-marker'
  | 'access';

export interface Stream {
  readonly kind: StreamKind;
  readonly id: string;
}

export interface EventHeader {
  readonly id: EventId;
  readonly stream: Stream;
  /** This desk's count of the events in the stream, from 1. */
  readonly version: number;
  readonly hlc: HybridTime;
  /** When it happened in the world; the hybrid time says when it was recorded. */
  readonly occurredAt: Instant;
  readonly actor: ColleagueId;
  readonly device: DeviceId;
  /** The one family the body speaks of, or null. No body names two families. */
  readonly about: FamilyId | null;
}

/** An event as the journal gives it back. */
export interface Recorded<E extends DomainEvent = DomainEvent> {
  readonly header: EventHeader;
  readonly body: E;
}
