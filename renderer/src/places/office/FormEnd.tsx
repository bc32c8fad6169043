import { t } from '../../../../shared/messages/t';
import type { Refused } from '../../api/outcome';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import css from './Office.module.css';

/** What every form of the office ends with: why it was refused, the button that keeps it and the one that leaves it. */
export function FormEnd({ refused, keepWords, onLeave }: Readonly<{ refused: Refused | null; keepWords: string; onLeave: () => void }>) {
  return (
    <>
      {refused !== null && <FieldError>{refused.message}</FieldError>}
      <div className={css.buttons}>
        <Button kind="primary" type="submit">
          {keepWords}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {t('office.cancel')}
        </Button>
      </div>
    </>
  );
}
