import { useState } from 'react';
import type { Decision } from '../../../../../shared/domain/discussion/events';
import type { LevelOfNeed } from '../../../../../shared/domain/family/events';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { Button } from '../../../ui/button/Button';
import { TextArea } from '../../../ui/field/TextArea';
import { Note } from '../../../ui/note/Note';
import { Segmented } from '../../../ui/segmented/Segmented';
import css from './DecidePane.module.css';

const levels = ['1', '2', '3', '4'] as const;

/** Changes a decision that was written. Changed words have to be read back again. */
export function DecisionForm({
  discussion,
  decision,
  onDone,
}: Readonly<{ discussion: DiscussionId; decision: Decision; onDone: () => void }>) {
  const write = useCommand('discussion.writeDecision');
  const draft = useDraft(discussion, 'decision-form');
  const [typed, setTyped] = useState<Decision | null>(null);
  const value = typed ?? readForm(draft.text) ?? decision;
  const change = (changes: Partial<Decision>): void => {
    const next = { ...value, ...changes };
    setTyped(next);
    draft.setText(JSON.stringify(next));
  };
  const keep = async (): Promise<void> => {
    const outcome = await write.send({ discussion, decision: value }, draft.ref);
    if (!outcome.ok) return;
    draft.clear();
    onDone();
  };
  const leave = (): void => {
    draft.clear();
    onDone();
  };
  return (
    <div className={css.form}>
      <TextArea label={t('meeting.decisionLabel')} value={value.text} onChange={(words) => change({ text: words })} />
      <TextArea label={t('meeting.reasonLabel')} value={value.reason} onChange={(words) => change({ reason: words })} />
      <Segmented
        label={t('meeting.levelLabel')}
        segments={levels.map((level) => ({ value: level, label: level }))}
        value={levels.find((level) => level === String(value.level)) ?? null}
        onChange={(level) => change({ level: levelOf(level) })}
      />
      <TextArea label={t('meeting.changesIfLabel')} value={value.changesIf} onChange={(words) => change({ changesIf: words })} />
      {write.refused !== null && <Note tone="warn">{write.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" size="small" onPress={() => void keep()}>
          {t('meeting.keepDecision')}
        </Button>
        <Button size="small" onPress={leave}>
          {t('meeting.leaveAsItWas')}
        </Button>
      </div>
    </div>
  );
}

function levelOf(level: (typeof levels)[number]): LevelOfNeed {
  const known = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;
  return known[level];
}

function readForm(text: string): Decision | null {
  if (text === '') return null;
  try {
    // Only this form writes the block.
    return JSON.parse(text) as Decision;
  } catch {
    // Written by another version: the decision as it stands is shown instead.
    return null;
  }
}
