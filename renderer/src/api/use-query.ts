import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf, QueryName } from '../../../shared/contract/contract';
import type { Refused } from './outcome';
import { callService } from './service';

/** What a screen knows of its question. `failed` has words for a person; `retry` asks again. */
export type QueryResult<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T; readonly isRefreshing: boolean }
  | { readonly status: 'failed'; readonly code: string; readonly message: string; readonly retry: () => void };

export type QueryOptions = Readonly<{
  /** Do not ask yet. */
  paused?: boolean;
  /** While the input changes, keep showing the last answer (a search box). */
  keepPrevious?: boolean;
}>;

/** Asks a question of the contract; asked again when one of its topics is announced. */
export function useQuery<N extends QueryName>(name: N, input: InputOf<N>, options: QueryOptions = {}): QueryResult<OutputOf<N>> {
  const query = useTanstackQuery<OutputOf<N>, RefusedQuery>({
    queryKey: [name, input],
    queryFn: () => answer<OutputOf<N>>(name, input),
    enabled: options.paused !== true,
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
  });
  if (query.isSuccess) return { status: 'ready', value: query.data, isRefreshing: query.isFetching };
  if (query.isError) {
    const { code, message } = refusalOf(query.error);
    return { status: 'failed', code, message, retry: () => void query.refetch() };
  }
  return { status: 'loading' };
}

/** A refused question, as the error of a query. */
export class RefusedQuery extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.code);
  }
}

async function answer<T>(name: string, input: unknown): Promise<T> {
  const outcome = await callService<T>(name, input);
  if (!outcome.ok) throw new RefusedQuery(outcome);
  return outcome.value;
}

function refusalOf(error: RefusedQuery): Refused {
  return error.refusal;
}
