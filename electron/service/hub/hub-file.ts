import { z } from 'zod';
import type { ColleagueId, HubId } from '../../../shared/kernel/ids';
import { isId } from '../../../shared/kernel/ids';

/** The format this Roundtable writes; a greater number was written by a newer one. */
export const hubFormat = 1;

const box = z.strictObject({ nonce: z.string(), tag: z.string(), text: z.string() });
const sealed = z.strictObject({ ephemeral: z.string(), box });
const derivation = z.strictObject({ name: z.literal('argon2id'), memoryKib: z.int(), passes: z.int(), salt: z.string() });
const keys = z.strictObject({ x25519: z.string(), ed25519: z.string(), p256: z.string() });

const slot = z.strictObject({
  sequence: z.int(),
  derivation,
  box,
  keys,
  signer: z.string(),
  signature: z.string(),
});

/**
 * Vault keys (and the authority's) sealed to one holder. Administrators have no `hub`. `next` stands beside the keys in
 * use while a vault is given a new one.
 */
const sealedKeys = z.strictObject({
  office: sealed,
  hub: sealed.nullable(),
  own: sealed.nullable(),
  authority: sealed.nullable(),
  next: z.strictObject({ office: sealed.nullable(), hub: sealed.nullable() }).default({ office: null, hub: null }),
});

/** A code opens the box, the box holds key pairs, the pairs open the sealed keys. */
const codeSlot = z.strictObject({ derivation, box, keys, sealed: sealedKeys });

/** A personal recovery code opens the box, the box holds the key of the colleague's own vault. */
const ownCodeSlot = z.strictObject({ derivation, box });

const comfort = z.strictObject({
  textSize: z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150), z.literal(175), z.literal(200)]),
  theme: z.enum(['light', 'dark', 'contrast']),
  paper: z.enum(['stone', 'white', 'cream', 'blue']),
  spacing: z.enum(['standard', 'more']),
  density: z.enum(['comfortable', 'standard', 'compact']),
  motion: z.enum(['full', 'none']),
  // Files written before there was a ruler have no word of it.
  ruler: z.enum(['off', 'on']).default('off'),
});

const member = z.strictObject({
  id: z.custom<ColleagueId>((value) => isId(value)),
  name: z.string(),
  title: z.string(),
  comfort: comfort.nullable(),
  slot: slot.nullable(),
  sealed: sealedKeys.nullable(),
  invitation: codeSlot.nullable(),
  ownCode: ownCodeSlot.nullable().default(null),
});

export const HubFileV1 = z.strictObject({
  format: z.literal(hubFormat),
  hub: z.custom<HubId>((value) => isId(value)),
  practice: z.boolean(),
  name: z.string(),
  numbers: z.array(z.strictObject({ label: z.string(), number: z.string() })),
  members: z.array(member),
  recovery: codeSlot.nullable(),
  /** Vaults somebody lost the key of; each gets a new key from the next person with the seat who holds the present one. */
  newKeysDue: z.strictObject({ office: z.boolean(), hub: z.boolean() }).default({ office: false, hub: false }),
});

/**
 * What stands unencrypted in a hub's folder: only what the sign-in table shows, and keys under keys.
 * @source architecture.md §5
 */
export type HubFile = Readonly<z.infer<typeof HubFileV1>>;
export type Member = HubFile['members'][number];
export type CodeSlot = z.infer<typeof codeSlot>;
export type OwnCodeSlot = z.infer<typeof ownCodeSlot>;
export type SealedKeys = z.infer<typeof sealedKeys>;

export type HubFileReading =
  | { readonly kind: 'read'; readonly file: HubFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-a-hub' };

/** Reads the text of a `hub.json`. A greater format is told apart from nonsense, so that nobody tries to repair it. */
export function readHubFile(text: string): HubFileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'not-a-hub' };
  }
  const stamp = z.object({ format: z.int(), hub: z.string() }).safeParse(value);
  if (!stamp.success) return { kind: 'not-a-hub' };
  if (stamp.data.format > hubFormat) return { kind: 'newer' };
  const parsed = HubFileV1.safeParse(value);
  return parsed.success ? { kind: 'read', file: parsed.data } : { kind: 'not-a-hub' };
}

export function memberOf(file: HubFile, colleague: ColleagueId): Member | null {
  return file.members.find((one) => one.id === colleague) ?? null;
}

/** The file with one member changed, or added at the end. */
export function withMember(file: HubFile, member: Member): HubFile {
  const isKnown = file.members.some((one) => one.id === member.id);
  const members = isKnown ? file.members.map((one) => (one.id === member.id ? member : one)) : [...file.members, member];
  return { ...file, members };
}
