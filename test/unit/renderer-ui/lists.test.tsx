// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { useState } from 'react';
import { useAnnouncements } from '../../../renderer/src/ui/announce/announce';
import { DataTable } from '../../../renderer/src/ui/data-table/DataTable';
import { landingIndex, moved } from '../../../renderer/src/ui/reorderable-list/move';
import { ReorderableList } from '../../../renderer/src/ui/reorderable-list/ReorderableList';
import { bePatient } from '../../builders/patience';

bePatient();

afterEach(cleanup);

describe('moving a row', () => {
  test('keeps every row and puts the moved one where it was asked to be', () => {
    const places = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 }).chain((items) => {
      const index = fc.nat(items.length - 1);
      return fc.tuple(fc.constant(items), index, index);
    });
    fc.assert(
      fc.property(places, ([items, from, to]) => {
        const result = moved(items, from, to);
        const byValue = (a: number, b: number) => a - b;
        expect([...result].sort(byValue)).toEqual([...items].sort(byValue));
        expect(result[to]).toBe(items[from]);
      }),
    );
  });

  test('a dragged row lands between the rows whose middles are above and below the pointer', () => {
    const middles = [10, 30, 50, 70];
    expect([landingIndex(middles, 0, 2), landingIndex(middles, 40, 0), landingIndex(middles, 99, 0), landingIndex(middles, 55, 2)]).toEqual(
      [0, 1, 3, 2],
    );
  });
});

describe('a list that can be reordered', () => {
  function Agenda({ moves }: { readonly moves: (readonly [string, number])[] }) {
    const [items] = useState(['Welcome', 'Overdue actions', 'Bellweather']);
    return (
      <ReorderableList
        label="Agenda"
        items={items}
        keyOf={(item) => item}
        nameOf={(item) => item}
        canMove={(item) => item !== 'Welcome'}
        onMove={(item, to) => moves.push([item, to])}
      >
        {(item, { grip, position }) => (
          <>
            {grip}
            {position} {item}
          </>
        )}
      </ReorderableList>
    );
  }

  test('moves with Alt and an arrow, says where to, and shows it at once', async () => {
    const moves: (readonly [string, number])[] = [];
    const user = userEvent.setup();
    render(<Agenda moves={moves} />);
    screen.getByRole('button', { name: 'Move Bellweather, position 3 of 3' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(moves).toEqual([['Bellweather', 1]]);
    expect(useAnnouncements.getState().polite.text).toBe('Bellweather moved to number 2 of 3.');
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['1 Welcome', '2 Bellweather', '3 Overdue actions']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Bellweather, position 2 of 3' }));
  });

  test('stops at its ends, and a row that may not move has no grip', async () => {
    const moves: (readonly [string, number])[] = [];
    const user = userEvent.setup();
    render(<Agenda moves={moves} />);
    screen.getByRole('button', { name: /Move Bellweather/ }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(moves).toEqual([]);
    expect(screen.queryByRole('button', { name: /Move Welcome/ })).toBeNull();
  });
});

describe('a table', () => {
  function People() {
    const [selected, setSelected] = useState<string | null>(null);
    const [opened, setOpened] = useState('');
    return (
      <>
        <DataTable
          label="Actions"
          columns={[
            { key: 'what', header: 'Action', isRowHeader: true, render: (row: string) => row },
            { key: 'late', header: 'Due', render: () => 'Today' },
          ]}
          groups={[
            { key: 'a', title: 'Overdue', count: 2, rows: ['Ring Oakmere', 'Send the statement'] },
            { key: 'b', title: 'Later', rows: ['Book the room'] },
          ]}
          keyOf={(row) => row}
          selected={selected}
          onSelect={setSelected}
          onOpen={setOpened}
        />
        <p>opened {opened}</p>
      </>
    );
  }

  test('is one stop: arrows move across groups and choose, Enter opens', async () => {
    const user = userEvent.setup();
    render(<People />);
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Book the roomToday');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
    await user.keyboard('{Home}{Enter}');
    expect(screen.getByText('opened Ring Oakmere')).toBeDefined();
  });

  test('names each row by its header cell', () => {
    render(<People />);
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toContain('Book the room');
  });
});
