import type { PointerEvent } from 'react';
import { GripVertical } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../icon/Icon';
import css from './ReorderableList.module.css';

/** What a row is dragged by, and a stop for the keys that move it. */
export type GripProps = Readonly<{
  name: string;
  position: number;
  count: number;
  onGrab: (event: PointerEvent<HTMLButtonElement>) => void;
}>;

export function Grip({ name, position, count, onGrab }: GripProps) {
  return (
    <button
      type="button"
      className={css.grip}
      aria-label={t('ui.move', { name, position, count })}
      title={t('ui.moveHint')}
      onPointerDown={onGrab}
    >
      <Icon icon={GripVertical} size={16} />
    </button>
  );
}
