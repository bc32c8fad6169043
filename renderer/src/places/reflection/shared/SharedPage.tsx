import type { ReactNode } from 'react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { receiptsOf } from './receipts';
import { SharedText } from './SharedText';
import { dayWords, nameOfShared } from './shared-words';
import { useOpened } from './use-opened';
import css from './SharedPage.module.css';

/** A shared note as both of the two see it: whose it is, what each has seen, the words and what is said beside them. */
export function SharedPage({ shown, notice }: Readonly<{ shown: SharedNoteShown; notice?: ReactNode }>) {
  useOpened(shown);
  return (
    <section className={css.page} aria-label={t('supervision.note')} data-pane tabIndex={-1}>
      <header>
        <h1>{nameOfShared(shown)}</h1>
        <p className={css.meta}>{[bylineOf(shown), ...(shown.side === 'supervisor' ? receiptsOf(shown) : [])].join(' ')}</p>
        {notice}
      </header>
      <SharedText shown={shown} />
    </section>
  );
}

function bylineOf({ author, sharedAt, model }: SharedNoteShown): string {
  return t('supervision.byline', { author: author.name, when: dayWords(sharedAt), model: t(`reflection.model.${model}`) });
}
