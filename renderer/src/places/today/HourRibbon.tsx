import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import { TimeRibbon, type RibbonItem } from '../../ui/time-ribbon/TimeRibbon';
import { itemName } from './item-words';

/** The hour as it is planned; the items that are not quorate yet are at risk. */
export function HourRibbon({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  return <TimeRibbon items={meeting.items.map(ribbonItem)} from={meeting.plan.startsAt} to={meeting.plannedEnd} />;
}

function ribbonItem(item: ShownItem, index: number): RibbonItem {
  const isFamily = item.family !== null;
  return {
    id: item.id,
    name: itemName(item),
    ...(!isFamily && { short: String(index + 1) }),
    minutes: item.minutes + item.extraMinutes,
    startsAt: item.startsAt,
    tone: toneOf(item),
  };
}

function toneOf(item: ShownItem): RibbonItem['tone'] {
  if (item.family === null) return 'plain';
  return item.quoracy.missing.length > 0 ? 'risk' : 'family';
}
