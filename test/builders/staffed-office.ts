import { v7 } from 'uuid';
import type { CapabilitySet } from '../../shared/domain/colleague/events';
import type { ColleagueId } from '../../shared/kernel/ids';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type OfficeOptions, type TestOffice } from './test-office';

/** What everybody but the manager types. */
export const theirPassphrase = 'violet engine harbour seven';

export interface StaffedOffice extends CreatedHub {
  readonly supervisor: ColleagueId;
  readonly practitioner: ColleagueId;
  readonly administrator: ColleagueId;
  /** Takes a seat. */
  sit(colleague: ColleagueId): Promise<void>;
}

/** A hub on real files with a manager and three confirmed colleagues; the manager has the seat. */
export async function aStaffedOffice(options: OfficeOptions = {}): Promise<StaffedOffice> {
  const made = await anOfficeWithHub(options);
  const { office, manager } = made;
  const sit = async (colleague: ColleagueId): Promise<void> => {
    const passphrase = colleague === manager ? firstPassphrase : theirPassphrase;
    await office.done('session.signIn', { colleague, passphrase });
  };
  await sit(manager);
  const supervisor = await joined(office, 'Nell Farrow', ['supervisor']);
  const practitioner = await joined(office, 'Orla Finch', ['practitioner']);
  const administrator = await joined(office, 'Ivo Marsh', ['administrator']);
  return { ...made, supervisor, practitioner, administrator, sit };
}

/** Adds, enrols and confirms somebody; whoever has the seat has to be the manager. */
async function joined(office: TestOffice, name: string, sets: CapabilitySet[]): Promise<ColleagueId> {
  const { agencies, disciplines } = await office.ask('hub.settings', {});
  const [agency, discipline] = [agencies[0], disciplines[0]];
  if (!agency || !discipline) throw new Error('a new hub has an agency and seats');
  // A fresh uuid v7 is what the brand stands for.
  const colleague = v7() as ColleagueId;
  const details = { name, title: 'Colleague', agency: agency.id, discipline: discipline.id, sets };
  await office.done('colleague.add', { colleague, ...details, signsIn: true });
  const { code } = await office.done('colleague.invite', { colleague });
  await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
  await office.done('colleague.confirm', { colleague, passphrase: firstPassphrase });
  return colleague;
}
