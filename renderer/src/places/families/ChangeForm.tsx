import type { ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import css from './FamilyPlace.module.css';

type ChangeFormProps = Readonly<{ children: ReactNode; refused: string | undefined; onKeep: () => void; onCancel: () => void }>;

/** The frame of every form in the sheet: its fields, what was refused, keep and not now. Enter keeps. */
export function ChangeForm({ children, refused, onKeep, onCancel }: ChangeFormProps) {
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      {children}
      {refused !== undefined && <Note tone="risk">{refused}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" type="submit">
          {t('families.keep')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('families.cancel')}
        </Button>
      </div>
    </form>
  );
}
