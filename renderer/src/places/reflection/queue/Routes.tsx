import { HeartHandshake, MessageCircleWarning, Siren, type LucideIcon } from 'lucide-react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { concernRoutes, type ConcernRoute } from '../../../../../shared/domain/supervision/events';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { askToStepUp } from '../../../ui/place/step-up-request';
import { CopyDecision, useTakesCases } from './CopyDecision';
import { AskFirst } from '../shared/AskFirst';
import { firstName, momentWords } from '../shared/shared-words';
import css from './RespondPanel.module.css';

const icons: Readonly<Record<ConcernRoute, LucideIcon>> = {
  wellbeing: HeartHandshake,
  performance: MessageCircleWarning,
  safeguarding: Siren,
};

/**
 * What may leave a note, and never the note itself: a decision about a family, in words of its own, and a worry by one of
 * three ways that are apart from each other.
 */
export function Routes({ shown, isOver, onTaken }: Readonly<{ shown: SharedNoteShown; isOver: boolean; onTaken: () => void }>) {
  const taken = new Map(shown.routes.map(({ route, at }) => [route, at]));
  const takesCases = useTakesCases(shown);
  const offered = concernRoutes.toReversed().filter((route) => !isOver || taken.has(route));
  if (offered.length === 0 && !takesCases) return null;
  return (
    <div>
      <h2>{t('supervision.leaving')}</h2>
      <div className={css.routes}>
        {takesCases && <CopyDecision shown={shown} onDone={onTaken} />}
        {offered.map((route) => {
          const at = taken.get(route);
          return at === undefined ? (
            <TakeRoute key={route} shown={shown} route={route} onTaken={onTaken} />
          ) : (
            <p key={route} className={css.meta}>
              <b>{routeName(route, shown)}.</b> {t('supervision.routeTaken', { when: momentWords(at) })}
            </p>
          );
        })}
      </div>
    </div>
  );
}

function TakeRoute({ shown, route, onTaken }: Readonly<{ shown: SharedNoteShown; route: ConcernRoute; onTaken: () => void }>) {
  const { relationship, sharedNote } = shown;
  const take = useCommand('supervision.takeRoute');
  return (
    <AskFirst
      button={{
        children: routeName(route, shown),
        size: 'small',
        kind: route === 'safeguarding' ? 'risk' : 'standard',
        icon: icons[route],
        className: css.route,
      }}
      label={routeName(route, shown)}
      keepWords={t(`supervision.routeKeep.${route}`)}
      says={[t(`supervision.routeSays.${route}`, { name: firstName(shown.author.name) })]}
      act={() => {
        const taken = take.send({ relationship, sharedNote, route });
        // Phone first: the numbers come up whether that could be kept or not.
        if (route === 'safeguarding') askToStepUp();
        return taken;
      }}
      done={route === 'safeguarding' ? () => {} : onTaken}
    />
  );
}

function routeName(route: ConcernRoute, { author }: SharedNoteShown): string {
  return t(`supervision.route.${route}`, { name: firstName(author.name) });
}
