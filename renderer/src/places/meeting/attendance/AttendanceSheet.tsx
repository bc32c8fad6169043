import { useState, type KeyboardEvent } from 'react';
import type { CurrentMeeting } from '../../../../../shared/contract/meeting';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useBatch, type BatchPart } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/field/TextField';
import { Note } from '../../../ui/note/Note';
import { Sheet } from '../../../ui/sheet/Sheet';
import text from '../../../ui/styles/text.module.css';
import { usePromisers } from '../use-promisers';
import { AttendanceRow } from './AttendanceRow';
import { peopleFor, type AtTable } from './people-at-table';
import css from './Attendance.module.css';

export type AttendanceAct = 'arrive' | 'leave' | 'apologise' | 'write';

/**
 * F8: who is here. Type a name, Enter arrives, Delete leaves; ↑ ↓ choose another. Each row has the
 * same as buttons, and "in writing" and "apologies". Every item's quorum is worked out again at once.
 */
export function AttendanceSheet({
  meeting,
  item,
  onClose,
}: Readonly<{ meeting: CurrentMeeting; item: DiscussionId | null; onClose: () => void }>) {
  const batch = useBatch();
  const { rows } = usePromisers();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const people = peopleFor(meeting, rows, typed);
  const chosen = people[Math.min(active, people.length - 1)];
  const act = async (what: AttendanceAct, person: AtTable): Promise<void> => {
    // The next name may be typed before this one is saved, so the field is free at once.
    const words = typed;
    setTyped('');
    const outcome = await batch.send(partsFor(what, meeting, item, person));
    announce(outcome.ok ? t(`meeting.said.${what}`, { name: person.name }) : outcome.message);
    if (!outcome.ok) setTyped((now) => (now === '' ? words : now));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, people.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && chosen !== undefined) void act('arrive', chosen);
    // At the end of what was typed Delete has nothing else to do.
    else if (event.key === 'Delete' && event.currentTarget.selectionEnd === typed.length && chosen !== undefined) void act('leave', chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet title={t('meeting.attendanceTitle')} side="left" onClose={onClose} hideClose>
      <p className={text.meta}>{meeting.quoracyWords}</p>
      <TextField
        label={t('meeting.attendanceName')}
        hint={t('meeting.attendanceHint')}
        value={typed}
        onChange={(name) => {
          setTyped(name);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {batch.refused !== null && <Note tone="warn">{batch.refused.message}</Note>}
      {people.length === 0 && <p>{t('meeting.attendanceNobody')}</p>}
      <ul className={css.people}>
        {people.map((person) => (
          <AttendanceRow key={person.who} person={person} isChosen={person === chosen} onAct={(what) => void act(what, person)} />
        ))}
      </ul>
      <Button onPress={onClose}>{t('ui.close')}</Button>
    </Sheet>
  );
}

function partsFor(
  what: AttendanceAct,
  { meeting, state }: CurrentMeeting,
  item: DiscussionId | null,
  { who }: AtTable,
): readonly BatchPart[] {
  switch (what) {
    case 'arrive': {
      const arrive: BatchPart = { op: 'meeting.arrive', input: { meeting, who } };
      // Whoever comes later hears the statement as they sit down.
      return state === 'live' ? [arrive, { op: 'meeting.acknowledge', input: { meeting, who: [who] } }] : [arrive];
    }
    case 'leave':
      return [{ op: 'meeting.leave', input: { meeting, who } }];
    case 'apologise':
      return [{ op: 'meeting.apologise', input: { meeting, who } }];
    case 'write':
      return [{ op: 'meeting.contributeInWriting', input: { meeting, who, item } }];
  }
}
