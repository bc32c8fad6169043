import { useEffect, useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract';
import { formatClock } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Note } from '../../ui/note/Note';
import { usePlaceState, type StepUpPerson } from '../../ui/place/place-store';
import type { SafeguardingNumber } from '../../ui/safeguarding-strip/SafeguardingStrip';
import { Sheet } from '../../ui/sheet/Sheet';
import { toast } from '../../ui/toast/toast';
import { ChooseOne } from './ChooseOne';
import { useStepUp } from './step-up-state';
import css from './StepUpSheet.module.css';

/**
 * F9: phone first, write after. The first number is read out as it opens; every field may stay empty;
 * the time is kept by itself, also when the sheet is put away and opened again.
 */
export type StepUpSheetProps = Readonly<{ numbers: readonly SafeguardingNumber[]; me: string }>;

export function StepUpSheet({ numbers, me }: StepUpSheetProps) {
  const { notedAt, dismissed } = useStepUp();
  const frame = usePlaceState((place) => place.frame);
  const time = formatClock(notedAt ?? 0);
  useFirstNumberSpoken(numbers);
  const close = (): void => {
    dismissed();
    announce(t('shell.stepUpDismissed', { time }));
  };
  return (
    <Sheet title={t('shell.stepUpTitle')} edge="risk" hideClose onClose={close}>
      <p className={css.noted}>{t(frame === 'live' ? 'shell.stepUpNotedInMeeting' : 'shell.stepUpNoted', { time })}</p>
      <dl>
        {numbers.map((entry) => (
          <div key={entry.label} className={css.number}>
            <dt>{entry.label}</dt>
            <dd>{entry.number}</dd>
          </div>
        ))}
      </dl>
      {numbers.length === 0 && <p>{t('shell.guardNoNumbers')}</p>}
      <StepUpForm me={me} time={time} onClose={close} />
    </Sheet>
  );
}

function StepUpForm({ me, time, onClose }: Readonly<{ me: string; time: string; onClose: () => void }>) {
  const people = usePeopleAbout();
  const asked = useStepUp((state) => state.about);
  const [who, setWho] = useState(asked?.name ?? '');
  const [heard, setHeard] = useState('');
  const [caller, setCaller] = useState(me);
  const record = useRecording(time);
  const about = people.find((person) => person.name === who) ?? people[0];
  const send = (): Promise<void> => record.send({ who, heard, caller, family: about?.family ?? null, meeting: about?.meeting ?? null });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ChooseOne label={t('shell.stepUpAbout')} choices={people.map((person) => person.name)} value={who} onChange={setWho} />
      <TextField label={t('shell.stepUpHeard')} note={t('shell.stepUpHeardHint')} value={heard} onChange={setHeard} />
      <ChooseOne label={t('shell.stepUpCaller')} choices={[me]} value={caller} onChange={setCaller} />
      {record.refused !== null && <Note tone="risk">{record.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" type="submit" unavailable={record.isSending ? t('ui.loading') : undefined}>
          {t('shell.stepUpRecord')}
        </Button>
        <Button onPress={onClose}>{t('shell.notNow')}</Button>
      </div>
    </form>
  );
}

/** Who the sheet was opened for, then whom the screen is about. */
function usePeopleAbout(): readonly StepUpPerson[] {
  const onScreen = usePlaceState((place) => place.stepUpAbout);
  const asked = useStepUp((state) => state.about);
  return asked === null ? onScreen : [asked, ...onScreen];
}

type SteppedUp = Omit<InputOf<'escalation.record'>, 'escalation'>;

/** Records it; a refusal leaves the sheet open with what was typed. */
function useRecording(time: string) {
  const recorded = useStepUp((state) => state.recorded);
  const { send, isSending, refused } = useCommand('escalation.record');
  return {
    isSending,
    refused,
    send: async (steppedUp: SteppedUp): Promise<void> => {
      const outcome = await send({ escalation: newId(), ...steppedUp });
      if (!outcome.ok) return;
      recorded();
      toast({ message: t('shell.stepUpRecorded', { time }) });
    },
  };
}

function useFirstNumberSpoken(numbers: readonly SafeguardingNumber[]): void {
  const first = numbers[0];
  const words = first === undefined ? '' : `${first.label} ${first.number}`;
  useEffect(() => {
    if (words !== '') announce(words, 'assertive');
  }, [words]);
}
