import { useRef, useState } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Lock } from 'lucide-react';
import { t } from '../../../../../shared/messages/t';
import { Icon } from '../../../ui/icon/Icon';
import { Menu, type MenuCommand } from '../../../ui/menu/Menu';
import { classNames } from '../../../ui/styles/class-names';
import css from './Chip.module.css';

/**
 * One mark of the line as a button under it: set, suggested (dashed), empty (dashed and quiet), or held
 * by a rule (a lock). Enter opens what else it can be; Delete takes it off.
 * Name: what the chip is about and its value, "Who can see: family can see. Change".
 */
export type ChipProps = Readonly<{
  sign: string;
  about: string;
  value: string;
  look: 'set' | 'suggested' | 'empty' | 'held';
  icon?: LucideIcon;
  choices?: readonly MenuCommand[];
  onChoose?: (id: string) => void;
  onPress?: () => void;
  onTakeOff?: () => void;
}>;

export function Chip({ choices = [], look, ...chip }: ChipProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hasMenu = choices.length > 0;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(css.chip, css[look])}
        aria-label={t(`capture.chip.${look}`, { about: chip.about, value: chip.value })}
        aria-haspopup={hasMenu ? 'menu' : undefined}
        aria-expanded={hasMenu ? isOpen : undefined}
        onClick={() => (hasMenu ? setOpen(true) : chip.onPress?.())}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && chip.onTakeOff !== undefined) chip.onTakeOff();
        }}
      >
        <span className={css.sign} aria-hidden="true">
          {chip.sign}
        </span>
        {look === 'held' && <Icon icon={Lock} size={15} />}
        {chip.icon !== undefined && look !== 'held' && <Icon icon={chip.icon} size={15} />}
        {chip.value}
      </button>
      {hasMenu && (
        <Menu
          label={chip.about}
          anchor={button}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          commands={choices}
          placement="bottom start"
          onChoose={(id) => {
            setOpen(false);
            chip.onChoose?.(id);
          }}
        />
      )}
    </>
  );
}
