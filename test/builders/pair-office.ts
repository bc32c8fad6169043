import { v7 } from 'uuid';
import type { CapabilitySet } from '../../shared/domain/colleague/events';
import type { SupervisionScope, RelationshipKind } from '../../shared/domain/relationship/events';
import type { ColleagueId, RelationshipId } from '../../shared/kernel/ids';
import { onDay } from './action';
import { anOfficeWithHub, firstPassphrase, type OfficeOptions, type TestOffice } from './test-office';

/** What everybody but the manager types. */
export const theirPassphrase = 'violet engine harbour seven';

export interface PairOffice {
  readonly office: TestOffice;
  readonly path: string;
  readonly recoveryCode: string;
  readonly manager: ColleagueId;
  /** Confirmed, and ready to sign in. */
  readonly supervisor: ColleagueId;
  readonly supervisee: ColleagueId;
  readonly other: ColleagueId;
  /** Takes a seat. */
  sit(colleague: ColleagueId): Promise<void>;
  /** Begins a relationship as the manager, who has the seat afterwards. */
  begin(changes?: {
    supervisor?: ColleagueId;
    supervisee?: ColleagueId;
    kind?: RelationshipKind;
    scope?: SupervisionScope[];
  }): Promise<RelationshipId>;
}

/** A hub with a manager, two supervisors and a practitioner, on real files. */
export async function aPairOffice(options: OfficeOptions = {}): Promise<PairOffice> {
  const { office, path, recoveryCode, manager } = await anOfficeWithHub(options);
  const sit = async (colleague: ColleagueId): Promise<void> => {
    const passphrase = colleague === manager ? firstPassphrase : theirPassphrase;
    await office.done('session.signIn', { colleague, passphrase });
  };
  await sit(manager);
  const supervisor = await joined(office, 'Nell Farrow', ['supervisor']);
  const supervisee = await joined(office, 'Orla Finch', ['practitioner']);
  const other = await joined(office, 'Sam Orchard', ['supervisor']);
  return {
    office,
    path,
    recoveryCode,
    manager,
    supervisor,
    supervisee,
    other,
    sit,
    begin: async (changes = {}) => {
      await sit(manager);
      // A fresh uuid v7 is what the brand stands for.
      const relationship = v7() as RelationshipId;
      await office.done('relationship.begin', {
        relationship,
        kind: 'operational',
        supervisor,
        supervisee,
        scope: ['notes', 'cases'],
        from: onDay('2026-01-05'),
        intervalDays: 28,
        ...changes,
      });
      return relationship;
    },
  };
}

async function joined(office: TestOffice, name: string, sets: CapabilitySet[]): Promise<ColleagueId> {
  const { agencies, disciplines } = await office.ask('hub.settings', {});
  const [agency, discipline] = [agencies[0], disciplines[0]];
  if (!agency || !discipline) throw new Error('a new hub has an agency and seats');
  const colleague = v7() as ColleagueId;
  await office.done('colleague.add', {
    colleague,
    name,
    title: 'Colleague',
    agency: agency.id,
    discipline: discipline.id,
    sets,
    signsIn: true,
  });
  const { code } = await office.done('colleague.invite', { colleague });
  await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
  await office.done('colleague.confirm', { colleague, passphrase: firstPassphrase });
  return colleague;
}
