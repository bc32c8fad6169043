import type { Known } from '../../../../../shared/domain/statement/capture/choices';
import { t } from '../../../../../shared/messages/t';
import { classNames } from '../../../ui/styles/class-names';
import { choiceKey, choiceWords } from './choice-words';
import type { Suggestions } from './line-keys';
import css from './SuggestionList.module.css';

/**
 * What the token at the caret can mean. The focus stays in the line: ↑ ↓ and Enter choose, Tab moves
 * on, Esc leaves the token as text. A press chooses too.
 */
export type SuggestionListProps = Readonly<{
  id: string;
  suggestions: Suggestions;
  active: number;
  known: Known;
  onChoose: (index: number) => void;
}>;

export function SuggestionList({ id, suggestions, active, known, onChoose }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={t('capture.suggestions')} className={css.list}>
      {suggestions.choices.map((choice, index) => {
        const { text, detail } = choiceWords(choice, known);
        return (
          <div
            key={choiceKey(choice)}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={classNames(css.option, index === active && css.active)}
            onPointerDown={(event) => {
              // The caret stays where it is.
              event.preventDefault();
              onChoose(index);
            }}
          >
            <span>{text}</span>
            {detail !== '' && <span className={css.detail}>{detail}</span>}
          </div>
        );
      })}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
