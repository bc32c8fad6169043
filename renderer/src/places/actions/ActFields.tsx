import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import type { ActAsks } from './act-table';
import { OwnerSelect } from './OwnerSelect';

/** The fields an act asks for: words, a day with words, or a person. The error stands at the field it is about. */
export type ActFieldsProps = Readonly<{
  asks: ActAsks;
  words: Readonly<{ text: string; onChange: (text: string) => void }>;
  day: Readonly<{ text: string; onChange: (day: string) => void; isMissing: boolean }>;
  owner: Readonly<{ id: ColleagueId | null; except: ColleagueId | null; onChange: (owner: ColleagueId) => void }>;
  error: string;
}>;

export function ActFields({ asks, words, day, owner, error }: ActFieldsProps) {
  if (asks.kind === 'person') return <OwnerSelect value={owner.id} except={owner.except} onChange={owner.onChange} error={error} />;
  const isAboutDay = asks.kind === 'day' && day.isMissing;
  return (
    <>
      {asks.kind === 'day' && (
        <DateField label={t('actions.dueLabel')} value={day.text} onChange={day.onChange} error={isAboutDay ? error : ''} />
      )}
      <TextField
        {...wordsField(asks)}
        value={words.text}
        onChange={words.onChange}
        error={isAboutDay ? '' : error}
        autoFocus={asks.kind === 'words'}
        maxLength={500}
        spellCheck
      />
    </>
  );
}

function wordsField(asks: ActAsks): { label: string; hint?: string } {
  if (asks.kind !== 'words') return { label: t('actions.whyDue') };
  return asks.hint === undefined ? { label: t(asks.label) } : { label: t(asks.label), hint: t(asks.hint) };
}
