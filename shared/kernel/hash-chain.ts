import { canonicalJson } from './canonical-json';
import type { EventHeader } from './event';

/** Hex SHA-256 of a text's UTF-8 bytes; the platform's own is passed in. */
export type Hash = (text: string) => string;

export const chainStart = '0'.repeat(64);

export interface ChainLink {
  readonly header: EventHeader;
  readonly type: string;
  readonly v: number;
  readonly bodyHash: string;
  readonly prev: string;
}

/** The hash of a link: over header, type and body hash and the link before, so that a purge can remove a body alone. */
export function linkHash(link: ChainLink, hash: Hash): string {
  return hash(canonicalJson(link));
}
