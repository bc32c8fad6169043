import { useState } from 'react';
import type { FoundFamily } from '../../../../shared/contract/search';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { TextField } from '../../ui/field/TextField';
import { RadioList } from '../../ui/radio-list/RadioList';
import text from '../../ui/styles/text.module.css';

export type FamilyFinderProps = Readonly<{ value: FoundFamily | null; onChange: (family: FoundFamily) => void }>;

/** One family, by the start of its name. */
export function FamilyFinder({ value, onChange }: FamilyFinderProps) {
  const [typed, setTyped] = useState('');
  const asks = typed.trim() !== '';
  const found = useQuery('search.find', { text: typed.slice(0, 200) }, { paused: !asks, keepPrevious: true });
  const families = asks && found.status === 'ready' ? found.value.families : [];
  // What was chosen stays on the screen while nothing is looked for.
  const shown = families.length > 0 || value === null ? families : [value];
  return (
    <>
      <TextField label={t('today.findFamily')} hint={t('today.findFamilyHint')} type="search" value={typed} onChange={setTyped} />
      {asks && found.status === 'ready' && families.length === 0 && <p className={text.meta}>{t('today.noFamilyFound')}</p>}
      {shown.length > 0 && (
        <RadioList
          label={t('today.foundFamilies')}
          options={shown.map(({ family, name, reference }) => ({ value: family as string, label: name, hint: reference }))}
          value={value?.family ?? null}
          onChange={(chosen) => {
            const family = shown.find((one) => one.family === chosen);
            if (family !== undefined) onChange(family);
          }}
        />
      )}
    </>
  );
}
