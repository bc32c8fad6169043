import type { Aggregate, Context } from '../../kernel/aggregate';
import type { ColleagueId, DiscussionId, FamilyId, MeetingId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { AttestedPdf, MinuteEvent } from './events';
import type { NameHit } from './name-check';
import type { MinuteRecord } from './record';
import { evolveMinute, initialMinute, type MinuteState } from './state';

export type MinuteCommand =
  | {
      readonly type: 'attest';
      readonly discussion: DiscussionId;
      readonly who: ColleagueId;
      /** When the page says it was signed. */
      readonly at: Instant;
      readonly record: MinuteRecord;
      readonly recordHash: string;
      readonly pdf: AttestedPdf;
      /** Spots of first names the minute-taker said belong to somebody else. */
      readonly otherPeople: readonly string[];
    }
  | { readonly type: 'return'; readonly why: string }
  | {
      readonly type: 'sign';
      readonly who: ColleagueId;
      readonly at: Instant;
      readonly pdfHash: string;
      readonly files: Readonly<Record<string, string>>;
    }
  | { readonly type: 'keepSaved'; readonly folderName: string }
  | { readonly type: 'file'; readonly system: string };

/** What the discussion and its meeting say now. */
export interface MinuteFacts {
  readonly meeting: MeetingId;
  readonly family: FamilyId;
  readonly isClosed: boolean;
  readonly isProvisional: boolean;
  readonly chair: ColleagueId | null;
  readonly minuteTaker: ColleagueId | null;
  /** Hash of the record as it would be composed now. */
  readonly recordHash: string;
  readonly hits: readonly NameHit[];
  /** Another minute was attested or signed for this discussion. */
  readonly hasOtherMinute: boolean;
}

export interface MinuteContext extends Context {
  /** Null when there is no discussion of a family behind the minute. */
  readonly facts: MinuteFacts | null;
}

export type MinuteRefusal = Refusal<
  | 'minute-unknown'
  | 'minute-item-open'
  | 'minute-provisional'
  | 'minute-exists'
  | 'minute-already-attested'
  | 'minute-signed'
  | 'minute-not-minute-taker'
  | 'minute-not-chair'
  | 'minute-out-of-date'
  | 'minute-names-others'
  | 'minute-first-name'
  | 'minute-not-attested'
  | 'minute-not-signed'
  | 'minute-why-missing'
>;

type Decided = Result<readonly MinuteEvent[], MinuteRefusal>;

export const minuteAggregate: Aggregate<MinuteState, MinuteCommand, MinuteEvent, MinuteRefusal, MinuteContext> = {
  initial: initialMinute,
  evolve: evolveMinute,
  decide,
};

function decide(state: MinuteState, command: MinuteCommand, context: MinuteContext): Decided {
  switch (command.type) {
    case 'attest':
      return attest(state, command, context);
    case 'return':
      return giveBack(state, command.why);
    case 'sign':
      return sign(state, command, context);
    case 'keepSaved':
      if (state.status !== 'signed') return refuse('minute-not-signed');
      return ok([{ type: 'MinutePackageSaved', v: 1, folderName: command.folderName }]);
    case 'file':
      if (state.status !== 'signed') return refuse('minute-not-signed');
      if (state.signed.filedIn === command.system) return ok([]);
      return ok([{ type: 'MinuteFiled', v: 1, system: command.system }]);
    default:
      return unreachable(command);
  }
}

function attest(state: MinuteState, command: Extract<MinuteCommand, { type: 'attest' }>, context: MinuteContext): Decided {
  if (state.status === 'signed') return refuse('minute-signed');
  if (state.status === 'attested') return refuse('minute-already-attested');
  const may = mayBeAttested(context.facts, command.who, command.otherPeople);
  if (!may.ok) return may;
  const { meeting, family, recordHash } = may.value;
  if (recordHash !== command.recordHash) return refuse('minute-out-of-date');
  return ok([
    {
      type: 'MinuteAttested',
      v: 1,
      discussion: command.discussion,
      meeting,
      family,
      record: command.record,
      recordHash,
      signature: { who: command.who, role: 'minute-taker', at: command.at },
      pdf: command.pdf,
      otherPeople: command.otherPeople,
    },
  ]);
}

/**
 * Whether a draft can be attested by this colleague: asked before the passphrase is used and again at the commit.
 * @returns the facts, or the first thing in the way.
 */
export function mayBeAttested(
  facts: MinuteFacts | null,
  who: ColleagueId,
  otherPeople: readonly string[],
): Result<MinuteFacts, MinuteRefusal> {
  if (facts === null) return refuse('minute-unknown');
  if (facts.hasOtherMinute) return refuse('minute-exists');
  if (!facts.isClosed) return refuse('minute-item-open');
  if (facts.isProvisional) return refuse('minute-provisional');
  if (facts.minuteTaker !== who) return refuse('minute-not-minute-taker');
  if (facts.hits.some(({ kind }) => kind === 'name')) return refuse('minute-names-others');
  if (facts.hits.some(({ spot }) => !otherPeople.includes(spot))) return refuse('minute-first-name');
  return ok(facts);
}

/** Whether an attested minute can be signed by this colleague; asked before the passphrase and at the commit. */
export function mayBeSigned(
  state: MinuteState,
  facts: MinuteFacts | null,
  who: ColleagueId,
): Result<Extract<MinuteState, { status: 'attested' }>, MinuteRefusal> {
  if (state.status === 'signed') return refuse('minute-signed');
  if (state.status === 'draft') return refuse('minute-not-attested');
  if (facts === null) return refuse('minute-unknown');
  if (!facts.isClosed) return refuse('minute-item-open');
  if (facts.isProvisional) return refuse('minute-provisional');
  if (facts.chair !== who) return refuse('minute-not-chair');
  if (facts.recordHash !== state.attested.recordHash) return refuse('minute-out-of-date');
  return ok(state);
}

function giveBack(state: MinuteState, why: string): Decided {
  if (state.status === 'signed') return refuse('minute-signed');
  if (state.status === 'draft') return refuse('minute-not-attested');
  if (why.trim() === '') return refuse('minute-why-missing');
  return ok([{ type: 'MinuteReturned', v: 1, why }]);
}

function sign(state: MinuteState, command: Extract<MinuteCommand, { type: 'sign' }>, context: MinuteContext): Decided {
  const may = mayBeSigned(state, context.facts, command.who);
  if (!may.ok) return may;
  return ok([
    {
      type: 'MinuteSigned',
      v: 1,
      version: may.value.attested.record.version,
      signature: { who: command.who, role: 'chair', at: command.at },
      pdfHash: command.pdfHash,
      files: command.files,
    },
  ]);
}
