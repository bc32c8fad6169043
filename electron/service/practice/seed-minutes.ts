import type { MinuteId } from '../../../shared/kernel/ids';
import type { PracticeHands } from './hands';
import type { ScriptMeeting } from './script';
import type { SeededDiscussion } from './seed-meetings';

/** Brings the minutes of a meeting as far as the script says: accurate, and approved and signed. */
export async function seedMinutes(hands: PracticeHands, meeting: ScriptMeeting, discussions: readonly SeededDiscussion[]): Promise<void> {
  if (meeting.minutesAre === 'draft') return;
  for (const { discussion } of discussions) {
    const draft = await hands.ask('minute.draft', { discussion });
    if (draft === null) throw new Error('a discussion that was held has a draft');
    // A fresh uuid v7 is what the brand stands for.
    const minute = hands.newId() as MinuteId;
    await hands.act('minute.attest', {
      minute,
      discussion,
      who: hands.colleague(meeting.minuteTaker),
      passphrase: hands.passphrase,
      recordHash: draft.recordHash,
      otherPeople: draft.otherNames.map(({ spot }) => spot),
    });
    if (meeting.minutesAre === 'attested' || draft.status === 'provisional') continue;
    await hands.act('minute.sign', { minute, who: hands.colleague(meeting.chair), passphrase: hands.passphrase });
  }
}
