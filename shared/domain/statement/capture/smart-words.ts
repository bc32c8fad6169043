/** Verbs that never finish. Each has words to try instead in the messages, `capture.try.<word>`. @source interface/design.md §2.10 */
export const neverFinishes = ['monitor', 'support', 'liaise', 'consider', 'encourage', 'engage'] as const;
export type NeverFinishes = (typeof neverFinishes)[number];

/** Verbs that start an action; two of them joined by "and" are two actions. */
export const actionVerbs = [
  'agree',
  'apply',
  'arrange',
  'ask',
  'attend',
  'book',
  'call',
  'check',
  'complete',
  'contact',
  'email',
  'find',
  'finish',
  'invite',
  'meet',
  'offer',
  'order',
  'phone',
  'prepare',
  'refer',
  'request',
  'ring',
  'send',
  'share',
  'speak',
  'take',
  'talk',
  'tell',
  'text',
  'visit',
  'walk',
  'write',
] as const;
