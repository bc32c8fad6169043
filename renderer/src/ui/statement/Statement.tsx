import type { ReactNode } from 'react';
import { FileText, KeyRound, Lightbulb, Lock, MessageSquare, Quote, ShieldHalf, UserRoundX, type LucideIcon } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { AgencyTag, type AgencyMark } from '../agency-tag/AgencyTag';
import { Icon } from '../icon/Icon';
import { classNames } from '../styles/class-names';
import css from './Statement.module.css';

/** How we know; the same words as the record's own. */
export type Certainty = 'fact' | 'reported' | 'opinion' | 'intelligence' | 'own-words' | 'nil-return';

/** Who can see it; the same words as the record's own. */
export type Marking = 'family-can-see' | 'agencies-only' | 'about-someone-else' | 'ask-police-first';

/**
 * The line: the atom of the product.
 *
 * Anatomy: agency letters, a rule whose style says how sure we can be (solid: seen or on record,
 * dashed: reported, dotted: opinion, double: intelligence, heather: own words), the text, who and how
 * we know, the marking if it is not the usual one, and on the right the time and which P.
 * Read aloud in that order: agency, person, kind and source, text, marking, P, time.
 * `provenance` is the whole phrase ("Fact: police record", "Reported: told by Tara").
 * Say the exception: a line the family can see carries no marking.
 * `as` is the element: `li` inside a list. `actions` is drawn under the time.
 */
export type StatementProps = Readonly<{
  agency: AgencyMark;
  certainty: Certainty;
  text: string;
  who: string;
  provenance: string;
  marking?: Marking;
  markingText?: string;
  time?: string;
  place?: string | undefined;
  state?: 'kept' | 'edited' | 'disputed' | 'removed' | 'draft';
  isSelected?: boolean;
  showAgency?: boolean;
  as?: 'li' | 'div';
  actions?: ReactNode;
}>;

const certaintyIcons: Readonly<Record<Certainty, LucideIcon>> = {
  fact: FileText,
  reported: MessageSquare,
  opinion: Lightbulb,
  intelligence: ShieldHalf,
  'own-words': Quote,
  'nil-return': FileText,
};

const markingIcons: Readonly<Record<Exclude<Marking, 'family-can-see'>, LucideIcon>> = {
  'agencies-only': Lock,
  'about-someone-else': UserRoundX,
  'ask-police-first': KeyRound,
};

export function Statement({ as: Element = 'li', state = 'kept', showAgency = true, ...line }: StatementProps) {
  if (state === 'removed') return <Element className={css.removed} aria-label={t('ui.removedLine')} />;
  const isOwnWords = line.certainty === 'own-words';
  return (
    <Element className={classNames(css.statement, line.isSelected && css.selected)} data-tint={isOwnWords ? 'fam' : line.agency.tint}>
      <div className={css.agency}>{showAgency && <AgencyTag agency={line.agency} />}</div>
      <div className={classNames(css.rule, css[line.certainty])}>
        <p className={classNames(css.text, isOwnWords && css.own)}>{isOwnWords ? quoted(line.text) : line.text}</p>
        <p className={css.meta}>
          <span className={css.who}>{line.who}</span>
          <span>
            <Icon icon={certaintyIcons[line.certainty]} size={15} />
            {line.provenance}
          </span>
          <StatementMarking marking={line.marking} text={line.markingText} />
          {state !== 'kept' && <span className={css.state}>{t(`ui.${state}`)}</span>}
        </p>
      </div>
      <div className={css.right}>
        {line.time !== undefined && <time>{line.time}</time>}
        {line.place !== undefined && <span>{line.place}</span>}
        {line.actions}
      </div>
    </Element>
  );
}

/** The box around an unusual marking; nothing for a line the family can see. */
export function StatementMarking({ marking, text }: Readonly<{ marking?: Marking | undefined; text?: string | undefined }>) {
  if (marking === undefined || marking === 'family-can-see') return null;
  return (
    <span className={css.marking}>
      <Icon icon={markingIcons[marking]} size={15} />
      {text ?? markingWords(marking)}
    </span>
  );
}

function markingWords(marking: Exclude<Marking, 'family-can-see'>): string {
  if (marking === 'agencies-only') return t('ui.agenciesOnly');
  if (marking === 'about-someone-else') return t('ui.thirdParty');
  return t('ui.askFirst', { agency: 'police' });
}

function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}
