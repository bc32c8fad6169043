import { Fragment, useId } from 'react';
import { z } from 'zod';
import type { CaseSupervisionShown } from '../../../../../shared/contract/case-supervision';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { FieldError } from '../../../ui/field/FieldError';
import { TextArea } from '../../../ui/field/TextArea';
import { caseWords, draftsOfCase, groupAt } from './case-words';
import css from './CasePage.module.css';

/** What was typed, and the version it was typed over. */
const typedCase = z.strictObject({ version: z.int(), answers: z.array(z.string()) });

/** The prompts of the model with a place to write under each. Every key is kept as a draft in the writer's own vault. */
export function CaseWriting({ shown }: Readonly<{ shown: CaseSupervisionShown }>) {
  const { relationship, supervision, content, model, version } = shown;
  const formId = useId();
  const recorded = { version, answers: content.sections.map(({ paragraphs }) => paragraphs.join('\n')) };
  const form = useKeptForm(draftsOfCase(supervision), 'words', typedCase, recorded);
  const write = useCommand('caseSupervision.write');
  const { answers } = form.value;
  const isTyped = answers.some((answer, index) => answer !== recorded.answers[index]);
  const keep = async (): Promise<void> => {
    if (!isTyped || write.isSending) return;
    const sections = content.sections.map(({ prompt }, index) => ({ prompt, paragraphs: (answers[index] ?? '').split('\n') }));
    const outcome = await write.send({ relationship, supervision, content: { sections }, expectedVersion: form.value.version }, form.ref);
    if (!outcome.ok) return;
    form.clear();
    announce(t('supervision.caseKept'));
  };
  return (
    <form
      className={css.text}
      aria-labelledby={formId}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p id={formId} className={css.nothing}>
        {t('supervision.caseWritingText')}
      </p>
      {content.sections.map(({ prompt }, section) => {
        const group = groupAt(model, section);
        return (
          // Sections keep the order of their model.
          <Fragment key={section}>
            {group !== null && <h2>{group}</h2>}
            <TextArea
              label={prompt === null ? '' : caseWords('prompt', prompt)}
              value={answers[section] ?? ''}
              onChange={(next) =>
                form.change({ version: form.value.version, answers: answers.map((was, index) => (index === section ? next : was)) })
              }
              rows={2}
              maxLength={20_000}
            />
          </Fragment>
        );
      })}
      {write.refused !== null && <FieldError>{write.refused.message}</FieldError>}
      <div className={css.acts}>
        <Button type="submit" unavailable={isTyped ? undefined : t('supervision.caseNothingNew')}>
          {t('supervision.caseKeep')}
        </Button>
      </div>
    </form>
  );
}
