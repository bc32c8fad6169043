import { t } from '../../../../shared/messages/t';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import { classNames } from '../styles/class-names';
import { axisTicks, minutesOfDay } from './time-axis';
import css from './TimeRibbon.module.css';

/** One item of the hour. `startsAt` is `HH:MM`; `short` is drawn when there is no room for the name. */
export type RibbonItem = Readonly<{
  id: string;
  name: string;
  short?: string;
  minutes: number;
  startsAt: string;
  tone: 'plain' | 'family' | 'risk' | 'restricted';
}>;

/**
 * The hour as one bar; width is minutes. Family items are tarn, items at risk amber, restricted items
 * hatched, free time dashed. Reads as an ordered list: name, minutes, start.
 * `from` and `to` are the planned meeting, `HH:MM`; when the items run over, the bar says by how much.
 */
export type TimeRibbonProps = Readonly<{ items: readonly RibbonItem[]; from: string; to: string }>;

export function TimeRibbon({ items, from, to }: TimeRibbonProps) {
  const planned = minutesOfDay(to) - minutesOfDay(from);
  const used = items.reduce((sum, item) => sum + item.minutes, 0);
  const free = planned - used;
  return (
    <div>
      <ol className={css.ribbon} aria-label={t('ui.ribbonLabel')}>
        {items.map((item) => (
          <li key={item.id} className={classNames(css.item, css[item.tone])} style={{ flexGrow: item.minutes }}>
            <span className={css.name} aria-hidden="true">
              {item.short ?? item.name}
            </span>
            <VisuallyHidden>{spoken(item)}</VisuallyHidden>
          </li>
        ))}
        {free > 0 && (
          <li className={classNames(css.item, css.free)} style={{ flexGrow: free }}>
            <span className={css.name}>{t('ui.minutesFree', { minutes: free })}</span>
          </li>
        )}
      </ol>
      <RibbonAxis from={from} to={to} over={Math.max(0, -free)} />
    </div>
  );
}

function RibbonAxis({ from, to, over }: Readonly<{ from: string; to: string; over: number }>) {
  return (
    <div className={css.axis}>
      {axisTicks(from, to, over).map((tick) => (
        <span
          key={tick.label}
          className={css.tick}
          style={{ insetInlineStart: `${tick.percent}%` }}
          aria-hidden="true"
          data-edge={tick.edge}
        >
          {tick.label}
        </span>
      ))}
      {over > 0 && <span className={css.over}>{t('ui.ribbonOver', { minutes: over })}</span>}
    </div>
  );
}

function spoken(item: RibbonItem): string {
  const words = t('ui.minutesFrom', { name: item.name, minutes: item.minutes, time: item.startsAt });
  if (item.tone === 'risk') return `${words}, ${t('ui.ribbonAtRisk')}`;
  return item.tone === 'restricted' ? `${words}, ${t('ui.ribbonRestricted')}` : words;
}
