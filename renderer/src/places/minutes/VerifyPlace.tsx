import { useState } from 'react';
import { FolderSearch } from 'lucide-react';
import type { PackageVerdict } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { Link } from '../../ui/link/Link';
import { Note } from '../../ui/note/Note';
import { paths } from '../../ui/place/paths';
import { useLights, usePlace } from '../../ui/place/use-place';
import { verdictWords } from './verdict-words';
import { VerdictShown } from './VerdictShown';
import css from './VerifyPlace.module.css';

interface Checked {
  readonly label: string;
  readonly verdict: PackageVerdict;
}

/** Is a package as it was signed? Choose its folder and read the answer in words. */
export function VerifyPlace() {
  usePlace({ title: t('minutes.verifyTitle'), subtitle: t('minutes.verifySubtitle') });
  useLights({});
  const [checked, setChecked] = useState<Checked | null>(null);
  const verify = useCommand('package.verify');
  const run = async (): Promise<void> => {
    const place = await shellCalls.chooseFolder('package');
    if (place === null) return;
    setChecked(null);
    const outcome = await verify.send({ place: place.token });
    if (!outcome.ok) return;
    setChecked({ label: place.label, verdict: outcome.value });
    announce(verdictWords(outcome.value.outcome), 'assertive');
  };
  return (
    <section className={css.place} data-pane tabIndex={-1} aria-label={t('minutes.verifyTitle')}>
      <div className={css.column}>
        <h1>{t('minutes.verifyTitle')}</h1>
        <p>{t('minutes.verifyIntro')}</p>
        <div>
          <Button kind="primary" icon={FolderSearch} onPress={() => void run()}>
            {verify.isSending ? t('minutes.verifyWorking') : t(checked === null ? 'minutes.verifyChoose' : 'minutes.verifyAnother')}
          </Button>
        </div>
        {verify.refused !== null && <Note tone="warn">{verify.refused.message}</Note>}
        {checked !== null && <VerdictShown label={checked.label} verdict={checked.verdict} />}
        <p>
          <Link to={paths.minutes()}>{t('minutes.title')}</Link>
        </p>
      </div>
    </section>
  );
}
