import { useState } from 'react';
import { CornerUpRight } from 'lucide-react';
import { z } from 'zod';
import type { CaseSupervisionShown } from '../../../../../shared/contract/case-supervision';
import { parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { Button } from '../../../ui/button/Button';
import { DateField } from '../../../ui/field/DateField';
import { TextArea } from '../../../ui/field/TextArea';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { toast } from '../../../ui/toast/toast';
import { AskFirst } from '../shared/AskFirst';
import { firstName, receiptWords } from '../shared/shared-words';
import { draftsOfCase, familyOf } from './case-words';
import css from '../queue/RespondPanel.module.css';

/** What was decided, who approved it, and what becomes of it: the decision alone goes to the family's record. */
export function CaseDecision({ shown, onDone }: Readonly<{ shown: CaseSupervisionShown; onDone: () => void }>) {
  const { decision, decidedBy, promoted, next } = shown;
  const [isDeciding, setDeciding] = useState(false);
  const close = (): void => {
    setDeciding(false);
    onDone();
  };
  return (
    <div className={css.ways}>
      <h2>{t('supervision.decision')}</h2>
      {isDeciding ? <DecideForm shown={shown} onClose={close} /> : <p>{decision === '' ? t('supervision.noDecision') : decision}</p>}
      {decidedBy !== null && !isDeciding && <p className={css.meta}>{t('supervision.decidedBy', { name: decidedBy.name })}</p>}
      {next !== null && <p className={css.meta}>{t('supervision.nextOn', { day: formatDay(next) })}</p>}
      {promoted !== null && (
        <p className={css.meta}>{t('supervision.promoted', { name: promoted.by.name, when: receiptWords(promoted.at) })}</p>
      )}
      {!isDeciding && shown.may.includes('decide') && (
        <Button wide onPress={() => setDeciding(true)}>
          {t(decision === '' ? 'supervision.decide' : 'supervision.decideAnew')}
        </Button>
      )}
      {!isDeciding && decision !== '' && shown.may.includes('promote') && <Promote shown={shown} onDone={onDone} />}
    </div>
  );
}

const typedDecision = z.strictObject({ words: z.string(), next: z.string() });

function DecideForm({ shown, onClose }: Readonly<{ shown: CaseSupervisionShown; onClose: () => void }>) {
  const { relationship, supervision, version } = shown;
  const form = useKeptForm(draftsOfCase(supervision), 'decision', typedDecision, { words: shown.decision, next: shown.next ?? '' });
  const decide = useCommand('caseSupervision.decide');
  const { words, next } = form.value;
  const keep = async (): Promise<void> => {
    const input = { relationship, supervision, decision: words, next: parseCalendarDate(next), expectedVersion: version };
    if (!(await decide.send(input, form.ref)).ok) return;
    form.clear();
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.decide')}
      keepWords={t('supervision.decideKeep')}
      leaveWords={t('supervision.notNow')}
      onKeep={keep}
      onLeave={onClose}
      className={css.form}
    >
      <TextArea
        label={t('supervision.decisionWords')}
        hint={t('supervision.decisionHint')}
        value={words}
        onChange={(text) => form.change({ words: text, next })}
        rows={4}
        maxLength={4000}
        autoFocus
        error={decide.refused?.message ?? ''}
      />
      <DateField label={t('supervision.nextTime')} value={next} onChange={(day) => form.change({ words, next: day })} optional />
    </InlineForm>
  );
}

function Promote({ shown, onDone }: Readonly<{ shown: CaseSupervisionShown; onDone: () => void }>) {
  const promote = useCommand('caseSupervision.promote');
  const { relationship, supervision, version, supervisee } = shown;
  const family = familyOf(shown);
  return (
    <AskFirst
      button={{ children: t('supervision.promote'), icon: CornerUpRight, kind: 'primary', wide: true }}
      label={t('supervision.promote')}
      keepWords={t('supervision.promoteDo')}
      says={[t('supervision.promoteSays', { family }), t('supervision.promoteStays', { name: firstName(supervisee.name) })]}
      act={() => promote.send({ relationship, supervision, expectedVersion: version })}
      done={() => {
        toast({ message: t('supervision.promotedToast', { family }) });
        onDone();
      }}
    />
  );
}
