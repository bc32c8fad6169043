import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import { formatLongDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Field, fieldFrameOf, type FieldFrameProps } from './Field';
import css from './DateField.module.css';

/**
 * A day: day, month, year, each typed in its own part; the weekday is said back below. `value` is
 * `yyyy-mm-dd`, or empty when no whole day is there yet; `onChange` gives the same.
 * Keyboard: digits fill a part and move on, arrows change it, Backspace clears it.
 */
export type DateFieldProps = FieldFrameProps &
  Readonly<{ value: string; onChange: (value: string) => void; id?: string; hideWeekday?: boolean }>;

export function DateField({ value, onChange, id, hideWeekday = false, ...frame }: DateFieldProps) {
  return (
    <Field {...fieldFrameOf(frame)} hint={frame.hint} id={id} group>
      {({ controlId, labelId, describedBy, isWrong }) => (
        <I18nProvider locale="en-GB">
          <AriaDateField
            id={controlId}
            aria-labelledby={labelId}
            aria-describedby={describedBy}
            isInvalid={isWrong}
            value={value === '' ? null : parseDate(value)}
            onChange={(date) => onChange(date === null ? '' : date.toString())}
            shouldForceLeadingZeros
            className={css.field ?? ''}
          >
            <DateInput className={css.input ?? ''}>
              {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
            </DateInput>
          </AriaDateField>
          {!hideWeekday && (
            <p className={css.back} aria-live="polite">
              {value === '' ? t('ui.dateHint') : formatLongDay(value)}
            </p>
          )}
        </I18nProvider>
      )}
    </Field>
  );
}
