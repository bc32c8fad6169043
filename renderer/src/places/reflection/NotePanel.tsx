import { useRef, useState } from 'react';
import { Archive, CornerDownRight, Lock, UsersRound } from 'lucide-react';
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
import { PageChoice, type PageInView } from './sharing/PageChoice';
import { Sharing } from './sharing/Sharing';
import type { Copies } from './sharing/use-copies';
import { firstName } from './shared/shared-words';
import css from './NotePanel.module.css';

/** Beside the page: who can read it, with whom it is shared, questions for somebody who is stuck, and the limits of privacy. */
export type NotePanelProps = Readonly<{
  shown: ReflectionShown;
  copies: Copies;
  page: PageInView;
  onPage: (page: PageInView | null) => void;
  /** Who else reads the page in view; null for nobody. */
  reader: string | null;
  asksAfterMeeting: boolean;
}>;

export function NotePanel({ shown, copies, page, onPage, reader, asksAfterMeeting }: NotePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const afterSharing = (): void => {
    onPage(null);
    // What was pressed is gone; listening goes on from the panel.
    panel.current?.focus({ preventScroll: true });
  };
  return (
    <aside ref={panel} className={css.panel} data-pane tabIndex={-1} aria-label={t('reflection.panel')}>
      <WhoReads reader={reader} />
      {copies.shared.length > 0 && <PageChoice copies={copies.shared} value={page} onChange={onPage} />}
      {!shown.isPutAway && <Sharing shown={shown} copies={copies} page={page} onDone={afterSharing} />}
      {page === 'own' && <Stuck />}
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

function WhoReads({ reader }: Readonly<{ reader: string | null }>) {
  return (
    <div className={css.only}>
      <h2>
        <Icon icon={reader === null ? Lock : UsersRound} size={20} />
        {reader === null ? t('lights.onlyYou') : t('supervision.youTwo', { name: firstName(reader) })}
      </h2>
      <p>{t(reader === null ? 'reflection.onlyYouText' : 'supervision.youTwoText')}</p>
    </div>
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
    go(paths.notes());
  };
  return (
    <Button icon={Archive} wide onPress={() => void press()}>
      {t('reflection.putAway')}
    </Button>
  );
}
