import type { MarkerEvent } from '../../../../shared/domain/supervision/markers';
import { dateAt, daysBetween, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { Instant } from '../../../../shared/kernel/instant';
import type { FamilyId, RelationshipId, SharedNoteId, ThemeId } from '../../../../shared/kernel/ids';
import { ok } from '../../../../shared/kernel/result';
import type { Decision } from '../../desk/handlers';
import { commitTogether, type PairedDeps } from '../../desk/paired';
import type { Session } from '../../desk/session';
import { all, type ReadDb } from '../../vault/sql';
import { markedHeld, markedNotes, markedSignOffs } from '../../views/supervision/overview-sql';
import { everyHeld, notesToMark, type Held } from '../../views/supervision/sql';

/**
 * Writes to the hub's vault what it has not been told of this colleague's pairs: that something took place, and when.
 * Doing it again changes nothing. Whoever holds no key to the hub's vault leaves it to the other of the two.
 */
export function tellMarkers(deps: PairedDeps, session: Session): void {
  const { hub, pairs } = session.vaults;
  if (hub === null) return;
  const told = toldOf(hub.read);
  const missing = [...pairs].flatMap(([relationship, pair]) =>
    typeof pair === 'string' ? [] : [...notesMissing(pair.read, relationship, told), ...heldMissing(pair.read, relationship, told)],
  );
  if (missing.length === 0) return;
  commitTogether(
    deps,
    session,
    'hub',
    missing.map((decision) => () => ok(decision)),
    deps.newId(),
  );
}

interface Told {
  readonly notes: ReadonlySet<string>;
  readonly signOffs: ReadonlySet<string>;
  readonly held: ReadonlyMap<string, { readonly on: CalendarDate; readonly next: CalendarDate | null }>;
}

function toldOf(hub: ReadDb): Told {
  const idsOf = (which: typeof markedNotes) => new Set(all<{ id: string }>(hub, which).map(({ id }) => id));
  const held = all<Omit<Held, 'family'>>(hub, markedHeld).map(({ id, on, next }) => [id, { on, next }] as const);
  return { notes: idsOf(markedNotes), signOffs: idsOf(markedSignOffs), held: new Map(held) };
}

interface NoteToMark {
  readonly id: SharedNoteId;
  readonly sharedAt: Instant;
  readonly signedOffAt: Instant | null;
  readonly themes: string;
}

function notesMissing(pair: ReadDb, relationship: RelationshipId, told: Told): Decision[] {
  return all<NoteToMark>(pair, notesToMark).flatMap(({ id, sharedAt, signedOffAt, themes }) => {
    const on = dateAt(sharedAt);
    const waiting: MarkerEvent[] = told.notes.has(id) ? [] : [{ type: 'NoteWaiting', v: 1, relationship, on }];
    // The projection wrote the ids the event holds.
    const signedOff =
      signedOffAt === null || told.signOffs.has(id) ? [] : signOffOf(on, dateAt(signedOffAt), JSON.parse(themes) as ThemeId[]);
    return markerOf(id, null, [...waiting, ...signedOff]);
  });
}

function signOffOf(sharedOn: CalendarDate, on: CalendarDate, themes: readonly ThemeId[]): MarkerEvent[] {
  return [
    { type: 'NoteSignedOff', v: 1, on, daysToSignOff: daysBetween(sharedOn, on) },
    ...themes.map((theme): MarkerEvent => ({ type: 'ThemeCounted', v: 1, theme })),
  ];
}

function heldMissing(pair: ReadDb, relationship: RelationshipId, told: Told): Decision[] {
  return all<Held>(pair, everyHeld).flatMap(({ id, family, on, next }) => {
    const known = told.held.get(id);
    if (known?.on === on && known.next === next) return [];
    const event: MarkerEvent =
      family === null
        ? { type: 'SupervisionHeld', v: 1, relationship, on, next }
        : { type: 'CaseSupervisionHeld', v: 1, relationship, family, on, next };
    return markerOf(id, family, [event]);
  });
}

function markerOf(id: string, about: FamilyId | null, events: readonly MarkerEvent[]): Decision[] {
  return events.length === 0 ? [] : [{ stream: { kind: 'supervision-marker', id }, about, events }];
}
