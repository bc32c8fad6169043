/** The route patterns there are, the narrower before the wider; the frame's table says what each one shows. */
export const routePatterns = {
  signIn: '/sign-in',
  today: '/today',
  requests: '/requests',
  newRequest: '/requests/new',
  importRequests: '/requests/import',
  request: '/requests/:id',
  families: '/families',
  family: '/families/:id',
  formulation: '/families/:id/formulation',
  meeting: '/meeting',
  actions: '/actions',
  action: '/actions/:id',
  minutes: '/minutes',
  verify: '/minutes/verify',
  minute: '/minutes/:id',
  reflection: '/reflection',
  notes: '/reflection/notes',
  queue: '/reflection/queue',
  sharedNote: '/reflection/queue/:id',
  cases: '/reflection/families',
  caseSupervision: '/reflection/families/:id',
  sessions: '/reflection/sessions',
  session: '/reflection/sessions/:id',
  note: '/reflection/:id',
  office: '/office',
  officePart: '/office/:part',
} as const;

export type RouteName = keyof typeof routePatterns;

/** A path made by `paths`, so that no address is typed by hand. */
export type Path = `/${string}`;

/** The address of each screen. Ids are uuids; they need no escaping. */
export const paths = {
  signIn: (): Path => '/sign-in',
  today: (): Path => '/today',
  requests: (): Path => '/requests',
  newRequest: (): Path => '/requests/new',
  importRequests: (): Path => '/requests/import',
  request: (id: string): Path => `/requests/${id}`,
  families: (): Path => '/families',
  family: (id: string): Path => `/families/${id}`,
  formulation: (id: string): Path => `/families/${id}/formulation`,
  meeting: (): Path => '/meeting',
  actions: (): Path => '/actions',
  action: (id: string): Path => `/actions/${id}`,
  minutes: (): Path => '/minutes',
  minute: (id: string): Path => `/minutes/${id}`,
  verify: (): Path => '/minutes/verify',
  reflection: (): Path => '/reflection',
  notes: (): Path => '/reflection/notes',
  queue: (): Path => '/reflection/queue',
  sharedNote: (id: string): Path => `/reflection/queue/${id}`,
  cases: (): Path => '/reflection/families',
  caseSupervision: (id: string): Path => `/reflection/families/${id}`,
  sessions: (): Path => '/reflection/sessions',
  session: (id: string): Path => `/reflection/sessions/${id}`,
  note: (id: string): Path => `/reflection/${id}`,
  office: (): Path => '/office',
  officePart: (part: string): Path => `/office/${part}`,
} as const;
