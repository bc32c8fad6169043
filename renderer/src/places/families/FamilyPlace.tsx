import { useEffect, useMemo, useState } from 'react';
import type { FamilyBrief } from '../../../../shared/contract/family';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { isId, type FamilyId } from '../../../../shared/kernel/ids';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { consentWords } from '../../people/consent-words';
import { Button } from '../../ui/button/Button';
import { Link } from '../../ui/link/Link';
import { Note } from '../../ui/note/Note';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { useLights, usePlace, useStepUpAbout } from '../../ui/place/use-place';
import { useRouteId } from '../../ui/place/use-route-id';
import { EmptyState } from '../../ui/states/EmptyState';
import { LoadingState } from '../../ui/states/LoadingState';
import { QueryState } from '../../ui/states/QueryState';
import { BriefFacts } from './BriefFacts';
import { BriefPeople } from './BriefPeople';
import { BriefWork } from './BriefWork';
import { ChangeSheet, type Change } from './ChangeSheet';
import css from './FamilyPlace.module.css';

/** One family on one screen. Coming here opens the record, which is itself recorded. */
export function FamilyPlace() {
  const id = useRouteId();
  return isId(id) ? <OpenFamily key={id} id={id} /> : <NoFamily />;
}

function OpenFamily({ id }: Readonly<{ id: FamilyId }>) {
  const answer = useQuery('family.brief', { family: id });
  const open = useCommand('record.open');
  const { send } = open;
  const state = answer.status === 'ready' ? answer.value.state : null;
  useEffect(() => {
    if (state === 'not-opened') void send({ family: id });
  }, [state, id, send]);
  if (open.refused !== null) return <Note tone="risk">{open.refused.message}</Note>;
  if (answer.status !== 'ready') return <QueryState query={answer} />;
  switch (answer.value.state) {
    case 'unknown':
      return <NoFamily />;
    case 'not-opened':
      return <LoadingState text={t('families.opening')} />;
    case 'open':
      return <Brief brief={answer.value.brief} />;
  }
}

function NoFamily() {
  usePlace({ title: t('families.title') });
  return (
    <EmptyState level={1} title={t('families.gone')} text={t('families.goneText')}>
      <Link to={paths.families()}>{t('families.toList')}</Link>
    </EmptyState>
  );
}

function Brief({ brief }: Readonly<{ brief: FamilyBrief }>) {
  usePlace({ title: t('families.title'), subtitle: brief.name });
  useLights(lightsOf(brief));
  useStepUpAbout(useMemo(() => brief.people.map(({ name }) => ({ name, family: brief.id, meeting: null })), [brief]));
  const [change, setChange] = useState<Change | null>(null);
  const go = useGo();
  return (
    <div className={css.page}>
      <header className={css.top}>
        <h1>{brief.name}</h1>
        <p className={css.summary}>{summaryOf(brief)}</p>
        <Button onPress={() => go(paths.formulation(brief.id))}>
          {brief.formulation === null ? t('families.formulation') : t('families.formulationNumber', { number: brief.formulation.number })}
        </Button>
      </header>
      <div className={css.panes}>
        <BriefPeople brief={brief} onChange={setChange} />
        <BriefWork brief={brief} />
        <BriefFacts brief={brief} onChange={setChange} />
      </div>
      {change !== null && <ChangeSheet brief={brief} change={change} onClose={() => setChange(null)} />}
    </div>
  );
}

function summaryOf({ level, lead, requests }: FamilyBrief): string {
  const first = requests.at(-1);
  return [
    level === null ? t('families.summaryNoLevel') : t('people.level', { level }),
    lead === null ? t('families.summaryNoLead') : t('families.summaryLead', { lead: lead.name }),
    ...(first === undefined
      ? []
      : [
          t('families.summaryAsked', {
            route: t(`people.route.${first.route}`).toLowerCase(),
            date: formatDayMonth(dateAt(first.receivedAt)),
          }),
        ]),
  ].join(', ');
}

function lightsOf(brief: FamilyBrief) {
  const tone =
    brief.consent === 'given' || brief.consent === 'not-required'
      ? 'ok'
      : brief.consent === 'withdrawn' || brief.consent === 'declined'
        ? 'risk'
        : 'warn';
  const inPart = brief.people.find((person) => person.consent?.state === 'in-part');
  const value =
    brief.consent === 'in-part' && inPart
      ? consentWords(inPart.consent, inPart.notAgencyNames)
      : t(`people.consentSummary.${brief.consent}`);
  return { consent: { tone, value }, visibility: { tone: 'quiet', value: t('families.lightVisible') } } as const;
}
