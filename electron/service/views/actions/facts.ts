import type { ActionContext } from '../../../../shared/domain/action/decide';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import type { DeskContext } from '../../desk/handlers';
import { first } from '../../vault/sql';
import { itemFacts, presentAt, type ItemFacts } from './sql';

/** What the rules of an action want to know about the item it was agreed in, read in the command's own transaction. */
export function actionContext(context: DeskContext, discussion: DiscussionId | null): ActionContext {
  const db = context.db('hub');
  const item = discussion === null ? null : first<ItemFacts>(db, itemFacts(discussion));
  return {
    now: context.now,
    today: context.today,
    by: context.by,
    newId: context.newId,
    isPresent: (who) => item !== null && first(db, presentAt(item.meeting, who)) !== null,
    signsIn: (who) => context.directory.colleague(who)?.signsIn ?? false,
    isItemOpen: item?.isOpen === 1,
    itemFamily: item === null ? undefined : item.family,
  };
}
