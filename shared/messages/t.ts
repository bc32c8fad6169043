import { type IntlShape, createIntl } from '@formatjs/intl';
import { messages, type Messages } from './en-GB/all';
import type { ArgumentsOf, MessageValue } from './message-arguments';

/** Every visible string has one of these keys: `area.name`. */
export type MessageKey = keyof Messages;

/** The keys of messages that take no values; tables of keys and places hold these. */
export type PlainKey = { [K in MessageKey]: ArgumentsOf<Messages[K]> extends [] ? K : never }[MessageKey];

let formatter: IntlShape<string> | null = null;

/** Made at the first message that needs it: setting it up costs as much as everything else a process starts with. */
function intl(): IntlShape<string> {
  formatter ??= createIntl<string>({
    locale: 'en-GB',
    messages,
    onError: (error) => {
      throw error;
    },
  });
  return formatter;
}

/**
 * The words a person reads, in en-GB, with values put in.
 * @param key Area and name, for example `shell.lockNow`.
 * @param values One value for each `{name}` of the message; the compiler asks for them where the
 *   message has plain placeholders, and takes any record where it has a plural or a select.
 * @returns Plain text, never markup.
 * @throws when a value is missing: that is a mistake of ours, not of a person.
 */
export function t<K extends MessageKey>(key: K, ...values: ArgumentsOf<Messages[K]>): string {
  return formatMessage(key, values[0] ?? {});
}

/** True for a string that is a key; lets data such as a refusal code look for its message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/**
 * The same as `t` for a key that is only known while running.
 * @throws when a value is missing; callers with foreign values catch it and say something plainer.
 */
export function formatMessage(key: MessageKey, values: Readonly<Record<string, MessageValue>>): string {
  const message = messages[key];
  // Nothing to put in and nothing quoted: the words are the message.
  if (!message.includes('{') && !message.includes("''")) return message;
  return intl().formatMessage({ id: key }, { ...values }, { ignoreTag: true });
}
