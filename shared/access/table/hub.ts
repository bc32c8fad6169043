import { hubKeepers, type Allowed } from '../sets';

export const hubAccess = {
  'hub.describe': 'anyone',
  'hub.create': 'anyone',
  'hub.open': 'anyone',
  'hub.openPractice': 'anyone',
  'hub.resetPractice': 'anyone',
  'hub.leavePractice': 'anyone',
  'hub.retry': 'anyone',
  // What these two open is decided by the code, or by a passphrase of the backup and the hub's trouble, not by a seat.
  'hub.recover': 'anyone',
  'backup.restore': 'anyone',
  'session.signIn': 'anyone',
  'session.lock': 'signed-in',
  'session.me': 'signed-in',
  'session.newOwnCode': 'signed-in',
  'hub.settings': 'signed-in',
  'hub.newRecoveryCode': ['manager'],
  'hub.keepRecoveryCode': ['manager'],
  'backup.list': 'anyone',
  'backup.now': 'signed-in',
  'hub.changeDetails': hubKeepers,
  'hub.setNumbers': hubKeepers,
  'hub.addAgency': hubKeepers,
  'hub.addDiscipline': hubKeepers,
  'hub.setQuorum': hubKeepers,
  'hub.setDaily': hubKeepers,
  // Supervisors choose the words they count by.
  'hub.setThemes': ['supervisor', 'manager'],
  'hub.renameSixthP': hubKeepers,
} as const satisfies Readonly<Record<string, Allowed>>;
