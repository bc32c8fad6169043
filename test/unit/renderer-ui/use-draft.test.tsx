// @vitest-environment jsdom
import { useState } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ApiProvider } from '../../../renderer/src/api/ApiProvider';
import { useDraft } from '../../../renderer/src/api/use-draft';
import { aFakeBridge, ok } from '../../builders/fake-bridge';

afterEach(cleanup);

function Field() {
  const draft = useDraft('action:7', 'why');
  return (
    <>
      <input aria-label="Why" value={draft.text} onChange={(event) => draft.setText(event.target.value)} />
      <button type="button" onClick={draft.clear}>
        Keep
      </button>
    </>
  );
}

function Form() {
  const [isOpen, setOpen] = useState(true);
  return (
    <ApiProvider onNotice={() => undefined}>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Open or close
      </button>
      {isOpen && <Field />}
    </ApiProvider>
  );
}

test('what was typed is there again when the field comes back, and gone when it became the record', async () => {
  aFakeBridge({ 'draft.mine': () => ok([{ block: 'why', text: 'From before', savedAt: 1 }]), '@draft': () => ok({ savedAt: 2 }) });
  render(<Form />);
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Why' });
  await screen.findByDisplayValue('From before');
  await userEvent.type(field(), ' and now');
  await userEvent.click(screen.getByRole('button', { name: 'Open or close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open or close' }));
  expect(field().value).toBe('From before and now');
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open or close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open or close' }));
  expect(field().value).toBe('');
});
