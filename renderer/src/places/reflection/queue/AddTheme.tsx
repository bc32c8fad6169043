import { useState } from 'react';
import type { HubSettings } from '../../../../../shared/contract/hub';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import type { ThemeId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { TextField } from '../../../ui/field/TextField';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { draftsOfShared } from '../shared/shared-words';
import css from './RespondPanel.module.css';

/** One more theme for the hub's own vocabulary. */
export type AddThemeProps = Readonly<{
  shown: SharedNoteShown;
  known: HubSettings['themes'];
  onAdded: (theme: ThemeId) => Promise<unknown>;
  onClose: () => void;
}>;

export function AddTheme({ shown, known, onAdded, onClose }: AddThemeProps) {
  const draft = useDraft(draftsOfShared(shown), 'theme');
  const [id] = useState(() => newId<ThemeId>());
  const save = useCommand('hub.setThemes');
  const keep = async (): Promise<void> => {
    const name = draft.text.trim();
    if (name === '') return;
    if (!(await save.send({ themes: [...known, { id, name }] }, draft.ref)).ok) return;
    draft.clear();
    await onAdded(id);
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.themeName')}
      keepWords={t('supervision.themeKeep')}
      leaveWords={t('supervision.notNow')}
      onKeep={keep}
      onLeave={onClose}
      className={css.form}
    >
      <TextField
        label={t('supervision.themeName')}
        hint={t('supervision.themeNameHint')}
        value={draft.text}
        onChange={draft.setText}
        maxLength={60}
        autoFocus
        error={save.refused?.message ?? ''}
      />
    </InlineForm>
  );
}
