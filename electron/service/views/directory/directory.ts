import type { BackupFact, HubDescription } from '../../../../shared/contract/hub';
import type { ColleagueEvent } from '../../../../shared/domain/colleague/events';
import { evolveColleague, noColleague, type ColleagueState } from '../../../../shared/domain/colleague/state';
import type { HubEvent } from '../../../../shared/domain/hub/events';
import { evolveHub, noHub, type HubState } from '../../../../shared/domain/hub/state';
import type { RelationshipEvent } from '../../../../shared/domain/relationship/events';
import { evolveRelationship, type Relationship } from '../../../../shared/domain/relationship/state';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId, RelationshipId } from '../../../../shared/kernel/ids';
import type { Directory, DirectoryColleague } from '../../desk/directory';
import { eventsAfter } from '../../journal/journal';
import type { ReadDb } from '../../vault/sql';

/** Everything the office vault records of the hub and its people, folded. */
export interface OfficeFacts {
  readonly hub: HubState;
  readonly colleagues: ReadonlyMap<ColleagueId, ColleagueState>;
  readonly relationships: ReadonlyMap<RelationshipId, Relationship>;
}

export const noFacts: OfficeFacts = { hub: noHub, colleagues: new Map(), relationships: new Map() };

const portion = 2_000;

/** Reads and folds the whole office journal. It is a few hundred events long: people join, leave and change their comfort. */
export function readOffice(db: ReadDb): OfficeFacts {
  let hub = noHub;
  const colleagues = new Map<ColleagueId, ColleagueState>();
  const relationships = new Map<RelationshipId, Relationship>();
  for (let position = 0; ;) {
    const events = eventsAfter(db, position, portion);
    for (const { event } of events) {
      const { kind, id } = event.header.stream;
      // A stream of a kind only ever holds that aggregate's events.
      if (kind === 'hub' && id === 'hub') hub = evolveHub(hub, event as Recorded<HubEvent>);
      if (kind === 'relationship') {
        const relationship = id as RelationshipId;
        const state = evolveRelationship(relationships.get(relationship) ?? null, event as Recorded<RelationshipEvent>);
        if (state !== null) relationships.set(relationship, state);
      }
      if (kind === 'colleague') {
        const colleague = id as ColleagueId;
        colleagues.set(colleague, evolveColleague(colleagues.get(colleague) ?? noColleague, event as Recorded<ColleagueEvent>));
      }
    }
    position = events.at(-1)?.position ?? position;
    if (events.length < portion) return { hub, colleagues, relationships };
  }
}

/** What the keeper of the session adds to the office's facts. */
export interface Surroundings {
  readonly describe: () => HubDescription;
  readonly backups: () => readonly BackupFact[];
  readonly hasOwnCode: (colleague: ColleagueId) => boolean;
}

/** The office's facts as hub queries ask for them. */
export function directoryOf({ hub, colleagues, relationships }: OfficeFacts, around: Surroundings): Directory {
  const people = new Map<ColleagueId, DirectoryColleague>();
  for (const [id, { details, signsIn, standing, comfort, shortcuts }] of colleagues) {
    if (details !== null && standing !== 'none') people.set(id, { ...details, id, signsIn, state: standing, comfort, shortcuts });
  }
  const everyone = [...people.values()];
  const { name, site, controller, practice, numbers, quorum, daily, sixthP, isRecoveryCodeKept, themes } = hub;
  return {
    ...around,
    hub: { name, site, controller, practice, numbers, quorum, daily, sixthP, isRecoveryCodeKept, themes },
    colleagues: () => everyone,
    colleague: (id) => people.get(id) ?? null,
    agencies: () => hub.agencies,
    agency: (id) => hub.agencies.find((one) => one.id === id) ?? null,
    disciplines: () => hub.disciplines,
    discipline: (id) => hub.disciplines.find((one) => one.id === id) ?? null,
    relationships: () => relationships,
  };
}
