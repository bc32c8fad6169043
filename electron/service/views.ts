import type { View } from './desk/view';
import { actionsView } from './views/actions/projection';
import { discussionView } from './views/discussion/projection';
import { escalationView } from './views/escalation/projection';
import { familiesView } from './views/families/projection';
import { importMappingView } from './views/import-mapping/projection';
import { reflectionView } from './views/reflection/projection';
import { requestsView } from './views/requests/projection';
import { formulationView } from './views/formulation/projection';
import { meetingView } from './views/meeting/projection';
import { searchView } from './views/search/projection';
import { minutesView } from './views/minutes/projection';
import { supervisionView } from './views/supervision/projection';
import { supervisionOverviewView } from './views/supervision/overview-projection';
import { todayView } from './views/today/projection';

/** Every read model, in the order they see an event. */
export const views: readonly View[] = [
  requestsView,
  familiesView,
  importMappingView,
  actionsView,
  formulationView,
  discussionView,
  escalationView,
  meetingView,
  todayView,
  searchView,
  minutesView,
  supervisionView,
  supervisionOverviewView,
  reflectionView,
];
