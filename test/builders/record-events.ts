import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { projectAll } from '../../electron/service/desk/view';
import { append } from '../../electron/service/journal/journal';
import { views } from '../../electron/service/views';
import type { ActionEvent } from '../../shared/domain/action/events';
import type { DiscussionEvent } from '../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../shared/domain/family/events';
import type { FormulationEvent } from '../../shared/domain/formulation/events';
import type { MeetingEvent } from '../../shared/domain/meeting/events';
import type { MinuteEvent } from '../../shared/domain/minute/events';
import type { Stream } from '../../shared/kernel/event';
import type { ColleagueId, DeviceId, FamilyId } from '../../shared/kernel/ids';
import { colleagues } from './directory';
import type { TestDesk } from './test-desk';

// A device id is any uuid v7.
const device = v7() as DeviceId;

export interface Happened {
  readonly stream: Stream;
  readonly about: FamilyId | null;
  readonly events: readonly (ActionEvent | DiscussionEvent | FamilyEvent | FormulationEvent | MeetingEvent | MinuteEvent)[];
  readonly by?: ColleagueId;
}

/** Writes events of parts that are not under test into the hub vault, through the journal and every view, in one commit. */
export function recordEvents(desk: TestDesk, ...happened: readonly Happened[]): void {
  const hubViews = views.filter((view) => view.vault === 'hub');
  desk.hub.write((tx) => {
    for (const { stream, about, events, by = colleagues.priyanka } of happened) {
      const writer = { occurredAt: desk.now, actor: by, device, newId: () => v7(), sign: () => randomBytes(64) };
      const written = append(tx, writer, (add) => add({ stream, about, events }));
      projectAll(tx, hubViews, written);
    }
  });
}
