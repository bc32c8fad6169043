import { useState, type FormEvent } from 'react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { FoundFamily } from '../../../../shared/contract/search';
import type { ItemKind } from '../../../../shared/domain/meeting/events';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { Sheet } from '../../ui/sheet/Sheet';
import { toast } from '../../ui/toast/toast';
import { FamilyFinder } from './FamilyFinder';
import { ItemFields, minutesFrom, type ItemForm } from './ItemFields';
import type { AgendaActs, NewItem } from './use-agenda-acts';
import css from './Sheets.module.css';

const familyKinds = ['review', 'new-request', 'planned-ending', 'escalation', 'other'] as const satisfies readonly ItemKind[];
type FamilyKind = (typeof familyKinds)[number];
const emptyForm: ItemForm = { title: '', question: '', minutes: '10', presenter: null, needs: [] };

export type AddSheetProps = Readonly<{ meeting: CurrentMeeting; acts: AgendaActs; onClose: () => void }>;

/** Anything the suggestions do not hold: a family by name, or another matter. */
export function AddSheet({ meeting, acts, onClose }: AddSheetProps) {
  const [about, setAbout] = useState<About>('family');
  const [family, setFamily] = useState<FoundFamily | null>(null);
  const [kind, setKind] = useState<FamilyKind>('review');
  const [form, setForm] = useState(emptyForm);
  const [isWrong, setWrong] = useState(false);
  const isFamily = about === 'family';
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const minutes = minutesFrom(form.minutes);
    setWrong(minutes === null);
    if (minutes === null) return;
    if (isFamily && family === null) return toast({ message: t('today.chooseFamily') });
    const item = isFamily ? aboutFamily(form, minutes, kind, family) : aboutMatter(form, minutes);
    if (await acts.add(item)) onClose();
  };
  return (
    <Sheet title={t('today.addSheet')} onClose={onClose}>
      <form className={css.form} onSubmit={(event) => void add(event)}>
        <AboutFields about={about} onAbout={setAbout} family={family} onFamily={setFamily} kind={kind} onKind={setKind} />
        <ItemFields
          form={form}
          onChange={setForm}
          meeting={meeting}
          isFamily={isFamily}
          errors={{ minutes: isWrong ? t('today.minutesWrong') : undefined }}
        />
        <div className={css.buttons}>
          <Button kind="primary" type="submit">
            {t('today.addIt')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function aboutFamily(form: ItemForm, minutes: number, kind: FamilyKind, family: FoundFamily | null): NewItem {
  const { question, presenter, needs } = form;
  const plain = { title: '', question, minutes, presenter, needs, request: null, carriedFrom: null };
  return { ...plain, kind, family: family?.family ?? null, familyName: family?.name ?? null };
}

function aboutMatter({ title, question, presenter }: ItemForm, minutes: number): NewItem {
  const plain = { title, question, minutes, presenter, needs: [], request: null, carriedFrom: null };
  return { ...plain, kind: 'other', family: null, familyName: null };
}

type About = 'family' | 'matter';
type AboutFieldsProps = Readonly<{
  about: About;
  onAbout: (about: About) => void;
  family: FoundFamily | null;
  onFamily: (family: FoundFamily) => void;
  kind: FamilyKind;
  onKind: (kind: FamilyKind) => void;
}>;

function AboutFields({ about, onAbout, family, onFamily, kind, onKind }: AboutFieldsProps) {
  const segments = [
    { value: 'family' as const, label: t('today.aboutFamily') },
    { value: 'matter' as const, label: t('today.aboutMatter') },
  ];
  const kinds = familyKinds.map((value) => ({ value, label: t(`today.kind.${value}`) }));
  return (
    <>
      <Segmented label={t('today.addAbout')} segments={segments} value={about} onChange={onAbout} />
      {about === 'family' && <FamilyFinder value={family} onChange={onFamily} />}
      {about === 'family' && <Select label={t('today.kindLabel')} options={kinds} value={kind} onChange={onKind} />}
    </>
  );
}
