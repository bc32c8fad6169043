import { useState } from 'react';
import { z } from 'zod';
import { id } from '../../../../../shared/contract/define';
import type { ColleagueId, DisagreementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { LinkButton } from '../../../ui/button/LinkButton';
import { TextField } from '../../../ui/field/TextField';
import { Note } from '../../../ui/note/Note';
import { Select } from '../../../ui/select/Select';
import text from '../../../ui/styles/text.module.css';
import type { ItemInView } from '../item-in-view';
import css from './DecidePane.module.css';

export type DisagreementsProps = Readonly<{
  view: ItemInView;
  /** What the form starts with; null while it is closed. */
  about: string | null;
  onDone: () => void;
}>;

/** Who disagrees, about what, why, and what would settle it. Part of the minute, in their words. */
export function Disagreements({ view, about, onDone }: DisagreementsProps) {
  const remove = useCommand('discussion.removeDisagreement');
  const { shown } = view;
  return (
    <>
      {shown.disagreements.map((one) => (
        <div key={one.id} className={css.disagreement}>
          <p>
            <b className={text.strong}>{t('meeting.disagrees', { name: one.name })}</b> {one.about}
          </p>
          {one.why !== '' && <p>{one.why}</p>}
          {one.wouldResolve !== '' && <p className={text.meta}>{t('meeting.wouldResolve', { what: one.wouldResolve })}</p>}
          <LinkButton onPress={() => void remove.send({ discussion: shown.id, disagreement: one.id })}>{t('meeting.takeBack')}</LinkButton>
        </div>
      ))}
      {about !== null && <DisagreementForm key={about} view={view} about={about} onDone={onDone} />}
    </>
  );
}

/** What a person is filling in about it, as they typed it. */
const Typed = z.strictObject({ who: id<ColleagueId>().nullable(), about: z.string(), why: z.string(), wouldResolve: z.string() });
type Typed = Readonly<z.infer<typeof Typed>>;

function DisagreementForm({ view: { meeting, shown }, about, onDone }: Readonly<{ view: ItemInView; about: string; onDone: () => void }>) {
  const disagree = useCommand('discussion.disagree');
  const [first] = useState<Typed>({ who: null, about, why: '', wouldResolve: '' });
  const form = useKeptForm(shown.id, 'disagreement', Typed, first);
  const typed = form.value;
  const change = (part: Partial<Typed>): void => form.change({ ...typed, ...part });
  const [isAsked, setAsked] = useState(false);
  const keep = async (): Promise<void> => {
    setAsked(true);
    const { who } = typed;
    if (who === null || typed.about.trim() === '') return;
    const words = { about: typed.about.trim(), why: typed.why.trim(), wouldResolve: typed.wouldResolve.trim() };
    const outcome = await disagree.send({ discussion: shown.id, disagreement: { id: newId<DisagreementId>(), who, ...words } }, form.ref);
    if (!outcome.ok) return;
    form.clear();
    announce(t('meeting.recordedDisagreement'));
    onDone();
  };
  return (
    <div className={css.form} role="group" aria-label={t('meeting.disagreement')}>
      {form.isBack && <Note tone="ok">{t('ui.draftBack')}</Note>}
      <Select
        label={t('meeting.whoDisagrees')}
        options={meeting.seats.map((seat) => ({ value: seat.who, label: seat.name }))}
        value={typed.who}
        onChange={(who) => change({ who })}
        error={isAsked && typed.who === null ? t('meeting.whoDisagreesMissing') : undefined}
      />
      <TextField
        label={t('meeting.aboutWhat')}
        value={typed.about}
        onChange={(words) => change({ about: words })}
        error={isAsked && typed.about.trim() === '' ? t('meeting.aboutWhatMissing') : undefined}
        autoFocus
      />
      <TextField label={t('meeting.why')} value={typed.why} onChange={(why) => change({ why })} optional />
      <TextField
        label={t('meeting.wouldResolveLabel')}
        value={typed.wouldResolve}
        onChange={(wouldResolve) => change({ wouldResolve })}
        onEnter={() => void keep()}
        optional
      />
      {disagree.refused !== null && <Note tone="warn">{disagree.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" size="small" onPress={() => void keep()}>
          {t('meeting.keepDisagreement')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('meeting.leaveAsItWas')}
        </Button>
      </div>
    </div>
  );
}
