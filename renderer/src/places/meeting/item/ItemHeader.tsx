import type { ReactNode } from 'react';
import { formatDayMonth } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { LinkButton } from '../../../ui/button/LinkButton';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import text from '../../../ui/styles/text.module.css';
import { itemName, type ItemInView } from '../item-in-view';
import { Timer } from './Timer';
import css from './ItemHeader.module.css';

export type ItemHeaderProps = Readonly<{ view: ItemInView; onExtend: () => void; onBrief: () => void }>;

/** What the item is, who leads, and how its time stands. */
export function ItemHeader({ view, onExtend, onBrief }: ItemHeaderProps) {
  const { item, shown, isLive } = view;
  const title =
    item.family === null
      ? itemName(item)
      : t('meeting.itemTitle', { name: itemName(item), kind: t(`meeting.kind.${item.kind}`).toLowerCase() });
  return (
    <header className={css.header}>
      <div>
        <h1>{title}</h1>
        {shown.family !== null && (
          <p className={text.meta}>
            {parted({
              lead: shown.family.lead === null ? t('meeting.noLead') : t('meeting.lead', { name: shown.family.lead.name }),
              level: shown.family.level === null ? null : t('meeting.level', { level: shown.family.level }),
              formulation: <Formulation view={view} />,
              brief: <LinkButton onPress={onBrief}>{t('meeting.familyBrief')}</LinkButton>,
            })}
          </p>
        )}
      </div>
      <Timer key={item.id} item={item} onExtend={isLive ? onExtend : undefined} />
    </header>
  );
}

function Formulation({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  if (shown.family === null) return null;
  const { id, bestGuess } = shown.family;
  return (
    <span>
      <Link to={paths.formulation(id)}>
        {bestGuess === null ? t('meeting.noFormulation') : t('meeting.formulation', { version: bestGuess.version })}
      </Link>
      {bestGuess !== null && `, ${formatDayMonth(bestGuess.agreedOn)}`}
    </span>
  );
}

/** What is known, with a dot between; what is null is left out. */
function parted(parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return Object.entries(parts)
    .filter(([, part]) => part !== null)
    .map(([name, part], index) => (
      <span key={name}>
        {index > 0 && <span aria-hidden="true"> · </span>}
        {part}
      </span>
    ));
}
