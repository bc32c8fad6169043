import { useMemo } from 'react';
import type { ColleagueRow } from '../../../../shared/contract/colleague';
import type { Promiser } from '../../../../shared/domain/statement/capture/read-action';
import { useQuery } from '../../api/use-query';

/** Everybody who can own an action: also those who are not at the table today. */
export function usePromisers(): { readonly promisers: readonly Promiser[]; readonly rows: readonly ColleagueRow[] } {
  const colleagues = useQuery('colleague.list', {});
  const rows = colleagues.status === 'ready' ? colleagues.value : none;
  return useMemo(() => {
    const here = rows.filter((row) => row.state !== 'left');
    return { promisers: here.map(({ id, name }) => ({ colleague: id, name })), rows: here };
  }, [rows]);
}

const none: readonly ColleagueRow[] = [];
