import type { ColleagueId, DiscussionId, FamilyId, MeetingId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { MinuteRecord } from './record';

export interface Signature {
  readonly who: ColleagueId;
  readonly role: 'minute-taker' | 'chair';
  readonly at: Instant;
}

/** The laid-out record with the minute-taker's signature in it, and what the chair's signature is drawn with. */
export interface AttestedPdf {
  readonly base64: string;
  readonly approval: ApprovalField;
}

/** The empty field of the chair's signature. Numbers are PDF object numbers and points from the bottom left. */
export interface ApprovalField {
  readonly field: number;
  readonly page: number;
  readonly font: number;
  readonly size: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly text: readonly [x: number, y: number];
  /** Hex code and advance (thousandths of the size) of each character that may be drawn. */
  readonly glyphs: Readonly<Record<string, readonly [code: string, advance: number]>>;
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
      readonly pdf: AttestedPdf;
      /** Lines that hold a first name of another family's; the minute-taker said it is somebody else. */
      readonly otherPeople: readonly string[];
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
