import { useRef, useState } from 'react';
import { Building2, Lock, UserRoundPlus } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { frameKeys } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { Menu, type MenuCommand } from '../../ui/menu/Menu';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { placeTable } from '../place-table';
import css from './PersonButton.module.css';

/** Who has the seat. */
export type Person = Readonly<{ name: string; role: string }>;

/** The person at the end of the title bar, and their menu: hub office, another colleague, lock. */
export function PersonButton({ person, onLock }: Readonly<{ person: Person; onLock: () => void }>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const go = useGo();
  const capOf = useKeyCaps();
  const choose = (id: string): void => {
    setOpen(false);
    if (id === 'office') go(paths.office());
    else onLock();
  };
  return (
    <>
      <button ref={button} type="button" className={css.me} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <span className={css.initials} aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <span className={css.text}>
          {person.name}
          <small>{person.role}</small>
        </span>
        <VisuallyHidden>{t('shell.yourMenu')}</VisuallyHidden>
      </button>
      <Menu
        label={t('shell.personMenu', { name: person.name })}
        anchor={button}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        commands={personCommands(capOf(frameKeys, 'lock'))}
        onChoose={choose}
      />
    </>
  );
}

function personCommands(lockCap: string | undefined): MenuCommand[] {
  const commands: MenuCommand[] = [
    { id: 'switch', text: t('shell.switchColleague'), icon: UserRoundPlus },
    { id: 'lock', text: t('shell.lockNow'), icon: Lock, shortcut: lockCap },
  ];
  if (placeTable.office !== undefined) commands.unshift({ id: 'office', text: t('shell.office'), icon: Building2 });
  return commands;
}

/** `Adaeze Whitmore` → `AW`; one name gives one letter. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1]?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
