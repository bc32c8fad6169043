import type { SheetShown } from '../../../../../shared/contract/request';
import { fieldsGivenTwice, fieldsLacking, importFields, type ImportField } from '../../../../../shared/domain/request/import/fields';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { Field } from '../../../ui/field/Field';
import { Note } from '../../../ui/note/Note';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import text from '../../../ui/styles/text.module.css';
import type { HowToRead } from './ImportPlace';
import css from './ImportPlace.module.css';

type MatchStepProps = Readonly<{
  sheet: SheetShown;
  how: HowToRead;
  onChange: (how: HowToRead) => void;
  onNext: () => void;
  onOther: () => void;
}>;

/** The second step: what each column of the file becomes, with its first cells beside it. */
export function MatchStep({ sheet, how, onChange, onNext, onOther }: MatchStepProps) {
  const problem = problemWith(how.mapping);
  const setField = (column: number, field: ImportField): void =>
    onChange({ ...how, mapping: how.mapping.map((given, place) => (place === column ? field : given)) });
  return (
    <div className={css.step}>
      <p>
        {t('requests.readSummary', {
          label: sheet.label,
          count: sheet.rowCount,
          columns: sheet.columns.length,
          delimiter: t(`requests.delimiter.${sheet.delimiter}`),
        })}
      </p>
      {sheet.isRemembered && <Note tone="ok">{t('requests.remembered')}</Note>}
      {sheet.encoding === 'windows-1252' && <Note tone="info">{t('requests.oldEncoding')}</Note>}
      <Field label={t('requests.dateOrder')} group>
        {({ labelId }) => (
          <Segmented
            labelledBy={labelId}
            segments={(['day-first', 'month-first'] as const).map((order) => ({ value: order, label: t(`requests.dateOrder.${order}`) }))}
            value={how.dateOrder}
            onChange={(dateOrder) => onChange({ ...how, dateOrder })}
          />
        )}
      </Field>
      <table className={css.table} aria-label={t('requests.columns')}>
        <thead>
          <tr>
            <th scope="col">{t('requests.columnHeader')}</th>
            <th scope="col">{t('requests.columnSamples')}</th>
            <th scope="col">{t('requests.columnField')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column, place) => (
            <ColumnRow
              key={place}
              column={column}
              place={place}
              field={how.mapping[place] ?? 'ignore'}
              onField={(field) => setField(place, field)}
            />
          ))}
        </tbody>
      </table>
      <div className={css.foot}>
        {problem !== null && <Note tone="warn">{problem}</Note>}
        <div className={css.buttons}>
          <Button kind="primary" onPress={onNext} unavailable={problem ?? undefined}>
            {t('requests.toRows')}
          </Button>
          <Button kind="quiet" onPress={onOther}>
            {t('requests.otherFile')}
          </Button>
        </div>
      </div>
    </div>
  );
}

type ColumnRowProps = Readonly<{
  column: SheetShown['columns'][number];
  place: number;
  field: ImportField;
  onField: (field: ImportField) => void;
}>;

function ColumnRow({ column, place, field, onField }: ColumnRowProps) {
  const header = column.header === '' ? t('requests.columnUnnamed', { number: place + 1 }) : column.header;
  return (
    <tr>
      <th scope="row" className={css.header}>
        {header}
        {column.isDoubled && <p className={text.meta}>{t('requests.columnDoubled')}</p>}
      </th>
      <td className={css.samples}>
        {column.samples.map((sample) => (
          <p key={sample}>{sample}</p>
        ))}
      </td>
      <td>
        <Select
          label={`${t('requests.columnField')}: ${header}`}
          hideLabel
          options={importFields.map((value) => ({ value, label: t(`requests.field.${value}`) }))}
          value={field}
          onChange={onField}
        />
      </td>
    </tr>
  );
}

/** Why these columns cannot become requests yet, in a sentence; null when they can. */
function problemWith(mapping: readonly ImportField[]): string | null {
  if (fieldsGivenTwice(mapping).length > 0) return t('refusal.import-field-twice');
  const [lacking] = fieldsLacking(mapping);
  if (lacking === undefined) return null;
  return lacking === 'words' ? t('refusal.import-words-unmapped') : t('refusal.import-names-unmapped');
}
