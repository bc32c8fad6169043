import { useState, type FormEvent } from 'react';
import type { ColleagueId, HubId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { FieldError } from '../../../ui/field/FieldError';
import { Stepper } from '../../../ui/stepper/Stepper';
import { nothingTyped } from '../../../ui/new-passphrase/typed-passphrase';
import { isReady } from '../ready-passphrase';
import { RecoveryCode } from '../../../ui/recovery-code/RecoveryCode';
import { shellCalls } from '../../../api/shell-calls';
import { PanelButtons, RoomPanel } from '../RoomPanel';
import { useSignInState } from '../sign-in-state';
import { HubStep } from './HubStep';
import { emptyForm, errorsOf, setsOf, steps, type NewHubForm, type StepName } from './new-hub-form';
import { PassphraseStep } from './PassphraseStep';
import { YouStep } from './YouStep';
import css from '../PanelForm.module.css';

/** Setting up a hub: the hub, its first person, the passphrase, the recovery code. Nothing is made before the third step is done. */
export function CreateHub() {
  const { viewOpened, seatChosen } = useSignInState();
  const [ids] = useState(() => ({ hub: newId<HubId>(), colleague: newId<ColleagueId>() }));
  const [form, setForm] = useState<NewHubForm>(emptyForm);
  const [typed, setTyped] = useState(nothingTyped);
  const [step, setStep] = useState<StepName>('hub');
  const [isTried, setTried] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const create = useCommand('hub.create');
  const signIn = useCommand('session.signIn');
  const keep = useCommand('hub.keepRecoveryCode');
  const words = [form.name, form.site, form.controller, form.yourName];
  const change = (part: Partial<NewHubForm>): void => setForm({ ...form, ...part });
  const go = (to: StepName): void => {
    setTried(false);
    setStep(to);
  };
  const make = async (): Promise<void> => {
    if (create.isSending) return;
    const made = await create.send({
      hub: ids.hub,
      name: form.name,
      site: form.site,
      controller: form.controller,
      person: { colleague: ids.colleague, name: form.yourName, title: form.yourTitle, agency: form.yourAgency, sets: setsOf(form) },
      passphrase: typed.first,
      place: form.where === 'folder' ? (form.folder?.token ?? null) : null,
    });
    if (!made.ok) return announce(made.message, 'assertive');
    setCode(made.value.recoveryCode);
    go('recovery');
  };
  const next = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errorsOf(step, form)).length > 0) return;
    if (step === 'hub') go('you');
    else if (step === 'you') go('passphrase');
    else if (isReady(typed, words)) void make();
  };
  const takeSeat = async (): Promise<void> => {
    seatChosen(ids.colleague);
    const seated = await signIn.send({ colleague: ids.colleague, passphrase: typed.first });
    if (seated.ok) await keep.send({});
    viewOpened('table');
  };
  const errors = isTried ? errorsOf(step, form) : {};
  return (
    <RoomPanel title={t(step === 'recovery' ? 'signin.recoveryTitle' : 'signin.createHub')} headingKey={step}>
      <Stepper label={t('signin.steps')} steps={stepsFor(step)} />
      {code !== null && step === 'recovery' ? (
        <RecoveryCode
          code={code}
          title={t('signin.recoveryFor', { hub: form.name })}
          text={t('signin.recoveryText')}
          finish={t('signin.finish')}
          onPrint={() => void shellCalls.print()}
          onKept={() => void takeSeat()}
        />
      ) : (
        <form className={css.form} onSubmit={next}>
          {step === 'hub' && <HubStep form={form} onChange={change} errors={errors} />}
          {step === 'you' && <YouStep form={form} onChange={change} errors={errors} />}
          {step === 'passphrase' && (
            <PassphraseStep form={form} onChange={change} errors={errors} typed={typed} onType={setTyped} words={words} isTried={isTried} />
          )}
          {create.refused !== null && <FieldError>{create.refused.message}</FieldError>}
          <PanelButtons>
            <Button kind="primary" size="large" type="submit">
              {step === 'passphrase' ? t(create.isSending ? 'signin.making' : 'signin.makeHub') : t('signin.next')}
            </Button>
            <Button kind="quiet" size="large" onPress={() => back(step, go, () => viewOpened('table'))}>
              {t('signin.previous')}
            </Button>
          </PanelButtons>
        </form>
      )}
    </RoomPanel>
  );
}

function back(step: StepName, go: (to: StepName) => void, leave: () => void): void {
  if (step === 'hub') leave();
  else go(step === 'passphrase' ? 'you' : 'hub');
}

const stepTitles = {
  hub: 'signin.stepHub',
  you: 'signin.stepYou',
  passphrase: 'signin.stepPassphrase',
  recovery: 'signin.stepRecovery',
} as const;

function stepsFor(now: StepName) {
  const at = steps.indexOf(now);
  return steps.map((id, index) => ({
    id,
    title: t(stepTitles[id]),
    state: index < at ? ('done' as const) : index === at ? ('now' as const) : ('next' as const),
  }));
}
