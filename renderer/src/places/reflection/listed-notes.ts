import type { ReflectionList, ReflectionRow } from '../../../../shared/contract/reflection';
import type { SharedNoteRow } from '../../../../shared/contract/supervision';
import type { ReflectionId } from '../../../../shared/kernel/ids';

/** The notes somebody reads with whoever wrote them: one group a supervisor. */
export interface SharedGroup {
  readonly supervisor: SharedNoteRow['supervisor'];
  readonly rows: readonly SharedNoteRow[];
}

export interface ListedNotes {
  /** Without a copy that opens here. */
  readonly own: readonly ReflectionRow[];
  readonly shared: readonly SharedGroup[];
}

/** The notes as the list groups them: those of nobody else first, then those each supervisor has. */
export function listedNotes({ notes }: ReflectionList, shared: readonly SharedNoteRow[]): ListedNotes {
  const supervisors = new Map(shared.map(({ supervisor }) => [supervisor.id, supervisor]));
  return {
    own: notes.filter(({ id }) => !shared.some(({ note }) => note === id)),
    shared: [...supervisors.values()].map((supervisor) => ({
      supervisor,
      rows: shared.filter((row) => row.supervisor.id === supervisor.id),
    })),
  };
}

/** Every note once, in the order of the list. */
export function inOrder({ own, shared }: ListedNotes): readonly ReflectionId[] {
  return [...new Set([...own.map(({ id }) => id), ...shared.flatMap(({ rows }) => rows.map(({ note }) => note))])];
}
