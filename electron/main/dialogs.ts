import { type BrowserWindow, type FileFilter, type OpenDialogOptions, dialog } from 'electron';
import { words } from './words';

export const folderPurposes = ['hub', 'new-hub', 'package', 'backup'] as const;
export const filePurposes = ['csv', 'package', 'photo'] as const;
export type FolderPurpose = (typeof folderPurposes)[number];
export type FilePurpose = (typeof filePurposes)[number];

/** Asks the person for a folder. @returns its path, or null when they changed their mind. */
export function askForFolder(window: BrowserWindow, purpose: FolderPurpose): Promise<string | null> {
  return ask(window, {
    title: words(`desktop.chooseFolder.${purpose}`),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
}

/** Asks the person for a file. @returns its path, or null when they changed their mind. */
export function askForFile(window: BrowserWindow, purpose: FilePurpose): Promise<string | null> {
  return ask(window, {
    title: words(`desktop.chooseFile.${purpose}`),
    properties: ['openFile', 'dontAddToRecent'],
    filters: [filterFor(purpose)],
  });
}

function filterFor(purpose: FilePurpose): FileFilter {
  const extensions: Record<FilePurpose, string[]> = {
    csv: ['csv', 'txt'],
    package: ['zip', 'pdf', 'txt'],
    photo: ['png', 'jpg', 'jpeg', 'webp'],
  };
  return { name: words(`desktop.fileKind.${purpose}`), extensions: extensions[purpose] };
}

async function ask(window: BrowserWindow, options: OpenDialogOptions): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, options);
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}
