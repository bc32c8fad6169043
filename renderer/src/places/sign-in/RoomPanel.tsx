import { useEffect, useRef, type ReactNode } from 'react';
import css from './RoomPanel.module.css';

type RoomPanelProps = Readonly<{ title: string; children: ReactNode; lead?: string; headingKey?: string }>;

/**
 * A sheet of paper in the room, in place of the table. Its heading takes the focus when it appears, and again when
 * `headingKey` changes, so that a listener hears where they are.
 */
export function RoomPanel({ title, lead, children, headingKey }: RoomPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [headingKey]);
  return (
    <div className={css.panel}>
      <h1 ref={heading} tabIndex={-1} className={css.title}>
        {title}
      </h1>
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
      {children}
    </div>
  );
}

/** The row of buttons at the foot of a panel: the act first, the way back after it. */
export function PanelButtons({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={css.buttons}>{children}</div>;
}
