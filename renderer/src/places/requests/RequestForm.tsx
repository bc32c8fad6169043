import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { routes, urgentFlags, type UrgentFlag } from '../../../../shared/domain/request/events';
import type { RequestId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { NumberedChoice } from '../../people/NumberedChoice';
import { Button } from '../../ui/button/Button';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { isPress, useKeyCaps } from '../../ui/keys/shortcuts';
import { Note } from '../../ui/note/Note';
import { requestFormKeys } from './keys';
import { PersonRows } from './PersonRows';
import { fieldIds, type FormError, type TypedRequest } from './typed-request';
import css from './RequestForm.module.css';

/**
 * The form of one request: route, words first, who asks, the people with their consent, how to get in touch, urgency.
 * Keyboard: a digit chooses the route, Tab moves on, Ctrl Enter keeps it from anywhere.
 */
export type RequestFormProps = Readonly<{
  typed: TypedRequest;
  title: string;
  note?: string | undefined;
  refused?: string | undefined;
  isSending: boolean;
  /** The request being corrected, which is not compared with itself. */
  except: RequestId | null;
  keepLabel: string;
  onChange: (typed: TypedRequest) => void;
  /** Keeps the form; what is wrong with it comes back. */
  onKeep: () => Promise<readonly FormError[]>;
  onClear?: () => void;
  children?: ReactNode;
}>;

export function RequestForm({ typed, onChange, onKeep, ...props }: RequestFormProps) {
  const capOf = useKeyCaps();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const titleId = useId();
  const change = (part: Partial<TypedRequest>): void => onChange({ ...typed, ...part });
  const errorOf = (fieldId: string): string | undefined => errors.find((error) => error.fieldId === fieldId)?.message;
  const keep = (): void => {
    if (props.isSending) return;
    void onKeep().then((found) => {
      setErrors(found);
      setAttempt((number) => number + 1);
    });
  };
  // Before the control under the focus: a list would take Ctrl Enter for a press.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (!isPress(event.nativeEvent, requestFormKeys, 'keep') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    keep();
  };
  return (
    <section className={css.page} data-pane aria-labelledby={titleId} tabIndex={-1}>
      <form
        className={css.form}
        onKeyDownCapture={onKeyDownCapture}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <h1 id={titleId}>{props.title}</h1>
        {props.note !== undefined && <Note tone="info">{props.note}</Note>}
        <ErrorSummary errors={errors} attempt={attempt} />
        {props.refused !== undefined && <Note tone="risk">{props.refused}</Note>}
        <NumberedChoice
          label={t('requests.route')}
          hint={t('requests.routeHint')}
          choices={routes.map((route) => ({ value: route, label: t(`people.route.${route}`) }))}
          value={typed.route}
          onChange={(route) => change({ route })}
          focusFirst
        />
        <TextArea
          id={fieldIds.words}
          label={t('requests.words')}
          value={typed.words}
          onChange={(words) => change({ words })}
          error={errorOf(fieldIds.words)}
          rows={4}
          large
          maxLength={20_000}
        />
        <TextField
          label={t('requests.requester')}
          hint={t('requests.requesterHint')}
          value={typed.requester}
          onChange={(requester) => change({ requester })}
          maxLength={200}
        />
        <PersonRows people={typed.people} onChange={(people) => change({ people })} errorOf={errorOf} except={props.except} newId={newId} />
        <ContactFields typed={typed} change={change} errorOf={errorOf} />
        <UrgentFields urgent={typed.urgent} onChange={(urgent) => change({ urgent })} />
        {props.children}
        <div className={css.buttons}>
          <Button kind="primary" type="submit" shortcut={capOf(requestFormKeys, 'keep')}>
            {props.keepLabel}
          </Button>
          {props.onClear !== undefined && (
            <Button kind="quiet" onPress={props.onClear}>
              {t('requests.clear')}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

type PartProps = Readonly<{
  typed: TypedRequest;
  change: (part: Partial<TypedRequest>) => void;
  errorOf: (fieldId: string) => string | undefined;
}>;

function ContactFields({ typed, change, errorOf }: PartProps) {
  return (
    <div className={css.pair}>
      <TextField
        label={t('requests.safeContact')}
        optional
        value={typed.safeContact}
        onChange={(safeContact) => change({ safeContact })}
        maxLength={500}
      />
      <TextField
        label={t('requests.phone')}
        optional
        type="tel"
        value={typed.phone}
        onChange={(phone) => change({ phone })}
        maxLength={100}
      />
      <TextField label={t('requests.address')} optional value={typed.address} onChange={(address) => change({ address })} maxLength={500} />
      <TextField
        id={fieldIds.received}
        label={t('requests.receivedAt')}
        hint={t('requests.receivedHint')}
        value={typed.received}
        onChange={(received) => change({ received })}
        error={errorOf(fieldIds.received)}
      />
    </div>
  );
}

function UrgentFields({ urgent, onChange }: Readonly<{ urgent: readonly UrgentFlag[]; onChange: (urgent: UrgentFlag[]) => void }>) {
  return (
    <fieldset className={css.urgent}>
      <legend className={css.legend}>{t('requests.urgent')}</legend>
      {urgentFlags.map((flag) => (
        <Checkbox
          key={flag}
          label={t(`people.urgent.${flag}`)}
          isChecked={urgent.includes(flag)}
          onChange={(isChecked) => onChange(urgentFlags.filter((known) => (known === flag ? isChecked : urgent.includes(known))))}
        />
      ))}
    </fieldset>
  );
}
