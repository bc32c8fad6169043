import { useEffect, useRef } from 'react';
import type { CaseSupervisionRow, CaseSupervisionShown } from '../../../../../shared/contract/case-supervision';
import { formatDayMonth } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { CaseDecision } from './CaseDecision';
import { CaseText } from './CaseText';
import { CaseWriting } from './CaseWriting';
import { familyOf } from './case-words';
import panel from '../queue/RespondPanel.module.css';
import place from '../ReflectionPlace.module.css';
import page from '../shared/SharedPage.module.css';

/** Supervision of one family: what the two think, and the one thing that leaves it, which is the decision. */
export type CaseWorkProps = Readonly<{
  row: CaseSupervisionRow;
  /** Says who else reads it; null when it is left. */
  onReader: (name: string | null) => void;
}>;

export function CaseWork({ row, onReader }: CaseWorkProps) {
  const { relationship, supervision } = row;
  const shown = useQuery('caseSupervision.read', { relationship, supervision });
  if (shown.status !== 'ready') return <QueryState query={shown} />;
  if (shown.value === null) {
    return (
      <div className={place.empty}>
        <EmptyState level={1} title={t('supervision.chooseCase')} />
      </div>
    );
  }
  return <Work shown={shown.value} onReader={onReader} />;
}

function Work({ shown, onReader }: Pick<CaseWorkProps, 'onReader'> & Readonly<{ shown: CaseSupervisionShown }>) {
  const aside = useRef<HTMLElement>(null);
  const { model, on, supervisee, content } = shown;
  const reader = (shown.side === 'supervisor' ? shown.supervisee : shown.supervisor).name;
  useEffect(() => {
    onReader(reader);
    return () => onReader(null);
  }, [reader, onReader]);
  return (
    <>
      <section className={page.page} aria-label={t('supervision.case')} data-pane tabIndex={-1}>
        <header>
          <h1>{familyOf(shown)}</h1>
          <p className={page.meta}>
            {t('supervision.byline', { author: supervisee.name, when: formatDayMonth(on), model: t(`casework.model.${model}`) })}
          </p>
        </header>
        {shown.may.includes('write') ? <CaseWriting shown={shown} /> : <CaseText content={content} model={model} />}
      </section>
      <aside ref={aside} className={panel.panel} data-pane tabIndex={-1} aria-label={t('supervision.decision')}>
        <CaseDecision shown={shown} onDone={() => aside.current?.focus({ preventScroll: true })} />
      </aside>
    </>
  );
}
