import type { CommandHandlers, QueryHandlers } from './desk/handlers';
import { draftQueries } from './desk/drafts';
import { actionCommands } from './modules/action/handlers';
import { colleagueCommands } from './modules/colleague/handlers';
import { discussionCommands } from './modules/discussion/handlers';
import { escalationCommands } from './modules/escalation/handlers';
import { familyCommands } from './modules/family/handlers';
import { formulationCommands } from './modules/formulation/handlers';
import { hubCommands } from './modules/hub/handlers';
import { meetingCommands } from './modules/meeting/handlers';
import { minuteCommands } from './modules/minute/handlers';
import { reflectionCommands } from './modules/reflection/handlers';
import { relationshipCommands } from './modules/relationship/handlers';
import { requestCommands } from './modules/request/handlers';
import { caseSupervisionCommands } from './modules/supervision/case-handlers';
import { supervisionCommands } from './modules/supervision/handlers';
import { sessionCommands } from './modules/supervision/session-handlers';
import { actionsQueries } from './views/actions/queries';
import { directoryQueries } from './views/directory/queries';
import { relationshipQueries } from './views/directory/relationships';
import { discussionQueries } from './views/discussion/queries';
import { escalationQueries } from './views/escalation/queries';
import { familiesQueries } from './views/families/queries';
import { formulationQueries } from './views/formulation/queries';
import { meetingQueries } from './views/meeting/queries';
import { minutesQueries } from './views/minutes/queries';
import { reflectionQueries } from './views/reflection/queries';
import { requestsQueries } from './views/requests/queries';
import { searchQueries } from './views/search/queries';
import { caseSupervisionQueries } from './views/supervision/case-queries';
import { supervisionQueries } from './views/supervision/queries';
import { supervisionOverviewQueries } from './views/supervision/overview-queries';
import { todayQueries } from './views/today/queries';

/** Every command of the contract and who decides it. */
export const commands: CommandHandlers = {
  ...hubCommands,
  ...colleagueCommands,
  ...requestCommands,
  ...familyCommands,
  ...meetingCommands,
  ...discussionCommands,
  ...actionCommands,
  ...formulationCommands,
  ...minuteCommands,
  ...escalationCommands,
  ...reflectionCommands,
  ...relationshipCommands,
  ...supervisionCommands,
  ...caseSupervisionCommands,
  ...sessionCommands,
};

/** Every query of the contract and who answers it. */
export const queries: QueryHandlers = {
  ...draftQueries,
  ...directoryQueries,
  ...relationshipQueries,
  ...supervisionQueries,
  ...caseSupervisionQueries,
  ...supervisionOverviewQueries,
  ...requestsQueries,
  ...familiesQueries,
  ...todayQueries,
  ...meetingQueries,
  ...discussionQueries,
  ...escalationQueries,
  ...actionsQueries,
  ...formulationQueries,
  ...minutesQueries,
  ...reflectionQueries,
  ...searchQueries,
};
