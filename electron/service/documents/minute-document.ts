import type { MinuteLine, MinuteRecord } from '../../../shared/domain/minute/record';
import type { StatementKind } from '../../../shared/domain/statement/statement';
import { formatClock, formatDay, formatDayMonth, formatLongDay } from '../../../shared/messages/dates';
import { t, type MessageKey } from '../../../shared/messages/t';
import { dateAt } from '../../../shared/kernel/calendar-date';
import type { Instant } from '../../../shared/kernel/instant';
import type { Block, PrintedDocument, Run, SaidLine } from '../../../shared/domain/minute/printed-document';

export interface MinuteToPrint {
  readonly record: MinuteRecord;
  /** Hex SHA-256 of the record's canonical JSON. */
  readonly recordHash: string;
  readonly fileName: string;
  /** When the minute-taker attested it. */
  readonly attestedAt: Instant;
  /** A practice hub's papers say on every page that they are not real. */
  readonly isPractice: boolean;
}

/** The page of one family's minute: typed words with their attribution, in the order of print-minute. */
export function minuteDocument(minute: MinuteToPrint): PrintedDocument {
  const { record, recordHash } = minute;
  return {
    title: t('document.metaTitle', { reference: record.reference, date: formatDay(record.meeting.on), version: record.version }),
    subject: t('document.metaSubject', { hash: recordHash }),
    stamp: minute.isPractice ? t('document.stamp') : '',
    header: headerOf(minute),
    blocks: [...minuteBlocks(record), signaturesOf(minute)],
    foot: [minute.fileName, t('document.hash', { hash: grouped(recordHash) })],
    pageOf: (page, pages) => t('document.page', { page, pages }),
  };
}

/** What is read on the page, from its title to who was there; the screen shows the same before it is signed. */
export function minuteBlocks(record: MinuteRecord): Block[] {
  return [
    { kind: 'title', text: t('document.title', { family: record.family }) },
    factsOf(record),
    ...whyAndVoice(record),
    ...whatWasHeard(record),
    ...decisionOf(record),
    ...actionsOf(record),
    paragraph([plain(closingWords(record))]),
    ...attendanceOf(record),
  ];
}

function headerOf({ record, isPractice }: MinuteToPrint): PrintedDocument['header'] {
  const small = (text: string): Run => ({ text, look: 'small' });
  const marking = isPractice ? t('document.practice') : t('document.marking');
  return {
    left: [
      { text: record.hub.name, look: 'smallStrong' },
      small(t('document.controller', { name: record.hub.controller })),
      small(record.hub.site),
    ],
    right: [
      { text: marking, look: 'smallStrong' },
      small(t('document.signedVersion', { version: record.version })),
      small(t('document.fullCopy')),
    ],
  };
}

function factsOf({ meeting, consent }: MinuteRecord): Block {
  const orNotNamed = (name: string): string => (name === '' ? t('document.notNamed') : name);
  return {
    kind: 'facts',
    facts: [
      [t('document.meeting'), t('document.meetingItem', { title: meeting.title, item: meeting.item })],
      [t('document.when'), t('document.whenTimes', { date: formatLongDay(meeting.on), from: meeting.from, to: meeting.to })],
      [t('document.quorate'), meeting.quoracyInWords],
      [t('document.consent'), consent === '' ? t('document.consentNone') : consent],
      [t('document.chair'), orNotNamed(meeting.chair)],
      [t('document.minuteTaker'), orNotNamed(meeting.minuteTaker)],
    ],
  };
}

function whyAndVoice(record: MinuteRecord): Block[] {
  const quotes = record.familySaid.map(({ speaker, text }) => t('document.quote', { who: speaker, words: text }));
  return [
    heading('document.whyWeMet'),
    paragraph([plain(record.whyWeMet === '' ? t('document.whyNotSaid') : record.whyWeMet)]),
    heading('document.familySaid'),
    quotes.length === 0 ? paragraph([plain(t('document.familySaidNothing'))]) : { kind: 'quotes', quotes },
    ...(record.familyTold === '' ? [] : [paragraph([plain(record.familyTold)])]),
  ];
}

function whatWasHeard(record: MinuteRecord): Block[] {
  const lines = record.heard.map(saidLine);
  return [
    heading('document.heard'),
    lines.length === 0 ? paragraph([plain(t('document.heardNothing'))]) : { kind: 'lines', lines },
    ...(record.bestGuess === '' ? [] : [paragraph([strong(`${t('document.bestGuess')} `), plain(record.bestGuess)])]),
  ];
}

const kindWords: Readonly<Record<StatementKind, MessageKey & `document.kind${string}`>> = {
  fact: 'document.kindFact',
  reported: 'document.kindReported',
  opinion: 'document.kindOpinion',
  intelligence: 'document.kindIntelligence',
  'own-words': 'document.kindOwnWords',
  'nil-return': 'document.kindNilReturn',
};

function saidLine(line: MinuteLine): SaidLine {
  return { code: line.code, text: line.text, attribution: attributionOf(line) };
}

