import { useState } from 'react';
import type { SheetShown } from '../../../../../shared/contract/request';
import type { DateOrder } from '../../../../../shared/domain/person/uk-date';
import type { ImportField } from '../../../../../shared/domain/request/import/fields';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { paths } from '../../../ui/place/paths';
import { useGo } from '../../../ui/place/use-go';
import { usePlace } from '../../../ui/place/use-place';
import { Stepper, type Step } from '../../../ui/stepper/Stepper';
import { ChooseStep } from './ChooseStep';
import { MatchStep } from './MatchStep';
import { RowsStep } from './RowsStep';
import css from './ImportPlace.module.css';

export interface HowToRead {
  readonly sheet: string;
  readonly mapping: readonly ImportField[];
  readonly dateOrder: DateOrder;
}

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'match'; readonly sheet: SheetShown; readonly how: HowToRead }
  | { readonly at: 'check'; readonly sheet: SheetShown; readonly how: HowToRead }
  | { readonly at: 'done'; readonly kept: number; readonly left: number };

const stages = ['choose', 'match', 'check', 'done'] as const;

/** Importing a file of requests in four steps. Nothing is kept before the third, and then all ticked rows or none. */
export function ImportPlace() {
  usePlace({ title: t('requests.title'), subtitle: t('requests.importTitle') });
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  return (
    <section className={css.page} data-pane aria-labelledby="import-title" tabIndex={-1}>
      <header className={css.top}>
        <h1 id="import-title">{t('requests.importTitle')}</h1>
      </header>
      <div className={css.columns}>
        <div className={css.steps}>
          <Stepper label={t('requests.steps')} steps={stepsAt(stage.at)} />
        </div>
        <div className={css.work}>
          <StageInView stage={stage} onStage={setStage} />
        </div>
      </div>
    </section>
  );
}

function StageInView({ stage, onStage }: Readonly<{ stage: Stage; onStage: (stage: Stage) => void }>) {
  switch (stage.at) {
    case 'choose':
      return (
        <ChooseStep
          onRead={(sheet) =>
            onStage({
              at: 'match',
              sheet,
              how: { sheet: sheet.sheet, mapping: sheet.columns.map(({ field }) => field), dateOrder: sheet.dateOrder },
            })
          }
        />
      );
    case 'match':
      return (
        <MatchStep
          sheet={stage.sheet}
          how={stage.how}
          onChange={(how) => onStage({ ...stage, how })}
          onNext={() => onStage({ ...stage, at: 'check' })}
          onOther={() => onStage({ at: 'choose' })}
        />
      );
    case 'check':
      return (
        <RowsStep
          how={stage.how}
          rowCount={stage.sheet.rowCount}
          onBack={() => onStage({ ...stage, at: 'match' })}
          onKept={(kept) => onStage({ at: 'done', kept, left: stage.sheet.rowCount - kept })}
        />
      );
    case 'done':
      return <DoneStep kept={stage.kept} left={stage.left} onOther={() => onStage({ at: 'choose' })} />;
  }
}

function DoneStep({ kept, left, onOther }: Readonly<{ kept: number; left: number; onOther: () => void }>) {
  const go = useGo();
  return (
    <div className={css.step}>
      <h2>{t('requests.importDone', { count: kept })}</h2>
      <p>{t('requests.importDoneText', { left })}</p>
      <div className={css.buttons}>
        <Button kind="primary" onPress={() => go(paths.requests())}>
          {t('requests.toList')}
        </Button>
        <Button onPress={onOther}>{t('requests.otherFile')}</Button>
      </div>
    </div>
  );
}

function stepsAt(at: Stage['at']): readonly Step[] {
  const now = stages.indexOf(at);
  return stages.map((id, index) => ({ id, title: t(`requests.step.${id}`), state: index < now ? 'done' : index === now ? 'now' : 'next' }));
}
