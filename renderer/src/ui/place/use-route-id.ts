import { useParams } from 'wouter';

/** The `:id` (or `:part`) of the address in view; empty on a screen whose address has none. */
export function useRouteId(): string {
  const params = useParams();
  return params['id'] ?? params['part'] ?? '';
}
