import { useState } from 'react';
import { CornerUpRight } from 'lucide-react';
import { z } from 'zod';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { dateAt, parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { FamilyId, SupervisionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { newId } from '../../../api/new-id';
import { useBatch, useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { DateField } from '../../../ui/field/DateField';
import { TextArea } from '../../../ui/field/TextArea';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { Select } from '../../../ui/select/Select';
import { toast } from '../../../ui/toast/toast';
import { draftsOfShared, firstName } from '../shared/shared-words';
import css from './RespondPanel.module.css';

/** Whether the two supervise families, so that a decision about one may leave a note of theirs. */
export function useTakesCases({ relationship, isFrozen }: SharedNoteShown): boolean {
  const mine = useQuery('relationship.mine', {});
  return !isFrozen && mine.status === 'ready' && mine.value.some(({ id, scope }) => id === relationship && scope.includes('cases'));
}

/** A decision about a family that came up in a note goes to the family's record, in words of its own; the note stays. */
export function CopyDecision({ shown, onDone }: Readonly<{ shown: SharedNoteShown; onDone: () => void }>) {
  const [isCopying, setCopying] = useState(false);
  const close = (): void => {
    setCopying(false);
    onDone();
  };
  return isCopying ? (
    <CopyForm shown={shown} onClose={close} />
  ) : (
    <Button size="small" icon={CornerUpRight} className={css.route} onPress={() => setCopying(true)}>
      {t('supervision.copyDecision')}
    </Button>
  );
}

const typedCopy = z.strictObject({ family: z.string(), words: z.string(), next: z.string() });
const nothing = { family: '', words: '', next: '' };

function CopyForm({ shown, onClose }: Readonly<{ shown: SharedNoteShown; onClose: () => void }>) {
  const { relationship, author } = shown;
  const form = useKeptForm(draftsOfShared(shown), 'decision', typedCopy, nothing);
  const families = useQuery('family.list', { filter: 'all', find: '' });
  const write = useBatch();
  const promote = useCommand('caseSupervision.promote');
  const [supervision] = useState(() => newId<SupervisionId>());
  const [isTried, setTried] = useState(false);
  const { words, next } = form.value;
  const rows = families.status === 'ready' ? families.value.rows : [];
  const chosen = rows.find(({ id }) => id === form.value.family);
  const keep = async (): Promise<void> => {
    setTried(true);
    if (chosen === undefined || words.trim() === '') return;
    const which = { relationship, supervision };
    const written = await write.send(
      [
        { op: 'caseSupervision.begin', input: { ...which, family: chosen.id, model: 'outcome', on: dateAt(hubNow()) } },
        { op: 'caseSupervision.decide', input: { ...which, decision: words, next: parseCalendarDate(next), expectedVersion: 1 } },
      ],
      form.ref,
    );
    if (!written.ok) return;
    form.clear();
    const promoted = await promote.send({ ...which, expectedVersion: written.value.version });
    // What could not be approved now waits in the queue as a decision about a family.
    toast({ message: promoted.ok ? t('supervision.promotedToast', { family: chosen.name }) : promoted.message });
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.copyDecision')}
      keepWords={t('supervision.promoteDo')}
      leaveWords={t('supervision.notNow')}
      onKeep={keep}
      onLeave={onClose}
      className={css.form}
    >
      <p className={css.meta}>{t('supervision.copySays', { name: firstName(author.name) })}</p>
      <TextArea
        label={t('supervision.decisionWords')}
        hint={t('supervision.decisionHint')}
        value={words}
        onChange={(text) => form.change({ ...form.value, words: text })}
        rows={4}
        maxLength={4000}
        autoFocus
        error={isTried && words.trim() === '' ? t('supervision.copyWordsMissing') : (write.refused?.message ?? '')}
      />
      <Select
        label={t('supervision.caseFamily')}
        options={rows.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={(family: FamilyId) => form.change({ ...form.value, family })}
        error={isTried && chosen === undefined ? t('supervision.caseFamilyMissing') : undefined}
      />
      <DateField label={t('supervision.nextTime')} value={next} onChange={(day) => form.change({ ...form.value, next: day })} optional />
    </InlineForm>
  );
}
