import { useState } from 'react';
import { Check } from 'lucide-react';
import type { Decision } from '../../../../../shared/domain/discussion/events';
import { readAgreedWith, readDecision } from '../../../../../shared/domain/statement/capture/read-decision';
import { t } from '../../../../../shared/messages/t';
import type { DraftRef } from '../../../api/bridge';
import { useBatch, useCommand, type BatchPart } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { LinkButton } from '../../../ui/button/LinkButton';
import text from '../../../ui/styles/text.module.css';
import { blankPart } from '../blanks';
import type { ItemInView } from '../item-in-view';
import { KeptField } from '../KeptField';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';
import { DecisionForm } from './DecisionForm';
import { Disagreements } from './Disagreements';
import css from './DecidePane.module.css';
import { Section } from './Section';

export type DecisionSectionProps = Readonly<{
  view: ItemInView;
  disagreeing: string | null;
  onDisagreeing: (about: string | null) => void;
}>;

/** What was decided and why, read back to the room, and whether anyone disagrees. */
export function DecisionSection({ view, disagreeing, onDisagreeing }: DecisionSectionProps) {
  const { shown } = view;
  const agree = useCommand('discussion.agree');
  const [isChanging, setChanging] = useState(false);
  const { decision } = shown;
  const note = decision === null ? undefined : t(shown.isAgreed ? 'meeting.agreed' : 'meeting.notReadBack');
  const everyoneAgrees = async (): Promise<void> => {
    const outcome = await agree.send({ discussion: shown.id });
    announce(outcome.ok ? t('meeting.recordedAgreed') : outcome.message);
  };
  return (
    <Section title={t('meeting.decision')} note={note}>
      {decision === null ? (
        <NewDecision view={view} />
      ) : isChanging ? (
        <DecisionForm discussion={shown.id} decision={decision} onDone={() => setChanging(false)} />
      ) : (
        <DecisionShown view={view} decision={decision} onChange={() => setChanging(true)} />
      )}
      {decision !== null && (
        <div className={css.buttons} {...blankPart('agreement')}>
          <Button size="small" icon={Check} pressed={shown.isAgreed} onPress={() => void everyoneAgrees()}>
            {t('meeting.everyoneAgrees')}
          </Button>
          <Button size="small" onPress={() => onDisagreeing('')}>
            {t('meeting.someoneDisagrees')}
          </Button>
        </div>
      )}
      <Disagreements view={view} about={disagreeing} onDone={() => onDisagreeing(null)} />
    </Section>
  );
}

function NewDecision({ view }: Readonly<{ view: ItemInView }>) {
  const { shown } = view;
  const batch = useBatch();
  const { promisers } = usePromisers();
  const today = useToday();
  const keep = async (typed: string, draft: DraftRef): Promise<string | null> => {
    const { reviewOn } = readAgreedWith(typed, promisers, today);
    const parts: BatchPart[] = [{ op: 'discussion.writeDecision', input: { discussion: shown.id, decision: readDecision(typed) } }];
    if (reviewOn !== null) parts.push({ op: 'discussion.agreeReview', input: { discussion: shown.id, on: reviewOn } });
    const outcome = await batch.send(parts, draft);
    return outcome.ok ? null : outcome.message;
  };
  return (
    <div {...blankPart('decision')}>
      <KeptField
        discussion={shown.id}
        block="decision"
        label={t('meeting.decisionLabel')}
        hint={t('capture.modeHint.decision')}
        onKeep={keep}
      />
    </div>
  );
}

function DecisionShown({ view: { shown }, decision, onChange }: Readonly<{ view: ItemInView; decision: Decision; onChange: () => void }>) {
  const write = useCommand('discussion.writeDecision');
  const keepReason = async (reason: string, draft: DraftRef): Promise<string | null> => {
    const outcome = await write.send({ discussion: shown.id, decision: { ...decision, reason } }, draft);
    return outcome.ok ? null : outcome.message;
  };
  return (
    <>
      <p className={css.decision}>
        {decision.text} <LinkButton onPress={onChange}>{t('meeting.change')}</LinkButton>
      </p>
      {decision.reason === '' ? (
        <div {...blankPart('reason')}>
          <KeptField discussion={shown.id} block="reason" label={t('meeting.reasonLabel')} onKeep={keepReason} />
        </div>
      ) : (
        <p>{decision.reason}</p>
      )}
      {decision.changesIf !== '' && <p className={text.meta}>{t('meeting.changesIf', { what: decision.changesIf })}</p>}
    </>
  );
}
