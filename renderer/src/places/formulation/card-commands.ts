import { ArrowRightLeft, Link2, Link2Off, ListOrdered, Pencil, Trash2 } from 'lucide-react';
import type { FormulationCard, FormulationPage } from '../../../../shared/contract/formulation';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { ps, type P } from '../../../../shared/domain/statement/statement';
import { pTeamName } from '../../../../shared/messages/p-words';
import { t } from '../../../../shared/messages/t';
import type { MenuCommand } from '../../ui/menu/Menu';
import type { BatchPart } from '../../api/use-command';
import { ranked, unranked } from './ranking';

/** What can be done with a card, by its id in the menu. */
export type CardCommand = 'link' | 'rank-1' | 'rank-2' | 'rank-3' | 'unrank' | 'edit' | 'remove' | `move-${P}`;

/** The commands of a card in the draft, in the order of its menu. Every one of them has a key or a place in it. */
export function cardCommands(card: FormulationCard, sixthP: string): readonly (MenuCommand & { readonly id: CardCommand })[] {
  const link = card.isLinked
    ? ({ id: 'link', text: t('formulation.unlink'), icon: Link2Off, shortcut: 'L' } as const)
    : ({ id: 'link', text: t('formulation.link'), icon: Link2, shortcut: 'L' } as const);
  const moves = ps
    .filter((p) => p !== card.p)
    .map((p) => ({ id: `move-${p}` as const, text: t('formulation.moveTo', { column: pTeamName(p, sixthP) }), icon: ArrowRightLeft }));
  const edit = card.saidIn === null ? [{ id: 'edit' as const, text: t('formulation.editWords'), icon: Pencil }] : [];
  return [
    link,
    ...(card.p === 'perpetuating' ? ranks(card) : []),
    ...edit,
    ...moves,
    { id: 'remove', text: t('formulation.remove'), icon: Trash2, shortcut: 'Delete' },
  ];
}

function ranks(card: FormulationCard) {
  const words = [t('formulation.rankFirst'), t('formulation.rankSecond'), t('formulation.rankThird')];
  const all = ([1, 2, 3] as const).map((rank) => ({
    id: `rank-${rank}` as const,
    text: words[rank - 1] ?? '',
    icon: ListOrdered,
    shortcut: String(rank),
  }));
  const others = all.filter(({ id }) => id !== `rank-${card.rank}`);
  return card.rank === null ? others : [...others, { id: 'unrank' as const, text: t('formulation.unrank'), icon: ListOrdered }];
}

/** A card's command as something to send, with what is said when it is kept; null for what opens a form. */
export function cardAct(
  command: CardCommand,
  card: FormulationCard,
  page: FormulationPage,
  family: FamilyId,
  sixthP: string,
): { readonly part: BatchPart; readonly done: string } | null {
  switch (command) {
    case 'link':
      return linkAct(card, page, family);
    case 'rank-1':
    case 'rank-2':
    case 'rank-3': {
      const rank = Number(command.at(-1));
      const input = { family, priorities: [...ranked(page.priorities, card.id, rank)] };
      return { part: { op: 'formulation.setPriorities', input }, done: t('formulation.ranked', { rank }) };
    }
    case 'unrank': {
      const input = { family, priorities: [...unranked(page.priorities, card.id)] };
      return { part: { op: 'formulation.setPriorities', input }, done: t('formulation.unranked') };
    }
    case 'remove':
      return { part: { op: 'formulation.remove', input: { family, statement: card.id } }, done: t('formulation.removed') };
    case 'edit':
      return null;
    default: {
      const p = ps.find((one) => command === `move-${one}`);
      return p === undefined ? null : moveAct(card, p, family, sixthP);
    }
  }
}

/** Puts a card under another P; it keeps its words. */
export function moveAct(card: FormulationCard, p: P, family: FamilyId, sixthP: string) {
  const placed = { statement: card.statement, saidIn: card.saidIn, p };
  const done = t('formulation.moved', { column: pTeamName(p, sixthP) });
  return { part: { op: 'formulation.place', input: { family, placed } }, done } as const;
}

function linkAct(card: FormulationCard, { hypothesis }: FormulationPage, family: FamilyId) {
  const links = card.isLinked ? hypothesis.links.filter((link) => link !== card.id) : [...hypothesis.links, card.id];
  const done = t(card.isLinked ? 'formulation.unlinked' : 'formulation.linked');
  return { part: { op: 'formulation.writeHypothesis', input: { family, hypothesis: { ...hypothesis, links } } }, done } as const;
}
