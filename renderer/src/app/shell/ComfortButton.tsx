import { useRef } from 'react';
import type { LucideIcon } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { ComfortControls } from '../../ui/comfort/ComfortControls';
import { useComfortState } from '../../ui/comfort/use-comfort';
import { Popover } from '../../ui/popover/Popover';
import { useComfortSheet } from './comfort-sheet';
import { useKeepComfort } from './use-keep-comfort';
import css from './ComfortButton.module.css';

/** `Aa` in the title bar: how this person likes to read, applied at once and kept for next time. */
export function ComfortButton({ icon }: Readonly<{ icon: LucideIcon }>) {
  const button = useRef<HTMLButtonElement>(null);
  const comfort = useComfortState((state) => state.comfort);
  const { isOpen, opened, closed } = useComfortSheet();
  const keep = useKeepComfort();
  return (
    <>
      <IconButton ref={button} label={t('shell.comfort')} icon={icon} size={20} popup="dialog" expanded={isOpen} onPress={opened} />
      <Popover label={t('shell.comfortTitle')} anchor={button} isOpen={isOpen} onClose={closed} className={css.panel}>
        <h2 className={css.title}>{t('shell.comfortTitle')}</h2>
        <ComfortControls comfort={comfort} onChange={keep} />
      </Popover>
    </>
  );
}
