import { useEffect } from 'react';
import { CalendarDays, Phone, UserRound } from 'lucide-react';
import type { SmartHint } from '../../../../../shared/domain/statement/capture/smart-hints';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { announce } from '../../../ui/announce/announce';
import { LinkButton } from '../../../ui/button/LinkButton';
import { Note } from '../../../ui/note/Note';
import { Tag } from '../../../ui/tag/Tag';
import { usePromisers } from '../use-promisers';
import { useDeclinedHints, type ActionLine } from './use-action-line';
import css from './ActionReading.module.css';

/** What was understood of an action while it is typed, and hints that help it finish. Hints never block. */
export function ActionReading({ line, isEmpty }: Readonly<{ line: ActionLine; isEmpty: boolean }>) {
  if (isEmpty) return null;
  return (
    <>
      <p className={css.reading}>
        <OwnerTag line={line} />
        <Tag tone={line.draft.due === null ? 'outline' : 'info'} icon={CalendarDays}>
          {line.draft.due === null ? t('capture.actionNoDue') : t('capture.actionDue', { date: formatDay(line.draft.due) })}
        </Tag>
      </p>
      <div className={css.notes}>
        {line.safeContact !== null && <SafeContact {...line.safeContact} />}
        {line.hints.map((hint) => (
          <Hint key={hint.key} hint={hint} />
        ))}
      </div>
    </>
  );
}

/** How the family may be reached, beside the words that are about reaching them. It is not a hint: nobody declines it. */
function SafeContact({ who, words }: NonNullable<ActionLine['safeContact']>) {
  const note = who === null ? t('capture.safeContact', { words }) : t('capture.safeContactFor', { who, words });
  useEffect(() => announce(note), [note]);
  return (
    <Note tone="info" icon={Phone}>
      {note}
    </Note>
  );
}

function OwnerTag({ line: { draft, owner } }: Readonly<{ line: ActionLine }>) {
  const { rows } = usePromisers();
  if (owner !== null)
    return (
      <Tag tone="info" icon={UserRound}>
        {t('capture.actionOwner', { name: owner.name })}
      </Tag>
    );
  const names = draft.couldBe.map((id) => rows.find((row) => row.id === id)?.name ?? '').join(', ');
  return (
    <Tag tone="outline" icon={UserRound}>
      {names === '' ? t('capture.actionNoOwner') : t('capture.actionCouldBe', { name: names })}
    </Tag>
  );
}

function Hint({ hint }: Readonly<{ hint: SmartHint }>) {
  const decline = useDeclinedHints((state) => state.declined);
  const words = hintWords(hint);
  useEffect(() => announce(words), [words]);
  return (
    <Note tone="warn">
      {words} <LinkButton onPress={() => decline(hint.key)}>{t('capture.keepMine')}</LinkButton>
    </Note>
  );
}

function hintWords(hint: SmartHint): string {
  switch (hint.code) {
    case 'never-finishes':
      return `${t('capture.hint.never-finishes', { word: capitalised(hint.word) })} ${t('capture.hint.try')} ${t(`capture.try.${hint.word}`)}.`;
    case 'two-actions':
      return t('capture.hint.two-actions');
    case 'agency-not-person':
      return t('capture.hint.agency-not-person', { agency: hint.agency });
    case 'after-next-review':
      return t('capture.hint.after-next-review', { date: formatDay(hint.review) });
    case 'not-agreed':
      return t('capture.hint.not-agreed', { people: hint.people.join(', '), agency: hint.agency });
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
