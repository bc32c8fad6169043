import type { AccessEvent } from '../../../../shared/domain/access/events';
import { isWorthRecording } from '../../../../shared/domain/access/opening';
import { family, type FamilyCommand } from '../../../../shared/domain/family/decide';
import { nextReference } from '../../../../shared/domain/family/reference';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { versionOf } from '../../journal/journal';
import { lastNumber, openedAt } from '../../views/families/queries';

export const familyCommands: CommandHandlers<
  | 'family.add'
  | 'family.rename'
  | 'family.addPerson'
  | 'family.changePerson'
  | 'family.recordConsent'
  | 'family.setSafeContact'
  | 'family.setAddress'
  | 'family.setLead'
  | 'family.setLevel'
  | 'family.setReview'
  | 'record.open'
> = {
  'family.add': ({ family: id, name, request }, context) => {
    const reference = nextReference(context.directory.hub.name, lastNumber(context.db('hub')));
    return on(context, id, { type: 'add', name, reference, request });
  },
  'family.rename': ({ family: id, name }, context) => on(context, id, { type: 'rename', name }),
  'family.addPerson': ({ family: id, person }, context) => on(context, id, { type: 'addPerson', person }),
  'family.changePerson': ({ family: id, person }, context) => on(context, id, { type: 'changePerson', person }),
  'family.recordConsent': ({ family: id, person, consent }, context) => {
    // @source practice.md §1.10: overriding consent to keep somebody safe needs a reason and a manager.
    if (consent.state === 'overridden' && !context.session.sets.includes('manager')) return refuse('consent-override-manager');
    return on(context, id, { type: 'recordConsent', person, consent });
  },
  'family.setSafeContact': ({ family: id, person, words }, context) => on(context, id, { type: 'setSafeContact', person, words }),
  'family.setAddress': ({ family: id, address, phone }, context) => on(context, id, { type: 'setAddress', address, phone }),
  'family.setLead': ({ family: id, lead }, context) => {
    const colleague = context.directory.colleague(lead);
    if (colleague === null || colleague.state === 'left') return refuse('lead-not-here');
    return on(context, id, { type: 'setLead', lead });
  },
  'family.setLevel': ({ family: id, level, why }, context) => on(context, id, { type: 'setLevel', level, why }),
  'family.setReview': ({ family: id, on: day }, context) => on(context, id, { type: 'setReview', on: day }),
  'record.open': ({ family: id }, context) => {
    const isKnown = versionOf(context.db('hub'), { kind: 'family', id }) > 0;
    if (!isKnown || !isVisible(context.visible, id)) return refuse('family-unknown');
    const opened: AccessEvent = { type: 'RecordOpened', v: 1, family: id };
    const isWorth = isWorthRecording(openedAt(context.db('hub'), id, context.by), context.now);
    return ok({ stream: { kind: 'access', id }, about: id, events: isWorth ? [opened] : [] });
  },
};

function on(context: DeskContext, id: FamilyId, command: FamilyCommand): Result<Decision, Refusal> {
  if (!isVisible(context.visible, id)) return refuse('family-unknown');
  return decideOn(context, family, { stream: { kind: 'family', id }, command, about: id });
}
