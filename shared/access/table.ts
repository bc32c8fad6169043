import type { OperationName } from '../contract/contract';
import type { Allowed } from './sets';
import { actionAccess } from './table/action';
import { colleagueAccess } from './table/colleague';
import { discussionAccess } from './table/discussion';
import { draftAccess } from './table/draft';
import { escalationAccess } from './table/escalation';
import { familyAccess } from './table/family';
import { formulationAccess } from './table/formulation';
import { hubAccess } from './table/hub';
import { meetingAccess } from './table/meeting';
import { minuteAccess } from './table/minute';
import { reflectionAccess } from './table/reflection';
import { relationshipAccess } from './table/relationship';
import { requestAccess } from './table/request';
import { searchAccess } from './table/search';
import { supervisionAccess } from './table/supervision';
import { todayAccess } from './table/today';

/** Every operation and who may do it. An operation that is missing here does not compile. */
export const accessTable: Readonly<Record<OperationName, Allowed>> = {
  ...hubAccess,
  ...colleagueAccess,
  ...requestAccess,
  ...familyAccess,
  ...meetingAccess,
  ...discussionAccess,
  ...actionAccess,
  ...formulationAccess,
  ...minuteAccess,
  ...escalationAccess,
  ...reflectionAccess,
  ...relationshipAccess,
  ...supervisionAccess,
  ...searchAccess,
  ...todayAccess,
  ...draftAccess,
};
