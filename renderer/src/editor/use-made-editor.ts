import { useEffect, useRef, type RefObject } from 'react';
import type { Editor } from '@tiptap/core';

/** An editor, the element it is drawn into, and what its surroundings last gave it. */
export interface MadeEditor<P> {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<Editor | null>;
  readonly latest: RefObject<P>;
}

/**
 * Makes an editor when its element is on the page and ends it with it. It is drawn outside React's rendering, so it is
 * given a way to ask for the latest properties instead of the properties.
 */
export function useMadeEditor<P>(props: P, make: (element: HTMLElement, props: () => P) => Editor): MadeEditor<P> {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(props);
  const maker = useRef(make);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = maker.current(host.current, () => latest.current);
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, []);
  return { host, editor, latest };
}
