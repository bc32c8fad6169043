import { familyWorkers, meetingRunners, type Allowed } from '../sets';

export const meetingAccess = {
  'meeting.buildDaily': meetingRunners,
  'meeting.addItem': familyWorkers,
  'meeting.changeItem': meetingRunners,
  'meeting.moveItem': meetingRunners,
  'meeting.removeItem': meetingRunners,
  'meeting.setRoles': meetingRunners,
  'meeting.start': meetingRunners,
  'meeting.acknowledge': meetingRunners,
  'meeting.arrive': meetingRunners,
  'meeting.leave': meetingRunners,
  'meeting.apologise': familyWorkers,
  'meeting.withdrawApologies': familyWorkers,
  'meeting.contributeInWriting': familyWorkers,
  'meeting.openItem': meetingRunners,
  'meeting.extendItem': meetingRunners,
  'meeting.closeItem': meetingRunners,
  'meeting.close': meetingRunners,
  'meeting.current': familyWorkers,
  'meeting.list': familyWorkers,
  'meeting.suggestions': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
