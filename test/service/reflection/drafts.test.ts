import { afterEach, beforeEach, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { draftsOf, saveDraft } from '../../../electron/service/desk/drafts';
import { all } from '../../../electron/service/vault/sql';
import type { ThemeId } from '../../../shared/kernel/ids';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const typed = (subject: string, text: string | null) => saveDraft(desk.session(), { subject, block: '0', window: 'w', text }, desk.now);
const textsIn = (vault: TestDesk['hub'], subject: string) =>
  all<{ text: string }>(vault.read, draftsOf(desk.session().colleague, subject)).map(({ text }) => text);

test('what is typed in a private note waits in its author’s own vault and nowhere else', async () => {
  typed('reflection/one', 'I was angry and did not say so.');
  expect(textsIn(desk.session().vaults.own, 'reflection/one')).toEqual(['I was angry and did not say so.']);
  expect(textsIn(desk.hub, 'reflection/one')).toEqual([]);
  expect(textsIn(desk.office, 'reflection/one')).toEqual([]);
  expect(await desk.ask('draft.mine', { subject: 'reflection/one' })).toMatchObject([{ text: 'I was angry and did not say so.' }]);
});

test('half a thought on a shared note waits in its writer’s own vault, and goes with the command that sends it', async () => {
  const subject = `supervision/${v7()}/${v7()}`;
  typed(subject, 'Too blunt?');
  expect(textsIn(desk.session().vaults.own, subject)).toEqual(['Too blunt?']);
  expect([...textsIn(desk.hub, subject), ...textsIn(desk.office, subject)]).toEqual([]);
  const themes = [{ id: v7() as ThemeId, name: 'Voice of the child' }];
  const draft = { subject, block: '0', window: 'w' };
  await desk.desk.call({ op: 'hub.setThemes', input: { themes }, commandId: v7(), draft });
  expect(textsIn(desk.session().vaults.own, subject)).toEqual([]);
});

test('a draft of the families’ record stays with the record', async () => {
  typed('request:new', 'Mum asked for help with bedtime.');
  expect(textsIn(desk.hub, 'request:new')).toEqual(['Mum asked for help with bedtime.']);
  expect(textsIn(desk.session().vaults.own, 'request:new')).toEqual([]);
});

test('a private draft that was thrown away is gone from the own vault', () => {
  typed('reflection/one', 'Half a thought');
  typed('reflection/one', null);
  expect(textsIn(desk.session().vaults.own, 'reflection/one')).toEqual([]);
});

test('the draft of a note of 20,000 words is kept whole', () => {
  const text = 'reflect '.repeat(20_000);
  typed('reflection/long', text);
  expect(textsIn(desk.session().vaults.own, 'reflection/long')).toEqual([text]);
});
