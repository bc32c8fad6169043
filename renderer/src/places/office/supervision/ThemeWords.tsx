import { useState, type FormEvent } from 'react';
import type { HubSettings } from '../../../../../shared/contract/hub';
import type { ThemeId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { FieldError } from '../../../ui/field/FieldError';
import { TextField } from '../../../ui/field/TextField';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { toast } from '../../../ui/toast/toast';
import css from '../Office.module.css';

type Themes = HubSettings['themes'];

/** The hub's own words for what supervision teaches: added, worded anew, taken away. */
export function ThemeWords({ themes }: Readonly<{ themes: Themes }>) {
  const { send, refused } = useCommand('hub.setThemes');
  const [renaming, setRenaming] = useState<ThemeId | null>(null);
  const keep = async (next: Themes): Promise<boolean> => (await send({ themes: next.map(({ id, name }) => ({ id, name })) })).ok;
  const takeAway = async (theme: Themes[number]): Promise<void> => {
    if (!(await keep(themes.filter(({ id }) => id !== theme.id)))) return;
    toast({ message: t('office.themeGone', { name: theme.name }), undo: () => void keep(themes) });
  };
  const rename = async (id: ThemeId, name: string): Promise<void> => {
    if (await keep(themes.map((theme) => (theme.id === id ? { id, name } : theme)))) setRenaming(null);
  };
  return (
    <section className={css.section} aria-label={t('office.themes')}>
      <h2>{t('office.themes')}</h2>
      <p className={css.lead}>{t('office.themesText')}</p>
      <ul className={css.list} aria-label={t('office.themes')}>
        {themes.map((theme) => (
          <li key={theme.id} className={css.row}>
            {renaming === theme.id ? (
              <RenameTheme theme={theme} onKeep={(name) => rename(theme.id, name)} onLeave={() => setRenaming(null)} />
            ) : (
              <>
                <span>{theme.name}</span>
                <div className={css.buttons}>
                  <Button size="small" kind="quiet" label={`${t('office.change')}: ${theme.name}`} onPress={() => setRenaming(theme.id)}>
                    {t('office.change')}
                  </Button>
                  <Button size="small" kind="quiet" label={`${t('office.takeAway')}: ${theme.name}`} onPress={() => void takeAway(theme)}>
                    {t('office.takeAway')}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {refused !== null && <FieldError>{refused.message}</FieldError>}
      <AddTheme onAdd={(name) => keep([...themes, { id: newId<ThemeId>(), name }])} />
    </section>
  );
}

type RenameProps = Readonly<{ theme: Themes[number]; onKeep: (name: string) => Promise<void>; onLeave: () => void }>;

function RenameTheme({ theme, onKeep, onLeave }: RenameProps) {
  const [name, setName] = useState(theme.name);
  const keep = async (): Promise<void> => (name.trim() === '' ? undefined : onKeep(name.trim()));
  return (
    <InlineForm
      label={`${t('office.change')}: ${theme.name}`}
      keepWords={t('office.save')}
      leaveWords={t('office.cancel')}
      onKeep={keep}
      onLeave={onLeave}
      className={css.form}
    >
      <TextField label={t('office.theme')} value={name} onChange={setName} maxLength={60} autoFocus />
    </InlineForm>
  );
}

function AddTheme({ onAdd }: Readonly<{ onAdd: (name: string) => Promise<boolean> }>) {
  const [name, setName] = useState('');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() !== '' && (await onAdd(name.trim()))) setName('');
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <TextField label={t('supervision.themeName')} hint={t('supervision.themeNameHint')} value={name} onChange={setName} maxLength={60} />
      <div className={css.buttons}>
        <Button type="submit">{t('supervision.themeKeep')}</Button>
      </div>
    </form>
  );
}
