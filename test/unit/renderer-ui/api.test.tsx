// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiProvider } from '../../../renderer/src/api/ApiProvider';
import type { Reply } from '../../../renderer/src/api/bridge';
import { refusalWords } from '../../../renderer/src/api/outcome';
import { useSaveState } from '../../../renderer/src/api/save-state';
import { useBatch, useCommand } from '../../../renderer/src/api/use-command';
import { useQuery } from '../../../renderer/src/api/use-query';
import { standardComfort } from '../../../renderer/src/ui/comfort/comfort';
import { aFakeBridge, ok } from '../../builders/fake-bridge';
import { bePatient } from '../../builders/patience';

bePatient();

afterEach(() => {
  cleanup();
  useSaveState.getState().forgotten();
});

function inWindow({ children }: { readonly children: ReactNode }) {
  return <ApiProvider onNotice={() => undefined}>{children}</ApiProvider>;
}

describe('a question', () => {
  test('is asked once and asked again when one of its topics is announced', async () => {
    let name = 'Kelderwick East';
    const bridge = aFakeBridge({ 'hub.describe': () => ok({ state: 'open', name }) });
    const { result } = renderHook(() => useQuery('hub.describe', {}), { wrapper: inWindow });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', value: { name: 'Kelderwick East' } }));
    act(() => bridge.announce({ topics: ['minute'] }));
    expect(bridge.sentOf('hub.describe')).toHaveLength(1);
    name = 'Kelderwick West';
    act(() => bridge.announce({ topics: ['minute', 'hub'] }));
    await waitFor(() => expect(result.current).toMatchObject({ value: { name: 'Kelderwick West' } }));
  });

  test('that is refused says so in words and can be asked again', async () => {
    let reply: Reply = { ok: false, code: 'a-code-without-words' };
    aFakeBridge({ 'hub.describe': () => reply });
    const { result } = renderHook(() => useQuery('hub.describe', {}), { wrapper: inWindow });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', code: 'a-code-without-words' }));
    if (result.current.status !== 'failed') throw new Error('it should have failed');
    expect(result.current.message).toMatch(/nothing was lost/);
    reply = ok({ state: 'none' });
    act(result.current.retry);
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', value: { state: 'none' } }));
  });

  test('outlives a restart of the service under it', async () => {
    let asked = 0;
    aFakeBridge({ 'hub.describe': () => ((asked += 1) === 1 ? { ok: false, code: 'service-restarted' } : ok({ state: 'none' })) });
    const { result } = renderHook(() => useQuery('hub.describe', {}), { wrapper: inWindow });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready' }));
    expect(asked).toBe(2);
  });

  test('and its answer are gone from the screen at a lock, before the service answers again', async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const bridge = aFakeBridge({ 'hub.describe': () => ok({ state: 'open', name: 'Kelderwick East' }) });
    const { result } = renderHook(() => useQuery('hub.describe', {}), { wrapper: inWindow });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    useSaveState.getState().saved(5);
    bridge.answer('hub.describe', () => new Promise<Reply>((resolve) => (answer = resolve)));
    act(() => bridge.notice({ kind: 'locked' }));
    await waitFor(() => expect(result.current).toEqual({ status: 'loading' }));
    expect(useSaveState.getState().savedAt).toBeNull();
    await act(async () => answer(ok({ state: 'none' })));
    await waitFor(() => expect(result.current).toMatchObject({ value: { state: 'none' } }));
  });
});

describe('an act', () => {
  test('has a fresh id each time, and the same id when the service restarted under it', async () => {
    let tries = 0;
    const bridge = aFakeBridge({
      'colleague.setComfort': () => ((tries += 1) === 1 ? { ok: false, code: 'service-restarted' } : ok({ version: 1, savedAt: 1000 })),
    });
    const { result } = renderHook(() => useCommand('colleague.setComfort'), { wrapper: inWindow });
    await act(() => result.current.send(standardComfort));
    await act(() => result.current.send(standardComfort));
    const [first, again, second] = bridge.sentOf('colleague.setComfort').map((message) => message.commandId);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  test('lights Saved with the time of the commit, and only then', async () => {
    let commit: (reply: Reply) => void = () => undefined;
    aFakeBridge({ 'colleague.setComfort': () => new Promise<Reply>((resolve) => (commit = resolve)) });
    const { result } = renderHook(() => useCommand('colleague.setComfort'), { wrapper: inWindow });
    act(() => void result.current.send(standardComfort));
    await waitFor(() => expect(result.current.isSending).toBe(true));
    expect(useSaveState.getState().savedAt).toBeNull();
    await act(async () => commit(ok({ version: 2, savedAt: 4200 })));
    await waitFor(() => expect(result.current.isSending).toBe(false));
    expect(useSaveState.getState().savedAt).toBe(4200);
  });

  test('after the clock went back the light shows the new time, and that is said once', async () => {
    const { saved, clockWentBack } = useSaveState.getState();
    saved(9000);
    aFakeBridge({ 'colleague.setComfort': () => ok({ version: 2, savedAt: 4200, clockBackFrom: 9000 }) });
    const { result } = renderHook(() => useCommand('colleague.setComfort'), { wrapper: inWindow });
    await act(async () => void (await result.current.send(standardComfort)));
    expect(useSaveState.getState()).toMatchObject({ savedAt: 4200, wentBackTo: 4200 });
    clockWentBack(4300);
    saved(4300);
    expect(useSaveState.getState()).toMatchObject({ savedAt: 4300, wentBackTo: 4200 });
  });

  test('that is refused keeps the refusal until the next one', async () => {
    let reply: Reply = { ok: false, code: 'nobody-knows', details: { n: 1 } };
    aFakeBridge({ 'colleague.setComfort': () => reply });
    const { result } = renderHook(() => useCommand('colleague.setComfort'), { wrapper: inWindow });
    await act(() => result.current.send(standardComfort));
    expect(result.current.refused).toMatchObject({ code: 'nobody-knows', details: { n: 1 } });
    reply = ok({ version: 1, savedAt: 1 });
    await act(() => result.current.send(standardComfort));
    expect(result.current.refused).toBeNull();
  });

  test('in a batch is sent as one message', async () => {
    const bridge = aFakeBridge({ '@batch': () => ok({ version: 3, savedAt: 9 }) });
    const { result } = renderHook(() => useBatch(), { wrapper: inWindow });
    await act(() => result.current.send([{ op: 'hub.renameSixthP', input: { label: 'Predictions' } }]));
    expect(bridge.sent).toMatchObject([
      { op: '@batch', input: { commands: [{ op: 'hub.renameSixthP', input: { label: 'Predictions' } }] } },
    ]);
  });
});

test('a refusal whose words want a detail that did not come says the plain truth instead', () => {
  expect(refusalWords('toString', {})).toMatch(/^That was not done/);
});
