import { useRef, type Ref } from 'react';
import type { ActionDetail } from '../../../../shared/contract/action';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import text from '../../ui/styles/text.module.css';
import { ActionActs } from './ActionActs';
import { ActionHistory } from './ActionHistory';
import css from './ActionDetailPane.module.css';

/** One action: what it is for, what happened to it, what can be done next. */
export type ActionDetailPaneProps = Readonly<{ detail: ActionDetail; heading: Ref<HTMLHeadingElement>; firstAct: Ref<HTMLButtonElement> }>;

export function ActionDetailPane({ detail, heading, firstAct }: ActionDetailPaneProps) {
  const act = useRef<HTMLDivElement>(null);
  const agreed = t('actions.agreedOn', { day: formatDayMonth(detail.agreedOn) });
  return (
    <>
      <div ref={act}>
        <p className={text.meta}>
          {detail.family !== null && (
            <>
              <Link to={paths.family(detail.family.id)}>{detail.family.name}</Link>,{' '}
            </>
          )}
          {agreed}
        </p>
        <h2 ref={heading} tabIndex={-1} className={css.title}>
          {detail.text}
        </h2>
      </div>
      {detail.owner !== null && (
        <p className={css.owner}>
          <AgencyTag agency={detail.owner.agency} />
          <span>
            {detail.owner.name} <span className={text.meta}>{detail.owner.agencyName}</span>
          </span>
        </p>
      )}
      <Facts detail={detail} />
      <ActionHistory steps={detail.steps} />
      <ActionActs
        key={detail.id}
        detail={detail}
        firstAct={firstAct}
        onKept={() => act.current?.querySelector('h2')?.focus({ preventScroll: true })}
      />
    </>
  );
}

function Facts({ detail }: Readonly<{ detail: ActionDetail }>) {
  const facts = [
    [t('actions.serves'), detail.goal?.text ?? ''],
    [t('actions.blockedWhy'), quoted(detail.blockedWhy)],
    [t('actions.shownBy'), quoted(detail.evidence)],
    [t('actions.why'), quoted(detail.why)],
  ].filter(([, words]) => words !== '');
  if (facts.length === 0) return null;
  return (
    <dl className={css.facts}>
      {facts.map(([name, words]) => (
        <div key={name} className={css.fact}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function quoted(words: string): string {
  return words === '' ? '' : t('actions.quoted', { words });
}
