import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { StatementId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import text from '../../ui/styles/text.module.css';
import { cardText } from './card-words';
import css from './Forms.module.css';

/** What keeps it going, to tick what the best guess rests on. Other statements are linked on their cards. */
export type RestsOnProps = Readonly<{
  cards: readonly FormulationCard[];
  links: readonly StatementId[];
  onChange: (links: readonly StatementId[]) => void;
}>;

export function RestsOn({ cards, links, onChange }: RestsOnProps) {
  const factors = cards.filter(({ p }) => p === 'perpetuating');
  return (
    <fieldset className={css.restsOn} aria-describedby="rests-on-hint">
      <legend className={css.scaleLabel}>{t('formulation.restsOn')}</legend>
      <p id="rests-on-hint" className={text.meta}>
        {t(factors.length === 0 ? 'formulation.restsOnNothing' : 'formulation.restsOnHint')}
      </p>
      {factors.map((card) => (
        <Checkbox
          key={card.id}
          label={cardText(card)}
          isChecked={links.includes(card.id)}
          onChange={(isChecked) => onChange(isChecked ? [...links, card.id] : links.filter((link) => link !== card.id))}
        />
      ))}
    </fieldset>
  );
}
