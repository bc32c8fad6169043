import type { AgreedPage } from '../../../../shared/contract/formulation';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { Columns } from './Columns';
import { Flow } from './Flow';
import { FormulationHeader } from './FormulationHeader';
import { Guess } from './Guess';
import { GuessForm } from './GuessForm';
import { columnsOf } from './headings';
import type { FormulationScreenState } from './use-formulation-screen';
import css from './FormulationScreen.module.css';

/** The work itself, from the columns to the plan, in one pane that is read from top to bottom. */
export function PageArea({ screen }: Readonly<{ screen: FormulationScreenState }>) {
  const { formulation, page, isDraft, words, act, opened, open } = screen;
  return (
    <section className={css.page} data-pane tabIndex={-1} aria-label={t('formulation.page')}>
      <FormulationHeader
        formulation={formulation}
        shown={screen.shown}
        words={words}
        act={act}
        onShow={screen.show}
        onWords={screen.setWords}
        onChanges={() => open({ kind: 'changes' })}
      />
      {screen.refused !== null && <Note tone="warn">{screen.refused.message}</Note>}
      {screen.version !== null && <Reading version={screen.version} onBack={() => screen.show(null)} />}
      <Columns
        columns={columnsOf(page.cards, formulation.sixthP)}
        words={words}
        selected={screen.selected}
        canEdit={isDraft}
        onSelect={({ id }) => screen.select(id)}
        onCommand={screen.run}
        onMenu={screen.menu.open}
        onAdd={(p) => open({ kind: 'statement', p, card: null })}
      />
      {isDraft && opened?.kind === 'guess' ? (
        <GuessForm formulation={formulation} act={act} onClose={screen.close} />
      ) : (
        <Guess page={page} onChange={isDraft ? () => open({ kind: 'guess' }) : undefined} />
      )}
      <Flow formulation={formulation} page={page} words={words} {...(isDraft && { act })} />
    </section>
  );
}

function Reading({ version, onBack }: Readonly<{ version: AgreedPage; onBack: () => void }>) {
  const { number, agreedAt, agreedBy } = version;
  return (
    <p className={css.reading}>
      {t('formulation.readingVersion', { number, day: formatDayMonth(dateAt(agreedAt)), by: agreedBy })}{' '}
      <Button size="small" onPress={onBack}>
        {t('formulation.backToDraft')}
      </Button>
    </p>
  );
}
