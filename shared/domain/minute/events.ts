import type { ColleagueId, DiscussionId, FamilyId, MeetingId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { MinuteRecord } from './record';

export interface Signature {
  readonly who: ColleagueId;
  readonly role: 'minute-taker' | 'chair';
  readonly at: Instant;
}

/** A draft has no events: it is derived from the discussion. Attesting freezes it. The stream's id is the minute's. */
export type MinuteEvent =
  | {
      readonly type: 'MinuteAttested';
      readonly v: 1;
      readonly discussion: DiscussionId;
      readonly meeting: MeetingId;
      readonly family: FamilyId;
      readonly record: MinuteRecord;
      /** Hex SHA-256 of the record's canonical JSON. */
      readonly recordHash: string;
      readonly signature: Signature;
    }
  /** The chair saw something wrong before signing; the minute is a draft again. */
  | { readonly type: 'MinuteReturned'; readonly v: 1; readonly why: string }
  | {
      readonly type: 'MinuteSigned';
      readonly v: 1;
      readonly version: number;
      readonly signature: Signature;
      /** Hex SHA-256 of the signed PDF. */
      readonly pdfHash: string;
      /** The whole package as signed, name to base64 bytes, so that it can be saved again byte for byte. */
      readonly files: Readonly<Record<string, string>>;
    }
  | { readonly type: 'MinutePackageSaved'; readonly v: 1; readonly folderName: string }
  | { readonly type: 'MinuteFiled'; readonly v: 1; readonly system: string };
