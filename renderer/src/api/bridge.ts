import { config } from 'zod';

/** What comes back over the port; a refusal has a stable code and, where its words need them, details. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly details?: unknown };

/** Names which kinds of record changed; no data. */
export interface Announcement {
  readonly topics: readonly string[];
}

/** Something about the session or a long job: `locked`, `progress`, `service-down`, `service-up`. */
export interface Notice {
  readonly kind: string;
  readonly [detail: string]: unknown;
}

/** A folder or file a person chose; the path itself never reaches the window. */
export interface ChosenPlace {
  readonly token: string;
  readonly label: string;
}

/** The block of typed text that becomes the record with a command, and is deleted with its commit. */
export interface DraftRef {
  readonly subject: string;
  readonly block: string;
}

export interface Bridge {
  send(op: string, input: unknown, meta?: { readonly commandId?: string; readonly draft?: DraftRef }): Promise<Reply>;
  onAnnounce(listener: (announcement: Announcement) => void): () => void;
  onNotice(listener: (notice: Notice) => void): () => void;
  readonly shell: {
    chooseFolder(purpose: FolderPurpose): Promise<ChosenPlace | null>;
    chooseFile(purpose: FilePurpose): Promise<ChosenPlace | null>;
    print(): Promise<void>;
    minimise(): Promise<void>;
    maximise(): Promise<void>;
    close(): Promise<void>;
  };
}

export type FolderPurpose = 'hub' | 'new-hub' | 'package' | 'backup';
export type FilePurpose = 'csv' | 'package' | 'photo';

declare global {
  interface Window {
    readonly roundtable: Bridge;
  }
}

// The policy forbids code made from strings; without this, the first parse would try it and be reported.
config({ jitless: true });

/** The door to the service and the shell. This file is the only one that touches it. */
export function bridge(): Bridge {
  return window.roundtable;
}
