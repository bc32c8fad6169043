import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ColleagueId } from '../../../kernel/ids';
import { findDue } from './find-date';
import { foldText, startsWords } from './fold-text';

/** Somebody who can promise something; also colleagues who are not at the table. */
export interface Promiser {
  readonly colleague: ColleagueId;
  readonly name: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An action as plain words were understood, with where the owner and the date stand in them. */
export interface ActionDraft {
  readonly text: string;
  readonly owner: ColleagueId | null;
  readonly due: CalendarDate | null;
  /** In the order they are asked for. */
  readonly missing: readonly ('text' | 'owner' | 'date')[];
  readonly ownerAt: Span | null;
  readonly dueAt: Span | null;
  /** The name typed fits several people: a list of them is offered. */
  readonly couldBe: readonly ColleagueId[];
}

const ownerFirst = /^\s*@?([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,3}?) (?:to|will) (?=\S)/u;

/** "Bethan to meet Jude by Wed" is read as owner, what, and by when. Whatever is not understood stays in the text. */
export function readAction(line: string, promisers: readonly Promiser[], today: CalendarDate): ActionDraft {
  const named = ownerIn(line, promisers);
  const due = findDue(line, today);
  const start = named?.rest ?? 0;
  const text = sentence(due === null ? line.slice(start) : line.slice(start, Math.max(start, due.from)) + line.slice(due.to));
  const missing = [
    ...(text === '' ? (['text'] as const) : []),
    ...(named?.owner ? [] : (['owner'] as const)),
    ...(due === null ? (['date'] as const) : []),
  ];
  return {
    text,
    owner: named?.owner ?? null,
    due: due?.date ?? null,
    missing,
    ownerAt: named?.owner ? named.at : null,
    dueAt: due === null ? null : { from: due.from, to: due.to },
    couldBe: named?.couldBe ?? [],
  };
}

interface Named {
  readonly owner: ColleagueId | null;
  readonly couldBe: readonly ColleagueId[];
  readonly at: Span;
  /** Where the words after the owner begin. */
  readonly rest: number;
}

function ownerIn(line: string, promisers: readonly Promiser[]): Named | null {
  const match = ownerFirst.exec(line);
  const typed = match?.[1];
  if (!match || typed === undefined) return null;
  const fitting = promisers.filter((one) => startsWords(one.name, typed));
  const exact = fitting.filter((one) => foldText(one.name) === foldText(typed));
  const [owner, ...others] = exact.length > 0 ? exact : fitting;
  if (owner === undefined) return null;
  const from = match[0].indexOf(typed);
  const at = { from, to: from + typed.length };
  if (others.length > 0) return { owner: null, couldBe: fitting.map((one) => one.colleague), at, rest: 0 };
  return { owner: owner.colleague, couldBe: [], at, rest: match[0].length };
}

function sentence(text: string): string {
  const trimmed = text
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([.,;])/g, '$1')
    .replace(/^[\s,;]+|[\s,;]+(?=\.?$)/g, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
