import type { Recorded } from '../../kernel/event';
import type { DiscussionId, FamilyId, MeetingId } from '../../kernel/ids';
import type { AttestedPdf, MinuteEvent, Signature } from './events';
import type { MinuteRecord } from './record';

/** What was frozen at attesting. */
export interface Attested {
  readonly discussion: DiscussionId;
  readonly meeting: MeetingId;
  readonly family: FamilyId;
  readonly record: MinuteRecord;
  readonly recordHash: string;
  readonly accurate: Signature;
  readonly pdf: AttestedPdf;
}

export interface Signed extends Attested {
  readonly approved: Signature;
  readonly version: number;
  readonly pdfHash: string;
  readonly files: Readonly<Record<string, string>>;
  readonly savedTo: string | null;
  readonly filedIn: string | null;
}

/** A minute that does not exist yet, or was returned, is a draft: it is derived and holds nothing. */
export type MinuteState =
  | { readonly status: 'draft'; readonly discussion: DiscussionId | null }
  | { readonly status: 'attested'; readonly attested: Attested }
  | { readonly status: 'signed'; readonly signed: Signed };

export const initialMinute: MinuteState = { status: 'draft', discussion: null };

/** The minute after one more event. Nothing changes the record of a signed one, whatever events follow. */
export function evolveMinute(state: MinuteState, { body }: Recorded<MinuteEvent>): MinuteState {
  switch (body.type) {
    case 'MinuteAttested':
      return state.status === 'signed' ? state : { status: 'attested', attested: attestedBy(body) };
    case 'MinuteReturned':
      return state.status === 'attested' ? { status: 'draft', discussion: state.attested.discussion } : state;
    case 'MinuteSigned':
      return state.status === 'attested' ? { status: 'signed', signed: signedBy(state.attested, body) } : state;
    case 'MinutePackageSaved':
      return state.status === 'signed' ? { ...state, signed: { ...state.signed, savedTo: body.folderName } } : state;
    case 'MinuteFiled':
      return state.status === 'signed' ? { ...state, signed: { ...state.signed, filedIn: body.system } } : state;
    default:
      // A newer Roundtable wrote it: kept and skipped.
      return state;
  }
}

function attestedBy(body: Extract<MinuteEvent, { type: 'MinuteAttested' }>): Attested {
  const { discussion, meeting, family, record, recordHash, signature, pdf } = body;
  return { discussion, meeting, family, record, recordHash, accurate: signature, pdf };
}

function signedBy(attested: Attested, body: Extract<MinuteEvent, { type: 'MinuteSigned' }>): Signed {
  const { version, pdfHash, files, signature } = body;
  return { ...attested, version, pdfHash, files, approved: signature, savedTo: null, filedIn: null };
}
