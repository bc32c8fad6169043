import type { Consent, Relation } from '../../family/events';
import type { Route, UrgentFlag } from '../events';

/** The first pattern that fits gives the value. Fixed lists: what they do not know is said, never guessed. */
type Table<T> = readonly (readonly [RegExp, T])[];

const routeWords: Table<Route> = [
  [/front ?door|mash|duty/, 'front-door'],
  [/\bself\b|walk.?in|family asked|counter|parent asked/, 'self'],
  [/step.?down/, 'step-down'],
  [/police/, 'police-report'],
  [/cluster|partner/, 'cluster'],
  [/re.?request|former|known before/, 're-request'],
];

/** The route a word in a file stands for. Every other service that asks is a professional. */
export function readRoute(cell: string): Route {
  return find(routeWords, cell) ?? 'professional';
}

const relationWords: Table<Relation> = [
  [/unborn|expected/, 'unborn'],
  [/grand|nan\b|nana|gran\b/, 'grandparent'],
  [/kin|aunt|uncle|special guardian/, 'kinship-carer'],
  [/sibling|brother|sister/, 'sibling'],
  [/mother|mum\b|mam\b/, 'mother'],
  [/father|dad\b/, 'father'],
  [/partner|husband|wife/, 'partner'],
  [/carer|guardian|foster/, 'carer'],
  [/parent/, 'parent'],
  [/young/, 'young-person'],
  [/child|son\b|daughter|baby/, 'child'],
];

/** Null when the words are none we know; an empty cell is `other` and no surprise. */
export function readRelation(cell: string): Relation | null {
  return cell.trim() === '' ? 'other' : find(relationWords, cell);
}

/** Null when the words are none we know. */
export function readUrgent(cell: string): readonly UrgentFlag[] | null {
  const words = plain(cell);
  if (/^(n|no|false|0|none|not urgent|routine|low|standard|)$/.test(words)) return [];
  const flags: UrgentFlag[] = [];
  if (/missing/.test(words)) flags.push('missing');
  if (/tonight|unsafe|not safe/.test(words)) flags.push('unsafe-tonight');
  if (/food|heat|meter|gas|electric/.test(words)) flags.push('no-food-or-heat');
  if (/^(y|yes|true|1|x|urgent|high|immediate)\b/.test(words)) flags.push('said-urgent');
  return flags.length === 0 ? null : flags;
}

const notAsked: Consent = { state: 'not-asked', how: 'unknown', on: null, notAgencies: [], notInWords: '' };

/** Consent to support of a person a file says nothing about. */
export const consentNotAsked = notAsked;

/**
 * Reads consent to support written in words: "Yes - verbal", "Yes, not school", "Declined". Null when the words are none
 * we know. Whom a consent in part leaves out stays in words: which agency "school" is, a person decides.
 */
export function readConsent(cell: string): Consent | null {
  const words = plain(cell);
  if (/^$|not (yet )?(been )?asked|^not yet$|to be asked|^(tbc|pending|unknown|not known)$/.test(words)) return notAsked;
  if (/withdr[ae]w/.test(words)) return { ...notAsked, state: 'withdrawn' };
  if (/not (required|needed)|statutory/.test(words)) return { ...notAsked, state: 'not-required' };
  if (/think|consider|undecided|unsure/.test(words)) return { ...notAsked, state: 'thinking' };
  if (/^(n|false|0)$|^no\b(?!\s+\w)|declin|refus|did not (give|agree)/.test(words)) return { ...notAsked, state: 'declined' };
  const how = /verbal|spoken|oral|phone|told/.test(words)
    ? 'spoken'
    : /sign|written|form|paper|e-?mail|letter/.test(words)
      ? 'written'
      : 'unknown';
  const except = /(?:\b(?:but )?not(?! yet)|\bexcept(?: for)?|\bexcluding|\bapart from|\bwithout)\s+(?:to |with |the )*(.+)$/.exec(words);
  if (/^(in part|partial|part\b)/.test(words)) {
    const left = except?.[1] ?? words.replace(/^(in part|partial(ly)?|part)\W*/, '');
    return left === '' ? null : { ...notAsked, state: 'in-part', how, notInWords: left.slice(0, 500) };
  }
  if (!/^(y|yes|true|1|given|agreed?|consent(s|ed)?( given)?|verbal|written|signed|full)\b/.test(words)) return null;
  return except?.[1] === undefined
    ? { ...notAsked, state: 'given', how }
    : { ...notAsked, state: 'in-part', how, notInWords: except[1].slice(0, 500) };
}

function find<T>(table: Table<T>, cell: string): T | null {
  const words = plain(cell);
  return table.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function plain(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, ' ');
}
