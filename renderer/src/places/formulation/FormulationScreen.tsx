import { useRef, useState } from 'react';
import type { Formulation, FormulationCard, FormulationPage } from '../../../../shared/contract/formulation';
import type { P } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Menu } from '../../ui/menu/Menu';
import { Note } from '../../ui/note/Note';
import { useLights, usePlace } from '../../ui/place/use-place';
import { Sheet } from '../../ui/sheet/Sheet';
import { cardAct, cardCommands, type CardCommand } from './card-commands';
import { ChangesSheet } from './ChangesSheet';
import { Columns } from './Columns';
import { columnsOf, type HeadingWords } from './headings';
import { Flow } from './Flow';
import { FormulationHeader } from './FormulationHeader';
import { Guess } from './Guess';
import { GuessForm } from './GuessForm';
import { Provenance } from './Provenance';
import { StatementForm } from './StatementForm';
import { useActs } from './use-acts';
import css from './FormulationScreen.module.css';

/** What is open beside or in the page. */
type Opened =
  | { readonly kind: 'guess' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'statement'; readonly p: P; readonly card: FormulationCard | null };

/** The page of a formulation: the draft to work on, or an agreed version to read. */
export function FormulationScreen({ formulation }: Readonly<{ formulation: Formulation }>) {
  const { family, sixthP } = formulation;
  const [shown, setShown] = useState<number | null>(null);
  const [words, setWords] = useState<HeadingWords>('team');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [selected, setSelected] = useState<StatementId | null>(null);
  const { act, refused } = useActs();
  const menu = useCardMenu();
  usePlace({ title: t('formulation.place'), subtitle: t('formulation.subtitle', { family: family.name }) });
  useLights({ visibility: { tone: 'quiet', value: t('lights.hubTeam'), detail: t('lights.visibilityHub') } });
  const version = formulation.versions.find(({ number }) => number === shown);
  const page: FormulationPage = version ?? formulation.draft;
  const isDraft = version === undefined;
  const card = page.cards.find(({ id }) => id === selected) ?? null;
  const close = (): void => setOpened(null);
  const run = (command: CardCommand, on: FormulationCard): void => {
    const asked = cardAct(command, on, page, family.id, sixthP);
    if (asked === null) setOpened({ kind: 'statement', p: on.p, card: on });
    else void act(asked.part, asked.done);
  };
  return (
    <div className={css.place}>
      <section className={css.page} data-pane tabIndex={-1} aria-label={t('formulation.page')}>
        <FormulationHeader
          formulation={formulation}
          shown={shown}
          words={words}
          act={act}
          onShow={setShown}
          onWords={setWords}
          onChanges={() => setOpened({ kind: 'changes' })}
        />
        {refused !== null && <Note tone="warn">{refused.message}</Note>}
        {version !== undefined && (
          <p className={css.reading}>
            {t('formulation.readingVersion', {
              number: version.number,
              day: formatDayMonth(dateAt(version.agreedAt)),
              by: version.agreedBy,
            })}{' '}
            <Button size="small" onPress={() => setShown(null)}>
              {t('formulation.backToDraft')}
            </Button>
          </p>
        )}
        <Columns
          columns={columnsOf(page.cards, sixthP)}
          words={words}
          selected={selected}
          canEdit={isDraft}
          onSelect={({ id }) => setSelected(id)}
          onCommand={run}
          onMenu={menu.open}
          onAdd={(p) => setOpened({ kind: 'statement', p, card: null })}
        />
        {isDraft && opened?.kind === 'guess' ? (
          <GuessForm formulation={formulation} act={act} onClose={close} />
        ) : (
          <Guess page={page} onChange={isDraft ? () => setOpened({ kind: 'guess' }) : undefined} />
        )}
        <Flow formulation={formulation} page={page} words={words} {...(isDraft && { act })} />
      </section>
      {card !== null && (
        <Provenance card={card} page={page}>
          {isDraft && (
            <Button size="small" popup="menu" onPress={() => menu.open(card, document.activeElement)}>
              {t('formulation.change')}
            </Button>
          )}
        </Provenance>
      )}
      <Menu
        label={t('formulation.commands')}
        anchor={menu.anchor}
        isOpen={menu.card !== null}
        onClose={menu.close}
        commands={menu.card === null ? [] : cardCommands(menu.card, sixthP)}
        onChoose={(chosen) => {
          const command = menu.card === null ? undefined : cardCommands(menu.card, sixthP).find(({ id }) => id === chosen);
          if (menu.card !== null && command !== undefined) run(command.id, menu.card);
        }}
      />
      {opened?.kind === 'changes' && (
        <ChangesSheet since={formulation.versions.at(-1)?.number ?? 0} changes={formulation.changes} sixthP={sixthP} onClose={close} />
      )}
      {opened?.kind === 'statement' && (
        <Sheet title={t(opened.card === null ? 'formulation.statementNew' : 'formulation.statementEdit')} onClose={close}>
          <StatementForm formulation={formulation} p={opened.p} card={opened.card} act={act} onClose={close} />
        </Sheet>
      )}
    </div>
  );
}

/** The menu of one card, standing at the control that asked for it. */
function useCardMenu() {
  const anchor = useRef<HTMLElement | null>(null);
  const [card, setCard] = useState<FormulationCard | null>(null);
  return {
    anchor,
    card,
    open: (on: FormulationCard, at: Element | null): void => {
      anchor.current = at instanceof HTMLElement ? at : null;
      setCard(on);
    },
    close: (): void => setCard(null),
  };
}
