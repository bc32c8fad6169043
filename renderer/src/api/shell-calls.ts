import { bridge, type ChosenPlace, type FilePurpose, type FolderPurpose } from './bridge';

/** What a window may ask of the operating system, each through a dialog or on itself. */
export const shellCalls = {
  chooseFolder: (purpose: FolderPurpose): Promise<ChosenPlace | null> => bridge().shell.chooseFolder(purpose),
  chooseFile: (purpose: FilePurpose): Promise<ChosenPlace | null> => bridge().shell.chooseFile(purpose),
  print: (): Promise<void> => bridge().shell.print(),
  minimise: (): Promise<void> => bridge().shell.minimise(),
  maximise: (): Promise<void> => bridge().shell.maximise(),
  close: (): Promise<void> => bridge().shell.close(),
} as const;
