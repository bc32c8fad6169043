// The table "Who may import what": each rule names a folder and what it may never reach.
const anything = '^(shared|electron|renderer|test|resources)/';

/** A folder may import itself and what is listed; nothing else of ours. */
function only(name, from, allowed, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { path: anything, pathNot: allowed } };
}

/** A folder may not use packages, Node or Electron beyond those listed. */
function packages(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core', 'npm-no-pkg', 'npm-unknown'], pathNot: allowed },
  };
}

const none = '^$';

export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or three.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'found', severity: 'error', comment: 'Every import leads somewhere.', from: {}, to: { couldNotResolve: true } },

    only('kernel-alone', '^shared/kernel/', ['^shared/kernel/'], 'The kernel stands under everything.'),
    packages(
      'kernel-packages',
      '^shared/kernel/',
      ['node_modules/@noble/', 'node_modules/uuid/'],
      'Ids are branded without a schema library; hashing is the one thing taken from outside.',
    ),
    only('domain', '^shared/domain/', ['^shared/kernel/', '^shared/domain/'], 'Rules know the kernel and each other’s types.'),
    packages('domain-packages', '^shared/domain/', none, 'Rules are plain functions.'),
    {
      name: 'domain-neighbours',
      severity: 'error',
      comment:
        'An aggregate uses another one’s types and ids, never its rules. Statements, persons and the words of a note belong to several.',
      from: { path: '^shared/domain/([^/]+)/' },
      to: {
        path: '^shared/domain/',
        pathNot: ['^shared/domain/$1/', '^shared/domain/(statement|person)/', '^shared/domain/reflection/note\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'contract',
      '^shared/contract/',
      ['^shared/(kernel|domain|contract)/'],
      'The contract says what may be asked, in words of the domain.',
    ),
    packages('contract-packages', '^shared/contract/', ['node_modules/zod/'], 'Schemas are zod.'),
    only('access', '^shared/access/', ['^shared/(kernel|domain|access)/', '^shared/contract/'], 'Access stands above the contract.'),
    packages('access-packages', '^shared/access/', none, 'Access rules are plain functions.'),
    only('messages', '^shared/messages/', ['^shared/messages/'], 'Words need nothing but themselves.'),

    only('preload', '^electron/preload/', ['^electron/preload/', '^shared/contract/names\\.ts$'], 'The door knows names only.'),
    packages('preload-packages', '^electron/preload/', ['node_modules/electron/'], 'The door runs in the window’s process.'),
    only('main', '^electron/main/', ['^electron/main/', '^shared/(contract|messages|kernel)/'], 'The shell holds no rows and no keys.'),
    packages(
      'main-packages',
      '^electron/main/',
      ['node_modules/electron/', '^(node:)?(path|fs|fs/promises|crypto|url)$'],
      'The shell needs Electron and a little Node.',
    ),

    only(
      'service',
      '^electron/service/',
      ['^electron/service/', '^shared/', '^resources/(sample-hub|templates|frameworks)/'],
      'The service knows no window.',
    ),
    {
      name: 'service-without-electron',
      severity: 'error',
      comment: 'The service runs in plain Node.',
      from: { path: '^electron/service/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'modules-apart',
      severity: 'error',
      comment: 'Modules do not know each other; facts of others come from views.',
      from: { path: '^electron/service/modules/([^/]+)/' },
      to: { path: '^electron/service/modules/', pathNot: '^electron/service/modules/$1/' },
    },
    {
      name: 'views-apart',
      severity: 'error',
      comment: 'A view reads events and its own files.',
      from: { path: '^electron/service/views/([^/]+)/' },
      to: { path: '^electron/service/(modules|views)/', pathNot: '^electron/service/views/$1/' },
    },

    only('renderer', '^renderer/', ['^renderer/', '^shared/'], 'Windows know the contract, not the service.'),
    {
      name: 'places-apart',
      severity: 'error',
      comment: 'A place can be deleted without another noticing.',
      from: { path: '^renderer/src/places/([^/]+)/' },
      to: { path: '^renderer/src/places/', pathNot: '^renderer/src/places/$1/' },
    },
    only('ui', '^renderer/src/ui/', ['^renderer/src/ui/', '^shared/(messages|kernel)/'], 'Components know words and looks, no data.'),
    {
      name: 'window-without-node',
      severity: 'error',
      comment: 'Windows have no Node and no Electron.',
      from: { path: '^renderer/' },
      to: { path: ['node_modules/electron/', 'node_modules/better-sqlite3/'] },
    },
    {
      name: 'window-without-core',
      severity: 'error',
      comment: 'Windows have no Node.',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['core'] },
    },

    {
      name: 'product-without-tests',
      severity: 'error',
      comment: 'Nothing shipped leans on a test.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^test/' },
    },
    {
      name: 'shipped-packages',
      severity: 'error',
      comment: 'What is shipped uses packages that are shipped.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: ['node_modules/electron/'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|node_modules/\\.)' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'renderer/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
