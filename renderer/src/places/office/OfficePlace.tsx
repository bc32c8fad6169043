import type { ReactNode } from 'react';
import type { HubSettings, Me } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Link } from '../../ui/link/Link';
import { Note } from '../../ui/note/Note';
import { paths } from '../../ui/place/paths';
import { useLights, usePlace } from '../../ui/place/use-place';
import { useRoutePart } from './use-route-part';
import { QueryState } from '../../ui/states/QueryState';
import { Agencies } from './Agencies';
import { Backups } from './Backups';
import { HubDetails } from './HubDetails';
import { Meetings } from './Meetings';
import { Numbers } from './Numbers';
import { partNames, type PartName } from './parts';
import { People } from './people/People';
import { YourOwnCode } from './YourOwnCode';
import { keepsSupervision, Supervision } from './supervision/Supervision';
import { YourPassphrase } from './YourPassphrase';
import css from './OfficePlace.module.css';

/** Hub office: people, agencies, numbers, meetings, supervision, the hub itself, backups. */
export function OfficePlace() {
  const me = useQuery('session.me', {});
  const settings = useQuery('hub.settings', {});
  const part = useRoutePart();
  usePlace({ title: t('office.title'), subtitle: t(`office.${part}`) });
  useLights({ visibility: { tone: 'quiet', value: t('lights.hubTeam'), detail: t('lights.visibilityHub') } });
  const hub = useQuery('hub.describe', {});
  if (me.status !== 'ready') return <QueryState query={me} />;
  if (settings.status !== 'ready') return <QueryState query={settings} />;
  const canKeep = me.value.sets.some((set) => set === 'manager' || set === 'administrator');
  const isOpen = (name: PartName): boolean => name !== 'supervision' || keepsSupervision(me.value);
  return (
    <div className={css.place}>
      <nav className={css.parts} aria-label={t('office.parts')} data-pane tabIndex={-1}>
        {partNames.filter(isOpen).map((name) => (
          <Link key={name} to={paths.officePart(name)} isCurrent={name === part ? 'page' : undefined}>
            {t(`office.${name}`)}
          </Link>
        ))}
      </nav>
      <section className={css.part} aria-label={t(`office.${part}`)} data-pane tabIndex={-1}>
        {hub.status === 'ready' && hub.value.state === 'open' && hub.value.isReadOnly && <Note tone="risk">{t('office.damaged')}</Note>}
        {!canKeep && part !== 'you' && part !== 'supervision' && <Note tone="info">{t('office.readOnly')}</Note>}
        <h1 className={css.title}>{t(`office.${part}`)}</h1>
        {isOpen(part) ? partInView(part, me.value, settings.value, canKeep) : <p>{t('office.supervisionNotYours')}</p>}
      </section>
    </div>
  );
}

function partInView(part: PartName, me: Me, settings: HubSettings, canKeep: boolean): ReactNode {
  switch (part) {
    case 'people':
      return <People me={me} settings={settings} canKeep={canKeep} />;
    case 'agencies':
      return <Agencies settings={settings} canKeep={canKeep} />;
    case 'numbers':
      return <Numbers key={JSON.stringify(settings.numbers)} numbers={settings.numbers} canKeep={canKeep} />;
    case 'meetings':
      return <Meetings settings={settings} canKeep={canKeep} />;
    case 'supervision':
      return <Supervision me={me} settings={settings} />;
    case 'hub':
      return <HubDetails settings={settings} canKeep={canKeep} isManager={me.sets.includes('manager')} />;
    case 'backups':
      return <Backups canRestore={canKeep} />;
    case 'you':
      return (
        <div className={css.you}>
          <YourPassphrase words={[settings.name, settings.site, settings.controller, me.name]} />
          <YourOwnCode hubName={settings.name} hasCode={me.hasOwnCode} />
        </div>
      );
  }
}
