import { discussion } from '../../../../shared/domain/discussion/decide';
import type { DiscussionCommand, DiscussionContext } from '../../../../shared/domain/discussion/commands';
import type { CommandName } from '../../../../shared/contract/contract';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { discussionFacts } from '../../views/discussion/facts';

type DiscussionName = Extract<CommandName, `discussion.${string}`>;

export const discussionCommands: CommandHandlers<DiscussionName> = {
  'discussion.open': ({ discussion: id, meeting, family, question }, context) => {
    if (!isVisible(context.visible, family)) return refuse('not-permitted');
    return decideFor(context, id, { type: 'open', meeting, family, question });
  },
  'discussion.addStatement': (input, context) =>
    decideFor(context, input.discussion, { type: 'addStatement', statement: input.statement, after: input.after }),
  'discussion.changeStatement': (input, context) =>
    decideFor(context, input.discussion, { type: 'changeStatement', statement: input.statement }),
  'discussion.moveStatement': (input, context) =>
    decideFor(context, input.discussion, { type: 'moveStatement', statement: input.statement, after: input.after }),
  'discussion.removeStatement': (input, context) =>
    decideFor(context, input.discussion, { type: 'removeStatement', statement: input.statement }),
  'discussion.restoreStatement': (input, context) =>
    decideFor(context, input.discussion, { type: 'restoreStatement', statement: input.statement }),
  'discussion.writeDecision': (input, context) => decideFor(context, input.discussion, { type: 'writeDecision', decision: input.decision }),
  'discussion.agree': (input, context) => decideFor(context, input.discussion, { type: 'agree' }),
  'discussion.disagree': (input, context) => decideFor(context, input.discussion, { type: 'disagree', disagreement: input.disagreement }),
  'discussion.removeDisagreement': (input, context) =>
    decideFor(context, input.discussion, { type: 'removeDisagreement', disagreement: input.disagreement }),
  'discussion.park': (input, context) => decideFor(context, input.discussion, { type: 'park', note: input.note, text: input.text.trim() }),
  'discussion.settle': (input, context) => decideFor(context, input.discussion, { type: 'settle', note: input.note }),
  'discussion.setFamilyTold': (input, context) => decideFor(context, input.discussion, { type: 'setFamilyTold', told: input.told }),
  'discussion.agreeReview': (input, context) => decideFor(context, input.discussion, { type: 'agreeReview', on: input.on }),
  'discussion.checkHypothesis': (input, context) =>
    decideFor(context, input.discussion, {
      type: 'checkHypothesis',
      formulationVersion: input.formulationVersion,
      result: input.result,
    }),
  'discussion.leaveBlank': (input, context) =>
    decideFor(context, input.discussion, { type: 'leaveBlank', blank: input.blank, why: input.why }),
  'discussion.undo': (input, context) => decideFor(context, input.discussion, { type: 'undo' }),
  'discussion.redo': (input, context) => decideFor(context, input.discussion, { type: 'redo' }),
  'discussion.close': (input, context) => decideFor(context, input.discussion, { type: 'close', overrideReason: input.overrideReason }),
  'discussion.reopen': (input, context) => decideFor(context, input.discussion, { type: 'reopen', why: input.why }),
};

function decideFor(context: DeskContext, id: DiscussionId, command: DiscussionCommand): Result<Decision, Refusal> {
  const facts = discussionFacts(context, id);
  const own: DiscussionContext = { now: context.now, today: context.today, by: context.by, newId: context.newId, facts };
  return decideOn(context, discussion, {
    stream: { kind: 'discussion', id },
    command,
    context: own,
    about: (state) => (command.type === 'open' ? command.family : (state.opened?.family ?? null)),
  });
}
