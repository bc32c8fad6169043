import css from './SkipLink.module.css';

/** First stop of the Tab key: jumps over the frame. Seen only while focused. */
export type SkipLinkProps = Readonly<{ targetId: string; children: string }>;

export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <button type="button" className={css.skip} onClick={() => document.getElementById(targetId)?.focus()}>
      {children}
    </button>
  );
}
