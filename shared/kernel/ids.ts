declare const brand: unique symbol;

/** A uuid v7 that cannot be mixed up with the id of something else. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type HubId = Id<'Hub'>;
export type ColleagueId = Id<'Colleague'>;
export type AgencyId = Id<'Agency'>;
export type DisciplineId = Id<'Discipline'>;
export type FamilyId = Id<'Family'>;
export type PersonId = Id<'Person'>;
export type RequestId = Id<'Request'>;
export type MeetingId = Id<'Meeting'>;
/** An agenda item and the discussion held on it share one id. */
export type DiscussionId = Id<'Discussion'>;
export type StatementId = Id<'Statement'>;
export type DisagreementId = Id<'Disagreement'>;
export type ActionId = Id<'Action'>;
export type GoalId = Id<'Goal'>;
export type MinuteId = Id<'Minute'>;
export type EscalationId = Id<'Escalation'>;
/** A private note in its author's own vault. */
export type ReflectionId = Id<'Reflection'>;
export type RelationshipId = Id<'Relationship'>;
/** The copy of a note that one supervisor reads. */
export type SharedNoteId = Id<'SharedNote'>;
export type CommentId = Id<'Comment'>;
/** One session of case, personal or group supervision. */
export type SupervisionId = Id<'Supervision'>;
/** A learning theme of the hub's own vocabulary. */
export type ThemeId = Id<'Theme'>;
export type EventId = Id<'Event'>;
export type CommandId = Id<'Command'>;
export type DeviceId = Id<'Device'>;

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a value has the form every id of ours has: a lower-case uuid v7. */
export function isId(value: unknown): value is Id<never> {
  return typeof value === 'string' && uuidV7.test(value);
}
