import { Keyboard, Undo2 } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { frameKeys } from '../../ui/keys/frame-keys';
import { capInUse, useShortcuts, type Shortcuts } from '../../ui/keys/shortcuts';
import { undoToast, useToasts, type Toast } from '../../ui/toast/toast';
import { useHelp } from '../help/help-state';
import {
  commandEntries,
  familyActs,
  familyEntries,
  personEntries,
  recordEntries,
  type Found,
  type PaletteEntry,
  type PaletteGroup,
} from './entries';
import { matches, typedWords } from './matching';
import { useAddToAgenda } from './use-add-to-agenda';
import { useFrameCommands } from './use-frame-commands';

const nothingFound: Found = { families: [], people: [], actions: [], minutes: [] };

/** What the first letter asks for: commands only, people, help, or everything. */
type Mode = 'all' | 'commands' | 'people' | 'help';

const modes: Readonly<Record<string, Mode>> = { '>': 'commands', '@': 'people', '?': 'help' };

export type PaletteGroups = Readonly<{ groups: readonly PaletteGroup[]; words: readonly string[] }>;

/** The groups for what was typed, in their fixed order. Until new answers come, the last ones stay. */
export function usePaletteGroups(typed: string, onLock: () => void): PaletteGroups {
  const mode = modes[typed.charAt(0)] ?? 'all';
  const text = (mode === 'all' ? typed : typed.slice(1)).trim();
  const words = typedWords(text);
  const asks = text !== '' && (mode === 'all' || mode === 'people');
  const search = useQuery('search.find', { text: text.slice(0, 200) }, { paused: !asks, keepPrevious: true });
  const found = asks && search.status === 'ready' ? search.value : nothingFound;
  const addToAgenda = useAddToAgenda(found.families[0] ?? null);
  const commands = commandEntries(useFrameCommands(onLock), words);
  const chosenKeys = useShortcuts(({ shortcuts }) => shortcuts);
  const recent = useToasts((toasts) => toasts.recent);
  const groups: PaletteGroup[] = [];
  if (mode === 'help') groups.push(group('help', t('shell.paletteHelp'), helpEntries(words, chosenKeys)));
  if (mode === 'people') groups.push(group('people', t('shell.palettePeople'), personEntries(found)));
  if (mode === 'all' && text === '') groups.push(group('recent', t('shell.paletteRecent'), recentEntries(recent)));
  if (mode === 'all') groups.push(group('families', t('shell.paletteFamilies'), [...familyEntries(found), ...personEntries(found)]));
  if (mode === 'all' || mode === 'commands')
    groups.push(group('do', t('shell.paletteDo'), [...familyActs(found, addToAgenda), ...commands]));
  if (mode === 'all') groups.push(group('records', t('shell.paletteRecords'), recordEntries(found)));
  return { groups: groups.filter(({ entries }) => entries.length > 0), words };
}

function group(id: string, title: string, entries: readonly PaletteEntry[]): PaletteGroup {
  return { id, title, entries };
}

function helpEntries(words: readonly string[], chosen: Shortcuts): readonly PaletteEntry[] {
  return frameKeys
    .map((entry): PaletteEntry => ({
      id: `key-${entry.id}`,
      text: t(entry.name),
      detail: '',
      icon: Keyboard,
      shortcut: capInUse(entry, chosen),
      act: { run: () => useHelp.getState().opened() },
    }))
    .filter((entry) => matches(entry.text, words));
}

function recentEntries(recent: readonly Toast[]): readonly PaletteEntry[] {
  return recent
    .filter((entry) => entry.undo !== undefined)
    .map((entry) => ({
      id: `recent-${entry.id}`,
      text: `${t('ui.undo')}: ${entry.message}`,
      detail: '',
      icon: Undo2,
      act: { run: () => undoToast(entry) },
    }));
}
