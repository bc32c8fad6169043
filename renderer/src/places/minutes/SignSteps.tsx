import type { MinuteDraft, SignedByColleague } from '../../../../shared/contract/minute';
import { formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Stepper, type Step } from '../../ui/stepper/Stepper';
import { useMyId } from './use-my-id';

/** Accurate, approved and signed, filed: who did it and when, and who is next. */
export function SignSteps({ draft }: Readonly<{ draft: MinuteDraft }>) {
  const me = useMyId();
  return <Stepper label={t('minutes.steps')} steps={stepsOf(draft, me)} />;
}

function stepsOf(draft: MinuteDraft, me: string | null): readonly Step[] {
  const { status, minuteTaker, chair, attested, signed, filedIn } = draft;
  return [
    {
      id: 'accurate',
      title: status === 'to-check' && minuteTaker?.id === me ? t('minutes.stepYouAccurate') : t('minutes.stepAccurate'),
      detail: attested === null ? waitsFor(minuteTaker) : byWhen(attested),
      state: attested === null ? 'now' : 'done',
    },
    {
      id: 'approve',
      title: status === 'to-sign' && chair?.id === me ? t('minutes.stepYouApprove') : t('minutes.stepApprove'),
      detail: signed === null ? approvalDetail(status, chair) : byWhen(signed),
      state: stateOf(signed !== null, attested !== null),
    },
    {
      id: 'filed',
      title: t('minutes.stepFiled'),
      detail: filedIn ?? t('minutes.someoneFiles'),
      state: stateOf(filedIn !== null, signed !== null),
    },
  ];
}

function stateOf(isDone: boolean, isReached: boolean): Step['state'] {
  if (isDone) return 'done';
  return isReached ? 'now' : 'next';
}

function approvalDetail(status: MinuteDraft['status'], chair: MinuteDraft['chair']): string {
  return status === 'to-sign' ? `${waitsFor(chair)}. ${t('minutes.afterSigning')}` : t('minutes.afterSigning');
}

function byWhen({ name, at }: SignedByColleague): string {
  return t('minutes.byWhen', { name, time: formatTime(at) });
}

function waitsFor(colleague: { readonly name: string } | null): string {
  return colleague === null ? t('minutes.nobodyNamed') : t('minutes.waitsFor', { name: colleague.name });
}
