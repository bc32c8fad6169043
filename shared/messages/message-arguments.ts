/** What may stand in a placeholder. */
export type MessageValue = string | number;

/** `'{who} sat down at {time}'` gives `'who' | 'time'`. */
type PlainNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlainNames<Rest> : never;

/** True for a message that chooses its words by a number or a kind; its branches hold braces too. */
type Chooses<Text extends string> = Text extends `${string}, plural,${string}` | `${string}, select,${string}` ? true : false;

/** The arguments `t` takes after the key: none, a record with each placeholder, or any record. */
export type ArgumentsOf<Text extends string> = Text extends string
  ? Chooses<Text> extends true
    ? [values: Readonly<Record<string, MessageValue>>]
    : [PlainNames<Text>] extends [never]
      ? []
      : [values: Readonly<Record<PlainNames<Text>, MessageValue>>]
  : never;
