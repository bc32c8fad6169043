import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import { AddSheet } from './AddSheet';
import { ItemSheet } from './ItemSheet';
import type { OpenSheet } from './open-sheet';
import { PeopleSheet } from './PeopleSheet';
import { StartSheet } from './StartSheet';
import type { AgendaActs } from './use-agenda-acts';

export type AgendaSheetsProps = Readonly<{
  meeting: CurrentMeeting;
  acts: AgendaActs;
  sheet: OpenSheet | null;
  onClose: () => void;
}>;

/** The sheet that is open beside the agenda, if one is. */
export function AgendaSheets({ meeting, acts, sheet, onClose }: AgendaSheetsProps) {
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'item': {
      const item = meeting.items.find(({ id }) => id === sheet.item);
      return item === undefined ? null : <ItemSheet key={item.id} meeting={meeting} item={item} acts={acts} onClose={onClose} />;
    }
    case 'add':
      return <AddSheet meeting={meeting} acts={acts} onClose={onClose} />;
    case 'people':
      return <PeopleSheet meeting={meeting} onClose={onClose} />;
    case 'start':
      return <StartSheet meeting={meeting} onClose={onClose} />;
  }
}
