import type { KeyObject } from 'node:crypto';
import { sign } from 'node:crypto';
import type { ColleagueEvent } from '../../../shared/domain/colleague/events';
import type { RelationshipEvent } from '../../../shared/domain/relationship/events';
import type { HubEvent } from '../../../shared/domain/hub/events';
import type { Stream } from '../../../shared/kernel/event';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { projectAll } from '../desk/view';
import { append, type Writer } from '../journal/journal';
import type { VaultDatabase } from '../vault/database';
import type { HubTools } from './tools';

/** Who an act of the hub is recorded for. */
export interface Author {
  readonly colleague: ColleagueId;
  readonly ed25519: KeyObject;
}

/** The signature a colleague puts under every head of the journal. */
export function headSigner(ed25519: KeyObject): (head: string) => Uint8Array {
  return (head) => sign(null, Buffer.from(head, 'utf8'), ed25519);
}

export interface OfficeChange {
  readonly stream: Stream;
  readonly events: readonly (HubEvent | ColleagueEvent | RelationshipEvent)[];
}

export const hubStream: Stream = { kind: 'hub', id: 'hub' };

export function colleagueStream(colleague: ColleagueId): Stream {
  return { kind: 'colleague', id: colleague };
}

/** Appends what an act decided to the office journal, all or none, and shows it to the office's views. */
export function recordInOffice(tools: HubTools, office: VaultDatabase, author: Author, changes: readonly OfficeChange[]): void {
  const views = tools.views.filter((view) => view.vault === 'office');
  const writer: Writer = {
    occurredAt: tools.now(),
    actor: author.colleague,
    device: tools.device,
    newId: tools.newId,
    sign: headSigner(author.ed25519),
  };
  office.write((tx) =>
    append(tx, writer, (add) => {
      for (const { stream, events } of changes) projectAll(tx, views, add({ stream, about: null, events }));
    }),
  );
}
