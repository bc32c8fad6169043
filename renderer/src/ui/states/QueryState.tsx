import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';

/** What this draws of a question: the two states before there is an answer. */
export type QueryStateProps = Readonly<{
  query:
    | { readonly status: 'loading' }
    | { readonly status: 'ready' }
    | { readonly status: 'failed'; readonly message: string; readonly retry: () => void };
  loadingText?: string;
}>;

/** `if (query.status !== 'ready') return <QueryState query={query} />;` */
export function QueryState({ query, loadingText }: QueryStateProps) {
  if (query.status === 'ready') return null;
  if (query.status === 'failed') return <ErrorState message={query.message} onRetry={query.retry} />;
  return <LoadingState {...(loadingText !== undefined && { text: loadingText })} />;
}
