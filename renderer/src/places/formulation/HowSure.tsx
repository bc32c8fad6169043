import { t } from '../../../../shared/messages/t';
import { Segmented } from '../../ui/segmented/Segmented';
import css from './Forms.module.css';

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((value) => ({ value, label: value }));

/** How sure the team is, 0 to 10. */
export function HowSure({ value, onChange }: Readonly<{ value: number; onChange: (value: number) => void }>) {
  return (
    <div className={css.scale}>
      <span id="how-sure" className={css.scaleLabel}>
        {t('formulation.howSure')}
      </span>
      <Segmented labelledBy="how-sure" segments={scores} value={String(value)} onChange={(chosen) => onChange(Number(chosen))} />
    </div>
  );
}
