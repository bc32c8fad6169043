import { t } from '../../../../shared/messages/t';
import { Lights } from '../../ui/lights/Lights';
import { usePlaceState } from '../../ui/place/place-store';
import { useAllLights } from './use-all-lights';
import css from './StatusLine.module.css';

/** Where I am, and the four lights. */
export function StatusLine() {
  const { title, subtitle, frame } = usePlaceState();
  const lights = useAllLights();
  return (
    <div className={css.status} data-frame-mode={frame} role="region" aria-label={t('shell.statusLine')} data-pane tabIndex={-1}>
      <p className={css.where}>
        {title}
        {subtitle !== '' && <span className={css.sub}> {subtitle}</span>}
      </p>
      <Lights lights={lights} />
    </div>
  );
}
