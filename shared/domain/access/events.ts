import type { FamilyId } from '../../kernel/ids';

/** Somebody opened a family's record. Its stream is apart from the family's, so that reading never moves the record's version. */
export type AccessEvent = { readonly type: 'RecordOpened'; readonly v: 1; readonly family: FamilyId };
