import { useRef, type KeyboardEvent } from 'react';

/** Letters typed within this time belong to one name. */
const pauseMs = 900;

/** Typing a name while the seats have the focus jumps to it: `onTyped` gets the letters so far. */
export function useNameJump(onTyped: (letters: string) => void): (event: KeyboardEvent) => void {
  const typed = useRef({ letters: '', at: 0 });
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^\p{L}$/u.test(event.key)) return;
    const isNew = event.timeStamp - typed.current.at > pauseMs;
    typed.current = { letters: (isNew ? '' : typed.current.letters) + event.key, at: event.timeStamp };
    onTyped(typed.current.letters);
  };
}
