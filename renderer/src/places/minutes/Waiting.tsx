import { t } from '../../../../shared/messages/t';
import type { QueryResult } from '../../api/use-query';
import { usePlace } from '../../ui/place/use-place';
import { QueryState } from '../../ui/states/QueryState';

/** The place while its answer is on its way or could not be had; its title stands already. */
export function Waiting({ query }: Readonly<{ query: QueryResult<unknown> }>) {
  usePlace({ title: t('minutes.title') });
  return <QueryState query={query} />;
}
