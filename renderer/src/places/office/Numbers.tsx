import { useState, type FormEvent } from 'react';
import { Plus, X } from 'lucide-react';
import type { SafeguardingNumber } from '../../../../shared/domain/hub/events';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { FieldError } from '../../ui/field/FieldError';
import { TextField } from '../../ui/field/TextField';
import { toast } from '../../ui/toast/toast';
import css from './Office.module.css';

const mostNumbers = 6;

type NumbersProps = Readonly<{ numbers: readonly SafeguardingNumber[]; canKeep: boolean }>;

/** The numbers at the foot of every screen. */
export function Numbers({ numbers, canKeep }: NumbersProps) {
  const save = useCommand('hub.setNumbers');
  const [rows, setRows] = useState<readonly SafeguardingNumber[]>(numbers.length === 0 ? [{ label: '', number: '' }] : numbers);
  const [missing, setMissing] = useState<number | null>(null);
  const change = (at: number, part: Partial<SafeguardingNumber>): void =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const gap = rows.findIndex((row) => row.label.trim() === '' || row.number.trim() === '');
    setMissing(gap === -1 ? null : gap + 1);
    if (gap !== -1) return announce(t('office.numberMissing', { position: gap + 1 }), 'assertive');
    if ((await save.send({ numbers: rows.map(({ label, number }) => ({ label, number })) })).ok) toast({ message: t('office.saved') });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <p className={css.lead}>{t('office.numbersText')}</p>
      {rows.map((row, index) => (
        <div key={index} className={css.pair} role="group" aria-label={t('office.numberRow', { position: index + 1 })}>
          <TextField label={t('office.numberLabel')} value={row.label} onChange={(label) => change(index, { label })} />
          <TextField label={t('office.number')} value={row.number} onChange={(number) => change(index, { number })} />
          {canKeep && (
            <IconButton
              label={t('office.removeNumber', { position: index + 1 })}
              icon={X}
              onPress={() => setRows(rows.filter((_row, at) => at !== index))}
            />
          )}
        </div>
      ))}
      {missing !== null && <FieldError>{t('office.numberMissing', { position: missing })}</FieldError>}
      {save.refused !== null && <FieldError>{save.refused.message}</FieldError>}
      {canKeep && (
        <div className={css.buttons}>
          <Button kind="primary" type="submit">
            {t('office.save')}
          </Button>
          {rows.length < mostNumbers && (
            <Button icon={Plus} onPress={() => setRows([...rows, { label: '', number: '' }])}>
              {t('office.addNumber')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
