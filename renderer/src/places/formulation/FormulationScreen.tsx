import { useRef } from 'react';
import type { Formulation } from '../../../../shared/contract/formulation';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Menu } from '../../ui/menu/Menu';
import { usePlace } from '../../ui/place/use-place';
import { Sheet } from '../../ui/sheet/Sheet';
import { cardCommands } from './card-commands';
import { ChangesSheet } from './ChangesSheet';
import { PageArea } from './PageArea';
import { Provenance } from './Provenance';
import { StatementForm } from './StatementForm';
import { useFamilyLights } from './use-family-lights';
import { useFormulationScreen, type FormulationScreenState } from './use-formulation-screen';
import css from './FormulationScreen.module.css';

/** The page of a formulation: the draft to work on, or an agreed version to read. */
export function FormulationScreen({ formulation }: Readonly<{ formulation: Formulation }>) {
  const screen = useFormulationScreen(formulation);
  usePlace({ title: t('formulation.place'), subtitle: t('formulation.subtitle', { family: formulation.family.name }) });
  useFamilyLights(formulation.family.id);
  return (
    <div className={css.place}>
      <PageArea screen={screen} />
      <ChosenStatement screen={screen} />
      <CardMenu screen={screen} />
      <BesideThePage screen={screen} />
    </div>
  );
}

type PartProps = Readonly<{ screen: FormulationScreenState }>;

/** Where the chosen statement comes from, with its commands on a button for whoever does not know the keys. */
function ChosenStatement({ screen }: PartProps) {
  const change = useRef<HTMLButtonElement>(null);
  const { card, page, isDraft, menu } = screen;
  if (card === null) return null;
  return (
    <Provenance card={card} page={page}>
      {isDraft && (
        <Button ref={change} size="small" popup="menu" onPress={() => menu.open(card, change.current)}>
          {t('formulation.change')}
        </Button>
      )}
    </Provenance>
  );
}

function CardMenu({ screen: { menu, run, formulation } }: PartProps) {
  const commands = menu.card === null ? [] : cardCommands(menu.card, formulation.sixthP);
  return (
    <Menu
      label={t('formulation.commands')}
      anchor={menu.anchor}
      isOpen={menu.card !== null}
      onClose={menu.close}
      commands={commands}
      onChoose={(chosen) => {
        const command = commands.find(({ id }) => id === chosen);
        if (menu.card !== null && command !== undefined) run(command.id, menu.card);
      }}
    />
  );
}

function BesideThePage({ screen: { opened, close, act, formulation } }: PartProps) {
  if (opened?.kind === 'changes') {
    const since = formulation.versions.at(-1)?.number ?? 0;
    return <ChangesSheet since={since} changes={formulation.changes} sixthP={formulation.sixthP} onClose={close} />;
  }
  if (opened?.kind !== 'statement') return null;
  return (
    <Sheet title={t(opened.card === null ? 'formulation.statementNew' : 'formulation.statementEdit')} onClose={close}>
      <StatementForm formulation={formulation} p={opened.p} card={opened.card} act={act} onClose={close} />
    </Sheet>
  );
}
