import type { DiscussionId } from '../../../../shared/kernel/ids';

/** The one sheet that is open beside the agenda. */
export type OpenSheet =
  | { readonly kind: 'item'; readonly item: DiscussionId }
  | { readonly kind: 'add' }
  | { readonly kind: 'people' }
  | { readonly kind: 'start' };
