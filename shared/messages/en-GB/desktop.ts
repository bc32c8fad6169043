/** What the operating system shows for us: titles of its dialogs, kinds of files. */
export const desktop = {
  'desktop.chooseFolder.hub': 'Choose the folder of your hub',
  'desktop.chooseFolder.new-hub': 'Choose where to keep the new hub',
  'desktop.chooseFolder.package': 'Choose where to put the package',
  'desktop.chooseFolder.backup': 'Choose where to keep the backup',
  'desktop.chooseFile.csv': 'Choose the list to bring in',
  'desktop.chooseFile.package': 'Choose the package to check',
  'desktop.chooseFile.photo': 'Choose a picture',
  'desktop.fileKind.csv': 'Lists (CSV)',
  'desktop.fileKind.package': 'Packages',
  'desktop.fileKind.photo': 'Pictures',
  'desktop.hadToClose':
    'Roundtable has to close because something in it did not work. What was saved is safe. Start Roundtable again to go on.',
} as const;
