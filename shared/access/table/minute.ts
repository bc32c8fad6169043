import { familyWorkers, meetingRunners, type Allowed } from '../sets';

export const minuteAccess = {
  'minute.queue': familyWorkers,
  'minute.draft': familyWorkers,
  'minute.meetingRecord': familyWorkers,
  'minute.attest': meetingRunners,
  'minute.return': meetingRunners,
  'minute.sign': meetingRunners,
  'minute.savePackage': meetingRunners,
  'minute.file': meetingRunners,
  'package.verify': 'signed-in',
} as const satisfies Readonly<Record<string, Allowed>>;
