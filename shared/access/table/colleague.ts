import { hubKeepers, type Allowed } from '../sets';

export const colleagueAccess = {
  'colleague.list': 'signed-in',
  'colleague.add': hubKeepers,
  'colleague.change': hubKeepers,
  'colleague.leave': hubKeepers,
  'colleague.setComfort': 'signed-in',
  'colleague.setShortcuts': 'signed-in',
  'colleague.invite': hubKeepers,
  // Opened by the one-use code, not by a seat.
  'colleague.enrol': 'anyone',
  'colleague.confirm': ['manager'],
  'colleague.changePassphrase': 'signed-in',
} as const satisfies Readonly<Record<string, Allowed>>;
