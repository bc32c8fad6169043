import { useState, type FormEvent } from 'react';
import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import { t } from '../../../../shared/messages/t';
import { useKeptForm } from '../../api/use-kept-form';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { Sheet } from '../../ui/sheet/Sheet';
import { itemName } from './item-words';
import { ItemFields, ItemForm, minutesFrom } from './ItemFields';
import type { AgendaActs } from './use-agenda-acts';
import { WrittenField } from './WrittenField';
import css from './Sheets.module.css';

export type ItemSheetProps = Readonly<{ meeting: CurrentMeeting; item: ShownItem; acts: AgendaActs; onClose: () => void }>;

/** What one item asks, how long, who presents and who is needed; and who wrote instead of coming. */
export function ItemSheet({ meeting, item, acts, onClose }: ItemSheetProps) {
  const [first] = useState(() => formOf(item));
  const form = useKeptForm(`agenda:${meeting.meeting}`, `item:${item.id}`, ItemForm, first);
  const [isWrong, setWrong] = useState(false);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const minutes = minutesFrom(form.value.minutes);
    setWrong(minutes === null);
    if (minutes === null || !(await acts.change(item, { ...form.value, minutes }))) return;
    form.clear();
    onClose();
  };
  return (
    <Sheet title={t('today.itemSheet', { name: itemName(item) })} onClose={onClose}>
      <form className={css.form} onSubmit={(event) => void keep(event)}>
        {form.isBack && <Note tone="ok">{t('ui.draftBack')}</Note>}
        <ItemFields
          form={form.value}
          onChange={form.change}
          meeting={meeting}
          isFamily={item.family !== null}
          errors={{ minutes: isWrong ? t('today.minutesWrong') : undefined }}
        />
        <div className={css.buttons}>
          <Button kind="primary" type="submit">
            {t('today.keepItem')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
      {item.family !== null && <WrittenField meeting={meeting.meeting} item={item.id} />}
    </Sheet>
  );
}

function formOf({ title, question, minutes, presenter, needs }: ShownItem): ItemForm {
  return { title, question, minutes: String(minutes), presenter, needs };
}
