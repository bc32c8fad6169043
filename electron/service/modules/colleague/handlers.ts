import { colleagueAggregate, type ColleagueCommand, type ColleagueContext } from '../../../../shared/domain/colleague/decide';
import type { AgencyId, ColleagueId } from '../../../../shared/kernel/ids';
import type { Refusal, Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';

export const colleagueCommands: CommandHandlers<
  'colleague.add' | 'colleague.change' | 'colleague.leave' | 'colleague.setComfort' | 'colleague.setShortcuts'
> = {
  'colleague.add': ({ colleague, signsIn, ...details }, context) =>
    decideColleague(context, colleague, { type: 'add', details, signsIn }, details.agency),
  'colleague.change': ({ colleague, ...details }, context) =>
    decideColleague(context, colleague, { type: 'change', details }, details.agency),
  'colleague.leave': ({ colleague }, context) => decideColleague(context, colleague, { type: 'leave' }),
  'colleague.setComfort': (comfort, context) => decideColleague(context, context.by, { type: 'setComfort', comfort }),
  'colleague.setShortcuts': ({ shortcuts }, context) => decideColleague(context, context.by, { type: 'setShortcuts', shortcuts }),
};

function decideColleague(
  context: DeskContext,
  colleague: ColleagueId,
  command: ColleagueCommand,
  agency: AgencyId | null = null,
): Result<Decision, Refusal> {
  const { directory, session } = context;
  const rules: ColleagueContext = {
    now: context.now,
    today: context.today,
    by: context.by,
    newId: context.newId,
    sets: session.sets,
    isSelf: colleague === session.colleague,
    isAgencyKnown: agency === null || directory.agency(agency) !== null,
    otherManagers: directory.colleagues().filter((one) => one.id !== colleague && one.state === 'confirmed' && one.sets.includes('manager'))
      .length,
  };
  return decideOn(context, colleagueAggregate, { stream: { kind: 'colleague', id: colleague }, command, context: rules, about: null });
}
