import { useState } from 'react';
import { Plus } from 'lucide-react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import type { ThemeId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { FieldError } from '../../../ui/field/FieldError';
import { Icon } from '../../../ui/icon/Icon';
import { AddTheme } from './AddTheme';
import css from './RespondPanel.module.css';

/** What a note teaches, in the hub's own words; a supervisor may add one. */
export function Themes({ shown, isOver }: Readonly<{ shown: SharedNoteShown; isOver: boolean }>) {
  const { relationship, sharedNote, themes } = shown;
  const settings = useQuery('hub.settings', {});
  const choose = useCommand('supervision.themes');
  const [isAdding, setAdding] = useState(false);
  const known = settings.status === 'ready' ? settings.value.themes : [];
  const offered = isOver ? known.filter(({ id }) => themes.includes(id)) : known;
  if (isOver && offered.length === 0) return null;
  const keep = (next: readonly ThemeId[]) => choose.send({ relationship, sharedNote, themes: [...next] });
  return (
    <div>
      <h2>
        {t('supervision.themes')} <span className={css.aside}>{t('supervision.themesNote')}</span>
      </h2>
      <div role="group" aria-label={t('supervision.themes')} className={css.themes}>
        {offered.map(({ id, name }) =>
          isOver ? (
            <span key={id} className={css.theme}>
              {name}
            </span>
          ) : (
            <button
              key={id}
              type="button"
              className={css.theme}
              aria-pressed={themes.includes(id)}
              onClick={() => void keep(themes.includes(id) ? themes.filter((theme) => theme !== id) : [...themes, id])}
            >
              {name}
            </button>
          ),
        )}
        {!isOver && !isAdding && (
          <button type="button" className={css.theme} onClick={() => setAdding(true)} aria-label={t('supervision.themeAddOne')}>
            <Icon icon={Plus} size={14} />
            {t('supervision.themeAdd')}
          </button>
        )}
      </div>
      {choose.refused !== null && <FieldError>{choose.refused.message}</FieldError>}
      {isAdding && <AddTheme shown={shown} known={known} onAdded={(theme) => keep([...themes, theme])} onClose={() => setAdding(false)} />}
      <p className={css.meta}>{t('supervision.themesRule')}</p>
    </div>
  );
}
