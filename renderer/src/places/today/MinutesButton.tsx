import { useRef, useState } from 'react';
import type { ShownItem } from '../../../../shared/contract/meeting';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Menu } from '../../ui/menu/Menu';
import text from '../../ui/styles/text.module.css';
import { itemName } from './item-words';

const lengths = [2, 3, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45];

export type MinutesButtonProps = Readonly<{ item: ShownItem; mayChange: boolean; onChange: (minutes: number) => void }>;

/** How long an item takes; opens the usual lengths. Other lengths are typed in the item's sheet. */
export function MinutesButton({ item, mayChange, onChange }: MinutesButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const minutes = item.minutes + item.extraMinutes;
  if (!mayChange) return <span className={text.num}>{t('today.minutesShort', { minutes })}</span>;
  const name = itemName(item);
  return (
    <>
      <Button
        ref={button}
        size="small"
        popup="menu"
        expanded={isOpen}
        label={t('today.changeMinutes', { minutes, name })}
        onPress={() => setOpen(true)}
      >
        <span className={text.num}>{t('today.minutesShort', { minutes })}</span>
      </Button>
      <Menu
        label={t('today.minutesFor', { name })}
        anchor={button}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        commands={lengths.map((length) => ({ id: String(length), text: t('today.minutesShort', { minutes: length }) }))}
        onChoose={(length) => onChange(Number(length))}
      />
    </>
  );
}
