// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Button } from '../../../renderer/src/ui/button/Button';
import { Checkbox } from '../../../renderer/src/ui/checkbox/Checkbox';
import { ErrorSummary } from '../../../renderer/src/ui/error-summary/ErrorSummary';
import { DateField } from '../../../renderer/src/ui/field/DateField';
import { PassphraseField } from '../../../renderer/src/ui/field/PassphraseField';
import { TextField } from '../../../renderer/src/ui/field/TextField';
import { Segmented } from '../../../renderer/src/ui/segmented/Segmented';
import { Statement } from '../../../renderer/src/ui/statement/Statement';
import { bePatient } from '../../builders/patience';

bePatient();

afterEach(cleanup);

describe('a button', () => {
  test('that is unavailable can be reached, does nothing and says why', async () => {
    let presses = 0;
    const user = userEvent.setup();
    render(
      <Button unavailable="Dana has not agreed to school." onPress={() => (presses += 1)}>
        Send
      </Button>,
    );
    await user.tab();
    await user.keyboard('{Enter} ');
    await user.click(screen.getByRole('button'));
    const reason = document.getElementById(screen.getByRole('button').getAttribute('aria-describedby') ?? '');
    expect([presses, screen.getByRole('button').getAttribute('aria-disabled'), reason?.textContent]).toEqual([
      0,
      'true',
      'Not available now: Dana has not agreed to school.',
    ]);
  });

  test('does not read its key cap as part of its name', () => {
    render(<Button shortcut="Ctrl M">Start meeting</Button>);
    expect(screen.getByRole('button', { name: 'Start meeting' })).toBeDefined();
  });
});

describe('a field', () => {
  test('that is wrong keeps what was typed and ties its sentence to the box', () => {
    render(
      <TextField
        label="Name of the hub"
        hint="As families know it."
        error="Enter the name of the hub."
        value="x"
        onChange={() => undefined}
      />,
    );
    const box = screen.getByLabelText<HTMLInputElement>('Name of the hub');
    const described = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect([box.value, box.getAttribute('aria-invalid'), described]).toEqual([
      'x',
      'true',
      ['As families know it.', 'Error: Enter the name of the hub.'],
    ]);
  });

  test('for a passphrase hides it until it is asked to show it, and takes a paste', async () => {
    function Passphrase() {
      const [value, setValue] = useState('');
      return <PassphraseField label="Passphrase" value={value} onChange={setValue} />;
    }
    const user = userEvent.setup();
    render(<Passphrase />);
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste('täglich fünf Äpfel');
    const box = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect([box.type, box.value]).toEqual(['password', 'täglich fünf Äpfel']);
    await user.click(screen.getByRole('button', { name: 'Show the passphrase' }));
    expect(box.type).toBe('text');
  });

  test('for a day takes day, month and year, and says the weekday back', async () => {
    const given: string[] = [];
    function Review() {
      const [value, setValue] = useState('');
      return (
        <DateField
          label="Review on"
          value={value}
          onChange={(day) => {
            given.push(day);
            setValue(day);
          }}
        />
      );
    }
    const user = userEvent.setup();
    render(<Review />);
    await user.tab();
    await user.keyboard('12032026');
    expect(given.at(-1)).toBe('2026-03-12');
    expect(screen.getByText('Thursday 12 March 2026')).toBeDefined();
  });
});

describe('a choice', () => {
  test('in segments is a radio group that arrows change', async () => {
    function Guess() {
      const [value, setValue] = useState<'yes' | 'partly' | null>(null);
      return (
        <Segmented
          label="Was our best guess right?"
          segments={[
            { value: 'yes', label: 'Supported' },
            { value: 'partly', label: 'Partly' },
          ]}
          value={value}
          onChange={setValue}
        />
      );
    }
    const user = userEvent.setup();
    render(<Guess />);
    expect(screen.getByRole('radiogroup', { name: 'Was our best guess right?' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Supported' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Partly' }).checked).toBe(true);
  });

  test('to tick is ticked with Space', async () => {
    const ticks: boolean[] = [];
    const user = userEvent.setup();
    render(<Checkbox label="The family knows" isChecked={false} onChange={(isChecked) => ticks.push(isChecked)} />);
    await user.tab();
    await user.keyboard(' ');
    expect(ticks).toEqual([true]);
  });
});

test('a summary of wrong answers takes the focus and leads to each field', async () => {
  const user = userEvent.setup();
  render(
    <>
      <ErrorSummary errors={[{ fieldId: 'hub-name', message: 'Enter the name of the hub.' }]} />
      <TextField id="hub-name" label="Name" value="" onChange={() => undefined} />
    </>,
  );
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Check one answer below');
  await user.click(screen.getByRole('button', { name: 'Enter the name of the hub.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

describe('a line', () => {
  const police = { code: 'POL', name: 'Police', tint: 'pol' } as const;

  test('is read as agency, text, person, how we know, marking, and time', () => {
    render(
      <ol>
        <Statement
          agency={police}
          certainty="intelligence"
          text="The second phone is part of an open enquiry."
          who="PC Rhys Mallory"
          provenance="Intelligence"
          marking="ask-police-first"
          time="09:33"
          place="Presenting"
        />
      </ol>,
    );
    expect(screen.getByRole('img', { name: 'Police' })).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toBe(
      'POLThe second phone is part of an open enquiry.PC Rhys MalloryIntelligenceAsk police first09:33Presenting',
    );
  });

  test('that the family can see carries no marking', () => {
    render(
      <Statement
        as="div"
        agency={police}
        certainty="fact"
        text="Missing on 6 March."
        who="Rhys"
        provenance="Fact: police record"
        marking="family-can-see"
      />,
    );
    expect(screen.queryByText(/family can see/i)).toBeNull();
  });

  test('of own words stands in quotation marks, once', () => {
    const { rerender } = render(
      <Statement as="div" agency={police} certainty="own-words" text="I want it to be ordinary." who="Dana" provenance="4 March" />,
    );
    expect(screen.getByText('“I want it to be ordinary.”')).toBeDefined();
    rerender(
      <Statement as="div" agency={police} certainty="own-words" text="“I want it to be ordinary.”" who="Dana" provenance="4 March" />,
    );
    expect(screen.getByText('“I want it to be ordinary.”')).toBeDefined();
  });
});
