import { useRef } from 'react';
import type { CapturedLine, MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { Note } from '../../ui/note/Note';
import { CheckedForYou } from './CheckedForYou';
import { SignSteps } from './SignSteps';
import { SignWork } from './SignWork';
import { WhereItGoes } from './WhereItGoes';
import css from './SignPanel.module.css';

/** What is done with a minute and what is next: steps, what was checked, the passphrase, where it goes. */
export type SignPanelProps = Readonly<{ draft: MinuteDraft; line: CapturedLine | null; onNext: () => void }>;

export function SignPanel({ draft, line, onNext }: SignPanelProps) {
  const panel = useRef<HTMLElement>(null);
  // A form that did its work is gone; listening and typing go on from the steps.
  const afterwards = (): void => panel.current?.focus({ preventScroll: true });
  return (
    <section ref={panel} className={css.panel} data-pane tabIndex={-1} aria-label={t('minutes.signPane')}>
      <div>
        <h2>{t('minutes.sign')}</h2>
        <SignSteps draft={draft} />
      </div>
      {draft.returnedWhy !== '' && <Note tone="warn">{t('minutes.returnedBecause', { why: draft.returnedWhy })}</Note>}
      {draft.status !== 'signed' && <CheckedForYou draft={draft} />}
      {(draft.status === 'to-check' || draft.status === 'to-sign') && (
        <SignWork key={draft.status} draft={draft} line={line} onNext={onNext} onDone={afterwards} />
      )}
      <WhereItGoes draft={draft} />
    </section>
  );
}
