import { useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { Menu } from '../../ui/menu/Menu';

const reasons = {
  waiting: ['today.takeOffWaiting', 'today.whyWaiting'],
  away: ['today.takeOffAway', 'today.whyAway'],
  notReady: ['today.takeOffNotReady', 'today.whyNotReady'],
  mistake: ['today.takeOffMistake', 'today.whyMistake'],
} as const;
type Reason = keyof typeof reasons;

export type RowMenuProps = Readonly<{ name: string; onEdit: () => void; onRemove: (why: string) => void }>;

/** Everything else a row can do: what it asks and whom it needs, and taking it off with the reason. */
export function RowMenu({ name, onEdit, onRemove }: RowMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = t('today.itemCommands', { name });
  const choose = (id: string): void => {
    if (id === 'edit') onEdit();
    else if (isReason(id)) onRemove(t(reasons[id][1]));
  };
  const removals = Object.entries(reasons).map(([id, [text]]) => ({ id, text: t(text) }));
  return (
    <>
      <IconButton ref={button} label={label} icon={Ellipsis} popup="menu" expanded={isOpen} onPress={() => setOpen(true)} />
      <Menu
        label={label}
        anchor={button}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        commands={[{ id: 'edit', text: t('today.editItem') }, ...removals]}
        onChoose={choose}
      />
    </>
  );
}

function isReason(id: string): id is Reason {
  return Object.hasOwn(reasons, id);
}
