import { useId, type ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { FieldError } from './FieldError';
import { classNames } from '../styles/class-names';
import css from './Field.module.css';

/** What every field shows around its control. */
export type FieldFrameProps = Readonly<{
  label: string;
  /** One sentence under the label; it is part of the description of the control. */
  hint?: string | undefined;
  /** What happened and what to do, in a sentence. Its presence makes the field wrong. */
  error?: string | undefined;
  /** A few quiet words after the label ("one line, or none"). */
  note?: string | undefined;
  /** Adds the word "optional" after the label. Fields without it are needed. */
  optional?: boolean;
  /** Keeps the label for listeners only, where the place already says it. */
  hideLabel?: boolean;
}>;

/** The frame's part of a field's props, to hand on to `Field`. */
export function fieldFrameOf({ label, hint, note, error, optional = false, hideLabel = false }: FieldFrameProps): FieldFrameProps {
  return { label, hint, note, error, optional, hideLabel };
}

/** Ids that tie a control to its label, hint and error. */
export type FieldIds = Readonly<{ controlId: string; labelId: string; describedBy: string | undefined; isWrong: boolean }>;

/**
 * Label, hint, control, error, in that order; `children` draws the control with the ids it is given.
 * A wrong field keeps what was typed and shows "Error:" before its sentence.
 */
export type FieldProps = FieldFrameProps & Readonly<{ id?: string | undefined; group?: boolean; children: (ids: FieldIds) => ReactNode }>;

export function Field({ label, hint, note, error, optional = false, hideLabel = false, id, group = false, children }: FieldProps) {
  const generatedId = useId();
  const controlId = id ?? generatedId;
  const [labelId, hintId, errorId] = [`${controlId}-label`, `${controlId}-hint`, `${controlId}-error`];
  const isWrong = error !== undefined && error !== '';
  const describedBy = classNames(hint !== undefined && hintId, isWrong && errorId) || undefined;
  const words = (
    <>
      {label}
      {(note !== undefined || optional) && <span className={css.optional}> {note ?? t('ui.optional')}</span>}
    </>
  );
  const labelClass = classNames(css.label, hideLabel && css.hiddenLabel);
  return (
    <div className={css.frame}>
      {group ? (
        <span id={labelId} className={labelClass}>
          {words}
        </span>
      ) : (
        <label id={labelId} htmlFor={controlId} className={labelClass}>
          {words}
        </label>
      )}
      {hint !== undefined && (
        <p id={hintId} className={css.hint}>
          {hint}
        </p>
      )}
      {children({ controlId, labelId, describedBy, isWrong })}
      {isWrong && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
