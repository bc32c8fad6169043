import { lazy } from 'react';
import { Feather, FileCheck, ListChecks, Sun, UsersRound } from 'lucide-react';
import { formulationKeys } from '../places/formulation/keys';
import { requestFormKeys, requestListKeys } from '../places/requests/keys';
import type { RouteName } from '../ui/place/paths';
import { SignInPlace } from '../places/sign-in/SignInPlace';
import { meetingKeys } from '../places/meeting/keys';
import { minutesKeys } from '../places/minutes/keys';
import { reflectionKeys } from '../places/reflection/keys';
import { queueKeys } from '../places/reflection/queue/keys';
import type { PlaceEntry } from './place-entry';

const actionsScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/actions/ActionsPlace')).ActionsPlace })),
  name: 'actions.title',
  help: ['actions.helpOne', 'actions.helpTwo', 'actions.helpThree', 'actions.helpFour', 'actions.helpFive'],
};

const requestsScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/requests/RequestsPlace')).RequestsPlace })),
  name: 'requests.title',
  help: ['requests.help1', 'requests.help2', 'requests.help3'],
  keys: requestListKeys,
};

const newRequestScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/requests/NewRequestPlace')).NewRequestPlace })),
  name: 'requests.newTitle',
  help: ['requests.newHelp1', 'requests.newHelp2'],
  keys: requestFormKeys,
};

const correctRequestScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/requests/CorrectRequestPlace')).CorrectRequestPlace })),
  name: 'requests.correctTitle',
  help: ['requests.newHelp1', 'requests.newHelp2'],
  keys: requestFormKeys,
};

const importScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/requests/import/ImportPlace')).ImportPlace })),
  name: 'requests.importTitle',
  help: ['requests.importHelp1', 'requests.importHelp2'],
};

const familiesScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/families/FamiliesPlace')).FamiliesPlace })),
  name: 'families.title',
  help: ['families.help1', 'families.help2'],
  tab: { label: 'families.title', icon: UsersRound, key: 'families' },
};

const familyScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/families/FamilyPlace')).FamilyPlace })),
  name: 'families.brief',
  help: ['families.briefHelp1', 'families.briefHelp2'],
};

const formulationScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/formulation/FormulationPlace')).FormulationPlace })),
  name: 'formulation.title',
  help: ['formulation.helpOne', 'formulation.helpTwo', 'formulation.helpThree', 'formulation.helpFour'],
  keys: formulationKeys,
};

const meetingScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/meeting/MeetingPlace')).MeetingPlace })),
  name: 'meeting.name',
  help: [
    'meeting.helpLine',
    'meeting.helpSigns',
    'meeting.helpEnter',
    'meeting.helpLetters',
    'meeting.helpStarts',
    'meeting.helpBack',
    'meeting.helpHints',
    'meeting.helpEdit',
  ],
  keys: meetingKeys,
};

const minutesScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/minutes/MinutesPlace')).MinutesPlace })),
  name: 'minutes.title',
  help: ['minutes.help1', 'minutes.help2', 'minutes.help3', 'minutes.help4'],
  keys: minutesKeys,
};

const verifyScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/minutes/VerifyPlace')).VerifyPlace })),
  name: 'minutes.verifyTitle',
  help: ['minutes.verifyHelp1', 'minutes.verifyHelp2'],
};

const reflectionScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/reflection/ReflectionPlace')).ReflectionPlace })),
  name: 'reflection.title',
  help: [
    'reflection.help1',
    'reflection.help2',
    'reflection.help3',
    'reflection.helpShare',
    'reflection.helpLimitRisk',
    'reflection.helpLimitCourt',
    'reflection.helpLimitKey',
    'reflection.helpAuthors',
  ],
  keys: reflectionKeys,
};

const queueScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/reflection/queue/QueuePlace')).QueuePlace })),
  name: 'supervision.queue',
  help: [
    'supervision.help1',
    'supervision.help2',
    'supervision.help3',
    'supervision.help4',
    'supervision.helpMarks',
    'supervision.help5',
    'supervision.help6',
  ],
  keys: queueKeys,
};

const casesScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/reflection/casework/CasePlace')).CasePlace })),
  name: 'supervision.cases',
  help: ['supervision.caseHelp1', 'supervision.caseHelp2'],
};

const sessionsScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/reflection/sessions/SessionsPlace')).SessionsPlace })),
  name: 'supervision.sessions',
  help: ['supervision.sessionHelp1', 'supervision.sessionHelp2'],
};

const officeScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/office/OfficePlace')).OfficePlace })),
  name: 'office.title',
  help: ['office.help1', 'office.help2', 'office.helpSupervision', 'office.help3', 'office.help4'],
};

/**
 * Every screen there is, one entry a route. A screen joins the product by its entry: its tab, its
 * address, its help and its keys come from here. A route without an entry does not exist yet and is
 * offered nowhere. Tabs stand in the order of the routes.
 */
export const placeTable: Readonly<Partial<Record<RouteName, PlaceEntry>>> = {
  office: officeScreen,
  officePart: officeScreen,
  signIn: { component: SignInPlace, name: 'signin.title', help: ['signin.help1', 'signin.help2', 'signin.help3'] },
  formulation: formulationScreen,
  requests: requestsScreen,
  newRequest: newRequestScreen,
  importRequests: importScreen,
  request: correctRequestScreen,
  families: familiesScreen,
  family: familyScreen,
  today: {
    component: lazy(async () => ({ default: (await import('../places/today/TodayPlace')).TodayPlace })),
    name: 'today.name',
    help: ['today.help1', 'today.help2', 'today.help3', 'today.help4', 'today.help6', 'today.help5'],
    tab: { label: 'today.name', icon: Sun, key: 'today' },
  },
  meeting: meetingScreen,
  actions: { ...actionsScreen, tab: { label: 'actions.title', icon: ListChecks, key: 'actions' } },
  action: actionsScreen,
  minutes: { ...minutesScreen, tab: { label: 'minutes.title', icon: FileCheck, key: 'minutes' } },
  minute: minutesScreen,
  verify: verifyScreen,
  reflection: { ...reflectionScreen, tab: { label: 'reflection.title', icon: Feather, key: 'reflection' } },
  notes: reflectionScreen,
  queue: queueScreen,
  sharedNote: queueScreen,
  cases: casesScreen,
  caseSupervision: casesScreen,
  sessions: sessionsScreen,
  session: sessionsScreen,
  note: reflectionScreen,
};
