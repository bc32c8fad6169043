import { useState } from 'react';
import { UserPlus } from 'lucide-react';
import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import type { HubSettings, Me } from '../../../../../shared/contract/hub';
import type { ColleagueId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { QueryState } from '../../../ui/states/QueryState';
import { ConfirmPerson } from './ConfirmPerson';
import { InvitationCode } from './InvitationCode';
import { LeavePerson } from './LeavePerson';
import { PersonForm } from './PersonForm';
import { PersonRow } from './PersonRow';
import css from '../Office.module.css';

/** What is being done, and to whom. */
export type PeopleAct =
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'invite' | 'confirm' | 'leave'; readonly colleague: ColleagueId };

type PeopleProps = Readonly<{ me: Me; settings: HubSettings; canKeep: boolean }>;

/** Everybody of the hub: add them, give them a code, confirm them, take a seat away. */
export function People({ me, settings, canKeep }: PeopleProps) {
  const people = useQuery('colleague.list', {});
  const [act, setAct] = useState<PeopleAct | null>(null);
  if (people.status !== 'ready') return <QueryState query={people} />;
  const done = (): void => setAct(null);
  const here = people.value.filter((person) => person.state !== 'left');
  const subject = act === null || act.kind === 'add' ? null : (people.value.find((person) => person.id === act.colleague) ?? null);
  if (act?.kind === 'add' || (act?.kind === 'change' && subject !== null)) {
    return (
      <PersonForm settings={settings} person={act.kind === 'add' ? null : subject} isSelf={subject?.id === me.colleague} onDone={done} />
    );
  }
  return (
    <>
      <p className={css.lead}>{t('office.peopleCount', { count: here.length })}</p>
      {canKeep && (
        <div className={css.buttons}>
          <Button kind="primary" icon={UserPlus} onPress={() => setAct({ kind: 'add' })}>
            {t('office.addPerson')}
          </Button>
        </div>
      )}
      <ul className={css.list} aria-label={t('office.people')}>
        {here.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            canKeep={canKeep}
            canConfirm={me.sets.includes('manager')}
            isSelf={person.id === me.colleague}
            onAct={setAct}
          />
        ))}
      </ul>
      {subject !== null && <PersonDialog act={act} person={subject} onDone={done} />}
    </>
  );
}

function PersonDialog({ act, person, onDone }: Readonly<{ act: PeopleAct | null; person: ColleagueRow; onDone: () => void }>) {
  if (act?.kind === 'invite') return <InvitationCode person={person} onDone={onDone} />;
  if (act?.kind === 'confirm') return <ConfirmPerson person={person} onDone={onDone} />;
  if (act?.kind === 'leave') return <LeavePerson person={person} onDone={onDone} />;
  return null;
}
