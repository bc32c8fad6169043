import type { CapabilitySet } from '../../../../../shared/domain/colleague/events';
import type { PlainKey } from '../../../../../shared/messages/t';
import type { ChosenPlace } from '../../../api/bridge';

/** Everything that is asked for before a hub is made, but the passphrase. */
export interface NewHubForm {
  readonly name: string;
  readonly controller: string;
  readonly site: string;
  readonly yourName: string;
  readonly yourTitle: string;
  readonly yourAgency: string;
  readonly chairs: boolean;
  readonly takesMinutes: boolean;
  readonly where: 'here' | 'folder';
  readonly folder: ChosenPlace | null;
}

export const emptyForm: NewHubForm = {
  name: '',
  controller: '',
  site: '',
  yourName: '',
  yourTitle: '',
  yourAgency: '',
  chairs: true,
  takesMinutes: false,
  where: 'here',
  folder: null,
};

export const steps = ['hub', 'you', 'passphrase', 'recovery'] as const;
export type StepName = (typeof steps)[number];

export type FormErrors = Readonly<Partial<Record<keyof NewHubForm, PlainKey>>>;

/** What is missing in a step, each with its sentence. */
export function errorsOf(step: StepName, form: NewHubForm): FormErrors {
  const missing = (field: 'name' | 'yourName' | 'yourTitle' | 'yourAgency', message: PlainKey): FormErrors =>
    form[field].trim() === '' ? { [field]: message } : {};
  switch (step) {
    case 'hub':
      return missing('name', 'signin.hubNameMissing');
    case 'you':
      return {
        ...missing('yourName', 'signin.yourNameMissing'),
        ...missing('yourTitle', 'signin.yourTitleMissing'),
        ...missing('yourAgency', 'signin.yourAgencyMissing'),
      };
    case 'passphrase':
      return form.where === 'folder' && form.folder === null ? { folder: 'signin.folderMissing' } : {};
    case 'recovery':
      return {};
  }
}

/** The first person is always a manager; the service sees to that too. */
export function setsOf(form: NewHubForm): CapabilitySet[] {
  return ['manager', ...(form.chairs ? (['chair'] as const) : []), ...(form.takesMinutes ? (['minute-taker'] as const) : [])];
}
