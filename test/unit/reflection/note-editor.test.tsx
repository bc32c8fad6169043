// @vitest-environment jsdom
import { createRef, type ComponentProps } from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteEditor, type NoteEditorHandle, type WrittenPage } from '../../../renderer/src/editor/NoteEditor';
import { nameFinder, withInitials } from '../../../shared/domain/reflection/names';
import { emptyNote, noteLimit, plainText, withModel, wordCount, type NoteContent } from '../../../shared/domain/reflection/note';

const find = nameFinder(['Jude Marchetti', 'Tara Doyle']);

function what(...texts: (string | string[])[]): NoteContent {
  return { sections: ['whatHappened', 'soWhat', 'nowWhat'].map((prompt, at) => ({ prompt, paragraphs: [texts[at] ?? ''].flat() })) };
}

function show(content: NoteContent, props: Partial<ComponentProps<typeof NoteEditor>> = {}) {
  const ref = createRef<NoteEditorHandle>();
  const heard = {
    names: vi.fn<(names: readonly string[]) => void>(),
    full: vi.fn<() => void>(),
    written: vi.fn<(page: WrittenPage) => void>(),
  };
  const promptWords = (prompt: string) => `${prompt}?`;
  const on = { onWritten: heard.written, onNames: heard.names, onFull: heard.full };
  render(<NoteEditor ref={ref} label="Note" content={content} promptWords={promptWords} find={find} {...on} {...props} />);
  const now = (): NoteContent => ref.current?.content() ?? content;
  return { ref, heard, now, box: screen.getByRole('textbox', { name: 'Note' }) };
}

/** Puts the selection where a person would have: at letters of two paragraphs. */
function select(from: readonly [string, number], to: readonly [string, number] = from): void {
  const at = ([text, offset]: readonly [string, number]): [Node, number] => {
    const walker = document.createTreeWalker(screen.getByRole('textbox'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('h2') === null && node.textContent?.includes(text) === true)
        return [node, node.textContent.indexOf(text) + offset];
    }
    throw new Error(`no text ${text}`);
  };
  screen.getByRole('textbox').focus();
  document.getSelection()?.setBaseAndExtent(...at(from), ...at(to));
  document.dispatchEvent(new Event('selectionchange'));
}

function paste(box: HTMLElement, kinds: Readonly<Record<string, string>>): void {
  fireEvent.paste(box, {
    clipboardData: { getData: (kind: string) => kinds[kind] ?? '', types: Object.keys(kinds), files: [], items: [] },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  // There is no layout here, so there is nothing to scroll to.
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a note', () => {
  test('is shown under its questions and read back as it was', () => {
    const content = what(['One.', 'Two,\nin two lines.'], '', 'Three.');
    const { now } = show(content);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['whatHappened?', 'soWhat?', 'nowWhat?']);
    expect(now()).toEqual(content);
  });

  test('on a blank page has no question', () => {
    show(emptyNote('blank'));
    expect(screen.queryAllByRole('heading')).toEqual([]);
  });

  test('takes text that looks like markup as text', () => {
    const content = what('<img src=x onerror=alert(1)> & <script>alert(2)</script>');
    const { now, box } = show(content);
    expect(now()).toEqual(content);
    expect(box.querySelector('script, img[src]')).toBeNull();
  });
});

