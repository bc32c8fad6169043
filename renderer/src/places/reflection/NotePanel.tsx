import { useState } from 'react';
import { Archive, CornerDownRight, Lock } from 'lucide-react';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import { stuckPrompts } from '../../../../shared/domain/reflection/models';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { Icon } from '../../ui/icon/Icon';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { toast } from '../../ui/toast/toast';
import { AboutNote } from './AboutNote';
import { AfterMeetingChoice } from './AfterMeetingChoice';
import css from './NotePanel.module.css';

/** Beside the page: who can read it, questions for somebody who is stuck, what it is about, and the limits of privacy. */
export function NotePanel({ shown, asksAfterMeeting }: Readonly<{ shown: ReflectionShown; asksAfterMeeting: boolean }>) {
  return (
    <aside className={css.panel} data-pane tabIndex={-1} aria-label={t('reflection.panel')}>
      <div className={css.only}>
        <h2>
          <Icon icon={Lock} size={20} />
          {t('lights.onlyYou')}
        </h2>
        <p>{t('reflection.onlyYouText')}</p>
      </div>
      <Stuck />
      <AboutNote shown={shown} />
      {!shown.isPutAway && <PutAway shown={shown} />}
      <AfterMeetingChoice isOn={asksAfterMeeting} />
      <div className={css.limits}>
        <h2>{t('reflection.limitsTitle')}</h2>
        <ul>
          <li>{t('reflection.limitRisk')}</li>
          <li>{t('reflection.limitCourt')}</li>
          <li>{t('reflection.limitKey')}</li>
        </ul>
      </div>
    </aside>
  );
}

const shownAtOnce = 3;

/** Questions to read; they never type for the person. */
function Stuck() {
  const [from, setFrom] = useState(0);
  const asked = stuckPrompts.slice(from, from + shownAtOnce);
  return (
    <div>
      <h2>{t('reflection.stuckTitle')}</h2>
      <ul className={css.prompts} aria-live="polite">
        {asked.map((prompt) => (
          <li key={prompt}>
            <Icon icon={CornerDownRight} size={15} />
            {t(`reflection.stuck.${prompt}`)}
          </li>
        ))}
      </ul>
      <Button kind="quiet" size="small" onPress={() => setFrom(from + shownAtOnce < stuckPrompts.length ? from + shownAtOnce : 0)}>
        {t('reflection.stuckOthers')}
      </Button>
    </div>
  );
}

function PutAway({ shown }: Readonly<{ shown: ReflectionShown }>) {
  const go = useGo();
  const putAway = useCommand('reflection.putAway');
  const bringBack = useCommand('reflection.bringBack');
  const press = async (): Promise<void> => {
    const { id } = shown;
    if (!(await putAway.send({ reflection: id })).ok) return;
    toast({ message: t('reflection.putAwayDone'), undo: () => void bringBack.send({ reflection: id }).then(() => go(paths.note(id))) });
    go(paths.reflection());
  };
  return (
    <Button icon={Archive} wide onPress={() => void press()}>
      {t('reflection.putAway')}
    </Button>
  );
}
