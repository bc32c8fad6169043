import type { KeyTable } from '../../ui/keys/key-table';

/** The keys only the live meeting has. Those of the line itself (Enter, ↑, the signs) are in its help. */
export const meetingKeys = [
  { id: 'close', keys: ['Control+Enter'], name: 'meeting.keyClose' },
  { id: 'extend', keys: ['Control+e'], name: 'meeting.keyExtend' },
  { id: 'attendance', keys: ['F8'], name: 'meeting.keyAttendance' },
  { id: 'brief', keys: ['Control+b'], name: 'meeting.keyBrief' },
  { id: 'nextItem', keys: ['Control+PageDown'], name: 'meeting.keyNextItem' },
  { id: 'previousItem', keys: ['Control+PageUp'], name: 'meeting.keyPreviousItem' },
  { id: 'moveUp', keys: ['Control+Shift+ArrowUp'], name: 'meeting.keyMoveUp' },
  { id: 'moveDown', keys: ['Control+Shift+ArrowDown'], name: 'meeting.keyMoveDown' },
  {
    id: 'seat',
    // By code: number-pad Alt codes still type characters.
    keys: ['Alt+Digit1', 'Alt+Digit2', 'Alt+Digit3', 'Alt+Digit4', 'Alt+Digit5', 'Alt+Digit6', 'Alt+Digit7', 'Alt+Digit8', 'Alt+Digit9'],
    name: 'meeting.keySeat',
    shown: 'Alt 1–9',
    isFamily: true,
  },
  { id: 'family', keys: ['Alt+Digit0'], name: 'meeting.keyFamily' },
] as const satisfies KeyTable;

export type MeetingKey = (typeof meetingKeys)[number]['id'];