describe('keys', () => {
  test('Enter begins a paragraph, also twice, and never another section', () => {
    const { now, box } = show(what('One.', 'Two.'));
    select(['One.', 4]);
    fireEvent.keyDown(box, { key: 'Enter' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(now()).toEqual(what(['One.', '', ''], 'Two.'));
  });

  test('Backspace at the beginning of a section changes nothing', () => {
    const { now, box } = show(what('One.', 'Two.'));
    select(['Two.', 0]);
    fireEvent.keyDown(box, { key: 'Backspace' });
    expect(now()).toEqual(what('One.', 'Two.'));
  });

  test.each(['Backspace', 'Delete'])('%s over several questions takes the words and leaves the questions', (key) => {
    const { now, box } = show(what('One here.', 'Two.', 'Three there.'));
    select(['One here.', 4], ['Three there.', 6]);
    fireEvent.keyDown(box, { key });
    expect(now()).toEqual(what('One ', '', 'there.'));
  });

  test('everything can be selected, deleted and brought back', () => {
    const { now, box } = show(what('One.', 'Two.', 'Three.'));
    select(['One.', 0]);
    fireEvent.keyDown(box, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(box, { key: 'Delete' });
    expect(now()).toEqual(what());
    fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
    expect(now()).toEqual(what('One.', 'Two.', 'Three.'));
  });

  test.each(['Tab', 'Escape'])('%s goes on to the window', (key) => {
    const { box } = show(what('One.'));
    select(['One.', 4]);
    const seen = vi.fn<() => void>();
    window.addEventListener('keydown', seen, { once: true });
    fireEvent.keyDown(box, { key });
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('paste', () => {
  const hostile = '<img src=x onerror="window.hurt = 1"><script>window.hurt = 1</script><h2>So what?</h2><a href="javascript:hurt()">x</a>';

  test('takes the plain text alone, whatever else was copied with it', () => {
    const parsed = vi.spyOn(DOMParser.prototype, 'parseFromString');
    const { now, box } = show(what('Before .'));
    select(['Before .', 7]);
    const slice = '<p data-pm-slice="0 0 []"><section data-prompt="secret">forged</section></p>';
    paste(box, { 'text/html': hostile + slice, 'text/plain': 'plain', 'application/x-private': '{"type":"script"}' });
    expect(now()).toEqual(what('Before plain.'));
    expect([parsed.mock.calls.length, box.querySelectorAll('script, a, img[src]').length]).toEqual([0, 0]);
  });

  test('of markup alone brings nothing', () => {
    const { now, box } = show(what('Before.'));
    select(['Before.', 7]);
    paste(box, { 'text/html': hostile });
    expect(now()).toEqual(what('Before.'));
  });

  test('of several paragraphs keeps them, without control characters', () => {
    const { now, box } = show(what('[]'));
    select(['[]', 1]);
    paste(box, { 'text/plain': 'One\u0000\u001b\r\nstill one\r\n\r\n\r\n<b>Two</b>' });
    expect(now()).toEqual(what(['[One\nstill one', '<b>Two</b>]']));
  });

  test('over several questions takes the words between and leaves the questions', () => {
    const { now, box } = show(what('One here.', 'Two.', 'Three there.'));
    select(['One here.', 4], ['Three there.', 6]);
    paste(box, { 'text/plain': 'was' });
    expect(now()).toEqual(what('One was', '', 'there.'));
  });

  test('that would make it longer than a note may be changes nothing and says so', () => {
    const { now, box, heard } = show(what('Before.'));
    select(['Before.', 7]);
    paste(box, { 'text/plain': 'a'.repeat(noteLimit) });
    expect(now()).toEqual(what('Before.'));
    expect(heard.full).toHaveBeenCalledOnce();
  });
});

describe('names', () => {
  test('are underlined a moment after typing, and initials can be undone', () => {
    const { ref, now, box, heard } = show(what('Jude looked at Tara.'));
    act(() => void vi.advanceTimersByTime(500));
    expect([...box.querySelectorAll('[data-look=name]')].map(({ textContent }) => textContent)).toEqual(['Jude', 'Tara']);
    expect(heard.names).toHaveBeenLastCalledWith(['Jude Marchetti', 'Tara Doyle']);
    ref.current?.replace(withInitials(now(), find));
    expect(now()).toEqual(what('J looked at T.'));
    fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
    expect(now()).toEqual(what('Jude looked at Tara.'));
  });
});

test('another model is one step that can be undone, questions and all', () => {
  const { ref, now, box } = show(what('One.', 'Two.', 'Three.'));
  ref.current?.replace(withModel(now(), 'blank'));
  expect(now().sections.map(({ prompt }) => prompt)).toEqual([null]);
  fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
  expect(now()).toEqual(what('One.', 'Two.', 'Three.'));
});

test('a note of 20,000 words opens, is read back whole and can be written in', () => {
  const long = what(
    Array.from({ length: 400 }, (_, at) => `Paragraph ${at}. ${'On Monday I will ask Jude about the walk home. '.repeat(5)}`.trim()),
  );
  const { now, box } = show(long);
  expect(wordCount(now())).toBeGreaterThan(20_000);
  expect(plainText(now())).toBe(plainText(long));
  select(['Paragraph 399.', 0]);
  paste(box, { 'text/plain': 'Last: ' });
  expect(now().sections[0]?.paragraphs.at(-1)).toMatch(/^Last: Paragraph 399/);
});
