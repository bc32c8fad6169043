import type { ColleagueRow } from '../../../../shared/contract/colleague';
import type { Directory, DirectoryColleague } from '../../desk/directory';
import type { QueryHandlers } from '../../desk/handlers';

// The office vault's facts are kept in memory (directory.ts), so these answers need no tables.
export const directoryQueries: QueryHandlers<'hub.describe' | 'hub.settings' | 'session.me' | 'colleague.list' | 'backup.list'> = {
  'hub.describe': (_input, { directory }) => directory.describe(),
  'hub.settings': (_input, { directory }) => ({
    ...directory.hub,
    agencies: directory.agencies(),
    disciplines: directory.disciplines(),
  }),
  'session.me': (_input, { directory, session, by }) => {
    const me = directory.colleague(by);
    if (me === null) throw new Error('the colleague with the seat is not in the directory');
    const { name, title, sets, agencyName, code, tint, state } = rowOf(directory, me);
    return {
      colleague: by,
      name,
      title,
      sets,
      agencyName,
      code,
      tint,
      state,
      comfort: me.comfort,
      shortcuts: me.shortcuts,
      seesFamilies: session.vaults.hub !== null,
      hasOwnCode: directory.hasOwnCode(by),
    };
  },
  'colleague.list': (_input, { directory }) =>
    directory
      .colleagues()
      .map((colleague) => rowOf(directory, colleague))
      .sort((left, right) => left.name.localeCompare(right.name, 'en-GB') || (left.id < right.id ? -1 : 1)),
  'backup.list': (_input, { directory }) => directory.backups(),
};

function rowOf(directory: Directory, { comfort: _comfort, shortcuts: _shortcuts, ...colleague }: DirectoryColleague): ColleagueRow {
  const discipline = directory.discipline(colleague.discipline);
  return {
    ...colleague,
    agencyName: directory.agency(colleague.agency)?.name ?? '',
    code: discipline?.code ?? '',
    tint: discipline?.tint ?? 'none',
  };
}
