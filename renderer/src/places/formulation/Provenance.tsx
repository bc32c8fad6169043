import { useRef, useState, type ReactNode } from 'react';
import { Key, Lock, LockOpen, MessageSquare, Pencil, Users, type LucideIcon } from 'lucide-react';
import type { FormulationCard, FormulationPage } from '../../../../shared/contract/formulation';
import type { Disclosure } from '../../../../shared/domain/statement/statement';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { LinkButton } from '../../ui/button/LinkButton';
import { Icon } from '../../ui/icon/Icon';
import { Popover } from '../../ui/popover/Popover';
import { cardText, kindWord, markingWords } from './card-words';
import css from './Provenance.module.css';

const markingIcons: Readonly<Record<Disclosure, LucideIcon>> = {
  'family-can-see': LockOpen,
  'agencies-only': Lock,
  'about-someone-else': Users,
  'ask-police-first': Key,
};

/** Where the chosen statement comes from, in one line: who, to whom, when, typed by, who can see, used where. */
export type ProvenanceProps = Readonly<{ card: FormulationCard; page: FormulationPage; children?: ReactNode }>;

export function Provenance({ card, page, children }: ProvenanceProps) {
  return (
    <section className={css.line} aria-label={t('formulation.provenance')}>
      <span className={css.lead}>{cardText(card)}</span>
      <span className={css.part}>
        <Icon icon={MessageSquare} size={15} />
        {saidBy(card)}
      </span>
      {card.typedBy !== null && card.typedAt !== null && (
        <span className={css.part}>
          <Icon icon={Pencil} size={15} />
          {t('formulation.typedBy', { who: card.typedBy, day: formatDayMonth(dateAt(card.typedAt)), time: formatTime(card.typedAt) })}
        </span>
      )}
      <span className={css.part}>
        <Icon icon={markingIcons[card.statement.disclosure]} size={15} />
        {markingWords(card.statement.disclosure)}
      </span>
      <span className={css.end}>
        <UsedIn places={placesOf(card, page)} />
        {children}
      </span>
    </section>
  );
}

function saidBy({ statement, speaker }: FormulationCard): string {
  const kind = capital(kindWord(statement.kind));
  const who = speaker === '' ? t('formulation.someoneInFamily') : speaker;
  const day = statement.happenedOn === null ? '' : formatDayMonth(statement.happenedOn);
  // In their own words a person comes before whom they said it to; otherwise the source comes first.
  const voices = statement.kind === 'own-words' ? [who, statement.source] : [statement.source, who];
  const parts = [...voices, day].filter((part) => part !== '');
  return `${kind}: ${parts.join(', ')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function placesOf(card: FormulationCard, page: FormulationPage): readonly string[] {
  return [
    ...(card.isLinked ? [t('formulation.usedGuess')] : []),
    ...(card.rank === null ? [] : [t('formulation.usedRank', { rank: card.rank })]),
    ...page.goals.filter(({ factor }) => factor === card.id).map(({ text }) => t('formulation.usedGoal', { goal: text })),
    ...card.versions.map((number) => t('formulation.usedVersion', { number })),
  ];
}

function UsedIn({ places }: Readonly<{ places: readonly string[] }>) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const words = t('formulation.usedIn', { count: places.length });
  if (places.length === 0) return <span>{words}</span>;
  return (
    <span ref={anchor}>
      <LinkButton onPress={() => setOpen(true)}>{words}</LinkButton>
      <Popover label={t('formulation.usedInTitle')} anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)} placement="top end">
        <ul className={css.places}>
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </Popover>
    </span>
  );
}
