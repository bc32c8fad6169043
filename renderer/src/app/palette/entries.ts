import type { LucideIcon } from 'lucide-react';
import { FileCheck, ListChecks, Puzzle, Siren, UserRound, UsersRound } from 'lucide-react';
import type { OutputOf } from '../../../../shared/contract/contract';
import { formatDayMonth, formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { paths, type Path } from '../../ui/place/paths';
import type { PlaceCommand } from '../../ui/place/place-store';
import { useStepUp } from '../step-up/step-up-state';
import { matches } from './matching';

export type Found = OutputOf<'search.find'>;

/** One line of the palette: where it leads or what it does. */
export type PaletteEntry = Readonly<{
  id: string;
  text: string;
  detail: string;
  icon: LucideIcon;
  shortcut?: string | undefined;
  act: { readonly go: Path } | { readonly run: () => void };
}>;

export type PaletteGroup = Readonly<{ id: string; title: string; entries: readonly PaletteEntry[] }>;

/** Families first, people of families after them. */
export function familyEntries(found: Found): readonly PaletteEntry[] {
  return found.families.map((family) => ({
    id: `family-${family.family}`,
    text: family.name,
    detail: familyDetail(family),
    icon: UsersRound,
    act: { go: paths.family(family.family) },
  }));
}

/** What can be done at once about the family that fits best. */
export function familyActs(found: Found, addToAgenda: PaletteEntry | null): readonly PaletteEntry[] {
  const family = found.families[0];
  if (family === undefined) return [];
  const { name } = family;
  const about = { name, family: family.family, meeting: null };
  return [
    ...(addToAgenda === null ? [] : [addToAgenda]),
    {
      id: 'formulation-of',
      text: t('shell.doFormulation', { family: name }),
      detail: '',
      icon: Puzzle,
      act: { go: paths.formulation(family.family) },
    },
    {
      id: 'step-up-of',
      text: t('shell.doStepUpFamily', { family: name }),
      detail: '',
      icon: Siren,
      act: { run: () => useStepUp.getState().opened(hubNow(), about) },
    },
  ];
}

export function personEntries(found: Found): readonly PaletteEntry[] {
  return found.people.map((person) => ({
    id: `person-${person.person}`,
    text: person.name,
    detail:
      person.bornOn === null
        ? person.familyName
        : `${person.familyName}, ${t('shell.paletteBorn', { on: formatDayMonth(person.bornOn), year: person.bornOn.slice(0, 4) })}`,
    icon: UserRound,
    act: { go: paths.family(person.family) },
  }));
}

/** Actions, then minutes. */
export function recordEntries(found: Found): readonly PaletteEntry[] {
  const actions = found.actions.map((action) => ({
    id: `action-${action.action}`,
    text: action.text,
    detail: [action.familyName, action.ownerName, action.isOpen && action.due !== null ? formatShortDay(action.due) : null]
      .filter((part) => part !== null)
      .join(', '),
    icon: ListChecks,
    act: { go: paths.action(action.action) },
  }));
  const minutes = found.minutes.map((minute) => ({
    id: `minute-${minute.minute}`,
    text: t('shell.paletteMinute', { family: minute.familyName }),
    detail: minute.on === null ? '' : formatShortDay(minute.on),
    icon: FileCheck,
    act: { go: paths.minute(minute.discussion) },
  }));
  return [...actions, ...minutes];
}

/** Commands whose words begin with what was typed; all of them when nothing was. */
export function commandEntries(commands: readonly PlaceCommand[], words: readonly string[]): readonly PaletteEntry[] {
  return commands
    .filter((command) => matches(command.text, words))
    .map((command) => ({
      id: `do-${command.id}`,
      text: command.text,
      detail: '',
      icon: command.icon,
      shortcut: command.shortcut,
      act: { run: command.run },
    }));
}

function familyDetail(family: Found['families'][number]): string {
  const parts = [
    family.reference,
    family.level === null ? null : t('shell.paletteLevel', { level: family.level }),
    family.leadName === null ? null : t('shell.paletteLead', { name: family.leadName }),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
