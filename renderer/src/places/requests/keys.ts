import type { KeyTable } from '../../ui/keys/key-table';

/** Keys of the list of requests. The rows handle them themselves, so that they never disturb a word being typed. */
export const requestListKeys = [
  { id: 'triage', keys: ['t'], name: 'requests.keyTriage', shown: 'T', onFocus: true },
  { id: 'correct', keys: ['e'], name: 'requests.keyCorrect', shown: 'E', onFocus: true },
] as const satisfies KeyTable;

/** Keys of the form of one request. */
export const requestFormKeys = [{ id: 'keep', keys: ['Control+Enter'], name: 'requests.keyKeep' }] as const satisfies KeyTable;
