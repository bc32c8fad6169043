import type { SharedNoteAct } from '../../../../shared/contract/supervision';
import type { Relationship } from '../../../../shared/domain/relationship/state';
import type { SharedNote } from '../../../../shared/domain/supervision/state';
import type { ColleagueId } from '../../../../shared/kernel/ids';

/** What somebody may do with a note now, so that a screen offers nothing that would be refused. */
export function actsOn(state: SharedNote, relationship: Relationship, by: ColleagueId): SharedNoteAct[] {
  if (state.status === 'signed-off') return [];
  if (relationship.to !== null) return by === state.author ? ['stopSharing'] : [];
  if (by === state.author) return ['comment', 'sendAgain', 'stopSharing'];
  return state.status === 'waiting' ? ['comment', 'return', 'signOff'] : ['comment'];
}
