import { CircleHelp, Gavel, ListChecks, MessagesSquare, Pencil, Quote, type LucideIcon } from 'lucide-react';
import type { LineMode } from '../../../../../shared/domain/statement/capture/line-start';
import { t } from '../../../../../shared/messages/t';
import { Icon } from '../../../ui/icon/Icon';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import css from './Capture.module.css';

const icons: Readonly<Record<LineMode, LucideIcon>> = {
  statement: Pencil,
  'own-words': Quote,
  decision: Gavel,
  action: ListChecks,
  parked: CircleHelp,
  disagreement: MessagesSquare,
};

/** What the line will become, in place of the seat's letters. */
export function ModeHead({ mode }: Readonly<{ mode: LineMode }>) {
  return (
    <span className={css.mode}>
      <Icon icon={icons[mode]} size={20} />
      <VisuallyHidden>{t(`capture.mode.${mode}`)}</VisuallyHidden>
    </span>
  );
}
