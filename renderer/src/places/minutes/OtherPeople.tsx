import type { MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import css from './SignPanel.module.css';

/** First names that somebody in another family has too: the minute-taker says whether they are somebody else. */
export type OtherPeopleProps = Readonly<{
  names: MinuteDraft['otherNames'];
  said: readonly string[];
  onSaid: (spots: readonly string[]) => void;
}>;

export function OtherPeople({ names, said, onSaid }: OtherPeopleProps) {
  return (
    <fieldset className={css.others}>
      <legend>{t('minutes.firstNameQuestion')}</legend>
      {names.map(({ spot, text }) => (
        <div key={spot}>
          <p className={css.quiet}>{t('minutes.firstNameText', { text })}</p>
          <Checkbox
            label={t('minutes.firstNameAnswer')}
            isChecked={said.includes(spot)}
            onChange={(isSaid) => onSaid(isSaid ? [...said, spot] : said.filter((one) => one !== spot))}
          />
        </div>
      ))}
    </fieldset>
  );
}
