import { Fragment } from 'react';
import type { CaseModel } from '../../../../../shared/domain/case-supervision/models';
import type { NoteContent } from '../../../../../shared/domain/reflection/note';
import { t } from '../../../../../shared/messages/t';
import { caseWords, groupAt } from './case-words';
import css from './CasePage.module.css';

/** What was thought about one family, to be read: the prompts of the model and what stands under them. */
export function CaseText({ content, model }: Readonly<{ content: NoteContent; model: CaseModel }>) {
  return (
    <div className={css.text} role="region" aria-label={t('supervision.caseWords')}>
      {content.sections.map(({ prompt, paragraphs }, section) => {
        const group = groupAt(model, section);
        const words = paragraphs.filter((paragraph) => paragraph !== '');
        return (
          // Sections of what is read keep their order.
          <Fragment key={section}>
            {group !== null && <h2>{group}</h2>}
            <h3>{prompt === null ? '' : caseWords('prompt', prompt)}</h3>
            {words.length === 0 && <p className={css.nothing}>{t('supervision.nothingWritten')}</p>}
            {words.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}