/** "Fact, police record, on 6 March. PC Rhys Mallory, in writing. Agencies only." */
function attributionOf(line: MinuteLine): string {
  const happened = line.happenedOn === null ? '' : t('document.happened', { date: formatDayMonth(line.happenedOn) });
  const how = [t(kindWords[line.kind]), line.source, happened].filter((part) => part !== '').join(', ');
  const who = [line.speaker, line.inWriting ? t('document.inWriting') : ''].filter((part) => part !== '').join(', ');
  const marking =
    line.disclosure === 'agencies-only'
      ? ` ${t('document.agenciesOnly')}`
      : line.disclosure === 'about-someone-else'
        ? ` ${t('document.aboutSomeoneElse')}`
        : '';
  const rest = marking === '' ? who : `${who}.`;
  return `${how}. ${rest}${marking}`;
}

function decisionOf(record: MinuteRecord): Block[] {
  const { text, reason, level, changesIf } = record.decision;
  const isLevelSaid = text.toLowerCase().includes(level.toLowerCase());
  const decided = [isLevelSaid ? '' : level, text]
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');
  const agreement = record.agreed ? t('document.nobodyDisagreed') : t('document.notAsked');
  const rest = [
    reason === '' ? '' : sentence(reason),
    changesIf === '' ? '' : sentence(t('document.changesIf', { what: changesIf })),
    record.disagreements.length === 0 ? agreement : '',
  ].filter((part) => part !== '');
  return [
    heading('document.decision'),
    decided === ''
      ? paragraph([plain(t('document.noDecision'))])
      : paragraph([strong(decided), plain(rest.length === 0 ? '' : ` ${rest.join(' ')}`)]),
    ...record.disagreements.map((one) =>
      paragraph([
        plain(sentence(t('document.disagreed', { who: one.who, about: one.about, why: one.why }))),
        plain(one.wouldResolve === '' ? '' : ` ${sentence(t('document.wouldResolve', { what: one.wouldResolve }))}`),
      ]),
    ),
  ];
}

function actionsOf(record: MinuteRecord): Block[] {
  if (record.actions.length === 0) return [heading('document.actions'), paragraph([plain(t('document.noActions'))])];
  const rows = record.actions.map(({ text, owner, by, toAccept }) => {
    const named = owner === '' ? t('document.noOwner') : owner;
    return [text, toAccept ? t('document.toAccept', { owner: named }) : named, by === null ? t('document.noDate') : formatDayMonth(by)];
  });
  const columns = [
    { name: t('document.action'), share: 0.47 },
    { name: t('document.who'), share: 0.39 },
    { name: t('document.by'), share: 0.14 },
  ];
  return [heading('document.actions'), { kind: 'table', columns, rows }];
}

function closingWords(record: MinuteRecord): string {
  return [
    record.leadPractitioner === '' ? t('document.noLead') : t('document.lead', { name: record.leadPractitioner }),
    record.nextReview === null ? t('document.noReview') : t('document.review', { date: formatLongDay(record.nextReview) }),
    record.heldBack === 0 ? '' : t('document.heldBack', { count: record.heldBack }),
    ...record.leftBlank.map(({ what, why }) => sentence(t('document.leftBlank', { what, why }))),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function attendanceOf({ meeting }: MinuteRecord): Block[] {
  const present = meeting.present.map(({ name, title, agency }) => t('document.personAt', { name, title, agency }));
  const words = [
    present.length === 0 ? '' : t('document.presentLine', { names: present.join(', ') }),
    meeting.inWriting.length === 0 ? '' : t('document.inWritingLine', { names: meeting.inWriting.join(', ') }),
    meeting.apologies.length === 0 ? '' : t('document.apologiesLine', { names: meeting.apologies.join(', ') }),
  ].filter((part) => part !== '');
  return words.length === 0 ? [] : [paragraph([{ text: words.join(' '), look: 'fact' }])];
}

function signaturesOf({ record, attestedAt }: MinuteToPrint): Block {
  const { meeting } = record;
  const by = (name: string, role: string): string => t('document.signedBy', { name, role });
  return {
    kind: 'signatures',
    boxes: [
      {
        title: t('document.accurate'),
        lines: [by(meeting.minuteTaker, t('document.roleMinuteTaker')), signingTime(attestedAt)],
        leavesRoom: false,
      },
      { title: t('document.approved'), lines: [by(meeting.chair, t('document.roleChair'))], leavesRoom: true },
    ],
  };
}

/** "12 March 2026, 10:21:38", in the hub's time. */
export function signingTime(at: Instant): string {
  const date = dateAt(at);
  return t('document.signedAt', { date: `${formatDayMonth(date)} ${date.slice(0, 4)}`, time: formatClock(at) });
}

function heading(key: 'document.whyWeMet' | 'document.familySaid' | 'document.heard' | 'document.decision' | 'document.actions'): Block {
  return { kind: 'heading', text: t(key) };
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}

function plain(text: string): Run {
  return { text, look: 'body' };
}

function strong(text: string): Run {
  return { text, look: 'strong' };
}

/** Ends typed words with a full stop when they have no end of their own. */
function sentence(text: string): string {
  return /[.!?…”"']$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** In fours, so that people can read it to each other. */
function grouped(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(' ');
}
