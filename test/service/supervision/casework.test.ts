import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { v7 } from 'uuid';
import { promptsOf } from '../../../shared/domain/case-supervision/models';
import type { FamilyId, RelationshipId, SupervisionId } from '../../../shared/kernel/ids';
import { all, sql } from '../../../electron/service/vault/sql';
import { onDay } from '../../builders/action';
import { aPairOffice, type PairOffice } from '../../builders/pair-office';
import { filesHolding } from '../../e2e/journey/canaries';

let at: PairOffice;
let relationship: RelationshipId;
const [family, supervision] = [v7() as FamilyId, v7() as SupervisionId];
beforeEach(async () => {
  at = await aPairOffice();
  relationship = await at.begin({ scope: ['notes', 'cases', 'sessions'] });
  await at.sit(at.supervisee);
  await at.office.done('family.add', { family, name: 'Hargreave', request: null });
  await at.office.done('record.open', { family });
}, 180_000);
afterEach(() => at.office.close());

const which = () => ({ relationship, supervision });
const read = () => at.office.ask('caseSupervision.read', which());
const secret = 'What was said on the way';

async function decided(): Promise<void> {
  const { office } = at;
  await office.done('caseSupervision.begin', { ...which(), family, model: 'outcome', on: onDay('2026-03-12') });
  const content = { sections: promptsOf('outcome').map((prompt) => ({ prompt, paragraphs: [secret] })) };
  await office.done('caseSupervision.write', { ...which(), content, expectedVersion: 1 });
  const decision = 'Stay at level 3 and see the children alone.';
  await office.done('caseSupervision.decide', { ...which(), decision, next: onDay('2026-04-09'), expectedVersion: 2 });
}

async function supervisionInRecord() {
  await at.office.done('record.open', { family });
  const answer = await at.office.ask('family.brief', { family });
  return answer.state === 'open' ? answer.brief.supervision : answer.state;
}

async function waitingCases() {
  return (await at.office.ask('supervision.queue', {})).cases;
}

describe('supervision of a family', { timeout: 180_000 }, () => {
  test('waits for its supervisor once something is decided, and is in the family’s record when they approve it', async () => {
    await decided();
    expect(await read()).toMatchObject({ side: 'supervisee', status: 'decided', familyName: 'Hargreave', may: ['write', 'decide'] });
    expect(await at.office.refusalOf('caseSupervision.promote', { ...which(), expectedVersion: 3 })).toBe('case-not-supervisor');
    expect(await supervisionInRecord()).toEqual([]);
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ cases: [{ supervision, familyName: 'Hargreave' }] });
    expect(await at.office.ask('supervision.waiting', {})).toEqual({ count: 1 });
    expect(await at.office.refusalOf('caseSupervision.promote', { ...which(), expectedVersion: 2 })).toBe('conflict');
    await at.office.done('caseSupervision.promote', { ...which(), expectedVersion: 3 });
    expect(await read()).toMatchObject({ status: 'promoted', promoted: { by: { name: 'Nell Farrow' } }, may: [] });
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ cases: [], due: [{ due: '2026-04-09', daysLate: 0 }] });
    await at.sit(at.manager);
    expect(await supervisionInRecord()).toMatchObject([
      { supervision, decision: 'Stay at level 3 and see the children alone.', approvedBy: { name: 'Nell Farrow' }, on: '2026-03-12' },
    ]);
  });

  test('leads nowhere from the record for whoever is not one of the two, and no word of it is in the hub’s vault', async () => {
    await decided();
    await at.sit(at.supervisor);
    await at.office.done('caseSupervision.promote', { ...which(), expectedVersion: 3 });
    await at.sit(at.other);
    expect(await at.office.refusalOf('caseSupervision.read', which())).toBe('no-key');
    expect(await at.office.refusalOf('caseSupervision.write', { ...which(), content: { sections: [] }, expectedVersion: 4 })).toBe(
      'bad-input',
    );
    expect(await at.office.ask('caseSupervision.list', {})).toEqual([]);
    const hub = at.office.keeper.session()?.vaults.hub;
    const bodies = hub && all<{ body: string }>(hub.read, sql`SELECT body FROM journal`).map(({ body }) => body);
    expect(bodies?.some((body) => body.includes('Stay at level 3'))).toBe(true);
    expect(bodies?.filter((body) => body.includes(secret))).toEqual([]);
    expect(filesHolding(at.office.dataFolder, [secret])).toEqual([]);
  });

  test('that was approved and cut off is completed when the supervisor takes their seat', async () => {
    await decided();
    await at.sit(at.supervisor);
    const pair = at.office.keeper.session()?.vaults.pairs.get(relationship);
    if (pair === undefined || typeof pair === 'string') throw new Error('the vault of the two is open');
    vi.spyOn(pair, 'write').mockImplementationOnce(() => {
      throw new Error('the process ended here');
    });
    await expect(at.office.call('caseSupervision.promote', { ...which(), expectedVersion: 3 })).rejects.toThrow('ended here');
    expect(await read()).toMatchObject({ status: 'decided' });
    expect(await supervisionInRecord()).toHaveLength(1);
    await at.sit(at.supervisor);
    expect(await read()).toMatchObject({ status: 'promoted' });
    expect(await supervisionInRecord()).toHaveLength(1);
  });

  test('is approved once a long import is written, and not beside it', async () => {
    await decided();
    await at.sit(at.supervisor);
    const importing = Promise.withResolvers<void>();
    const imported = at.office.desk.withoutWriting(() => importing.promise);
    const approved = at.office.done('caseSupervision.promote', { ...which(), expectedVersion: 3 });
    expect(await waitingCases()).toHaveLength(1);
    importing.resolve();
    await Promise.all([imported, approved]);
    expect(await waitingCases()).toEqual([]);
    expect(await supervisionInRecord()).toHaveLength(1);
  });

  test('is of a family of the hub', async () => {
    const begin = { ...which(), model: '4x4x4', on: onDay('2026-03-12') };
    expect(await at.office.refusalOf('caseSupervision.begin', { ...begin, family: v7() })).toBe('family-unknown');
  });
});

describe('a session', { timeout: 180_000 }, () => {
  test('is kept by both, and what was said is in no other vault', async () => {
    const held = { relationship, supervision: v7() as SupervisionId, on: onDay('2026-03-10'), minutes: 90, words: secret, next: null };
    await at.office.done('supervision.recordHeld', held);
    for (const colleague of [at.supervisee, at.supervisor]) {
      await at.sit(colleague);
      expect(await at.office.ask('supervision.sessions', {})).toMatchObject([{ on: '2026-03-10', minutes: 90, words: secret }]);
    }
    await at.sit(at.manager);
    expect(await at.office.ask('supervision.sessions', {})).toEqual([]);
    const hub = at.office.keeper.session()?.vaults.hub;
    const bodies = hub && all<{ body: string }>(hub.read, sql`SELECT body FROM journal WHERE stream_kind = 'supervision-marker'`);
    expect(bodies).toHaveLength(1);
    expect(JSON.stringify(bodies)).not.toContain(secret);
    expect(filesHolding(at.office.dataFolder, [secret])).toEqual([]);
  });
});
