import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { LinkButton } from '../../../ui/button/LinkButton';
import type { ItemInView } from '../item-in-view';
import css from './DecidePane.module.css';
import { Section } from './Section';

/** What was put aside while people spoke, shown again before the item closes. */
export function ParkedSection({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  const settle = useCommand('discussion.settle');
  const open = shown.parked.filter((note) => !note.isSettled);
  if (open.length === 0) return null;
  return (
    <Section title={t('meeting.parked')} note={t('meeting.parkedCount', { count: open.length })}>
      <ul className={css.plain}>
        {open.map(({ note, text }) => (
          <li key={note}>
            {text} <LinkButton onPress={() => void settle.send({ discussion: shown.id, note })}>{t('meeting.settle')}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
