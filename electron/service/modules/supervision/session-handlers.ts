import { decideGroup } from '../../../../shared/domain/supervision/markers';
import { sessionAggregate } from '../../../../shared/domain/supervision/session';
import { ok, refuse } from '../../../../shared/kernel/result';
import { decideOn, pairName, type CommandHandlers } from '../../desk/handlers';
import { versionOf } from '../../journal/journal';

/** That supervision took place: between two, in their vault; in a group, as a marker of the hub. */
export const sessionCommands: CommandHandlers<'supervision.recordHeld' | 'supervision.recordGroup'> = {
  'supervision.recordHeld': ({ relationship: id, supervision, ...held }, context) => {
    const vault = pairName(id);
    // A vault this colleague has no key to is said before anything else.
    context.db(vault);
    const relationship = context.directory.relationships().get(id);
    if (relationship === undefined) return refuse('relationship-unknown');
    const { now, today, by, newId } = context;
    const { kind, scope, to } = relationship;
    return decideOn(context, sessionAggregate, {
      stream: { kind: 'supervision-session', id: supervision },
      vault,
      command: held,
      context: {
        now,
        today,
        by,
        newId,
        isFrozen: to !== null,
        takesSessions: scope.includes('sessions'),
        takesWords: kind !== 'professional',
      },
      about: null,
    });
  },
  'supervision.recordGroup': ({ supervision, ...held }, context) => {
    const { now, today, by, newId, directory } = context;
    const stream = { kind: 'supervision-marker', id: supervision } as const;
    const isTheme = (theme: string) => directory.hub.themes.some(({ id }) => id === theme);
    const decided = decideGroup(versionOf(context.db('hub'), stream) > 0, held, { now, today, by, newId, isTheme });
    return decided.ok ? ok({ stream, about: null, events: decided.value }) : decided;
  },
};
