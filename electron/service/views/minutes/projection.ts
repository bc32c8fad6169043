import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, type WriteTx } from '../../vault/sql';
import { schema, tables } from './schema';
import * as change from './changes';

/** Which minutes wait for whom, and what a minute's names are checked against. */
export const minutesView: View = { name: 'minutes', version: 1, vault: 'hub', schema, tables, project };

function project(tx: WriteTx, { header, body }: Recorded): void {
  // A stream only ever holds the events of its own aggregate.
  switch (header.stream.kind) {
    case 'meeting':
      return projectMeeting(tx, header, body as MeetingEvent);
    case 'discussion':
      return projectDiscussion(tx, header, body as DiscussionEvent);
    case 'family':
      return projectFamily(tx, header, body as FamilyEvent);
    case 'action':
      return projectAction(tx, header, body as ActionEvent);
    case 'minute':
      return projectMinute(tx, header, body as MinuteEvent);
    default:
  }
}

function projectMeeting(tx: WriteTx, { stream, occurredAt }: EventHeader, event: MeetingEvent): void {
  if (event.type === 'MeetingPlanned') run(tx, change.addMeeting(stream.id, event.plan));
  if (event.type === 'MeetingRolesSet') run(tx, change.setRoles(stream.id, event.chair, event.minuteTaker));
  if (event.type === 'MeetingClosed') run(tx, change.closeMeeting(stream.id, occurredAt));
}

function projectDiscussion(tx: WriteTx, { stream, occurredAt }: EventHeader, event: DiscussionEvent): void {
  if (event.type === 'DiscussionOpened' && event.family !== null) run(tx, change.addItem(stream.id, event.meeting, event.family));
  if (event.type === 'DiscussionClosed') run(tx, change.closeItem(stream.id, occurredAt, event.provisional));
  if (event.type === 'DiscussionReopened') run(tx, change.reopenItem(stream.id));
}

function projectFamily(tx: WriteTx, { stream }: EventHeader, event: FamilyEvent): void {
  if (event.type === 'FamilyAdded') run(tx, change.addFamily(stream.id, event.name, event.reference));
  if (event.type === 'FamilyRenamed') run(tx, change.renameFamily(stream.id, event.name));
  if (event.type === 'PersonAdded' || event.type === 'PersonChanged') {
    run(tx, change.putPerson(stream.id, event.person.id, event.person.name));
  }
}

function projectAction(tx: WriteTx, { stream, occurredAt }: EventHeader, event: ActionEvent): void {
  if (event.type === 'ActionAgreed' && event.discussion !== null) run(tx, change.addAction(stream.id, event.discussion, occurredAt));
}

function projectMinute(tx: WriteTx, { stream }: EventHeader, event: MinuteEvent): void {
  switch (event.type) {
    case 'MinuteAttested':
      run(tx, change.attest(event.discussion, stream.id, event.signature));
      break;
    case 'MinuteReturned':
      run(tx, change.giveBack(stream.id, event.why));
      break;
    case 'MinuteSigned':
      run(tx, change.sign(stream.id, event.signature, event.version));
      break;
    case 'MinutePackageSaved':
      run(tx, change.keepSaved(stream.id, event.folderName));
      break;
    case 'MinuteFiled':
      run(tx, change.file(stream.id, event.system));
      break;
    default:
  }
}
