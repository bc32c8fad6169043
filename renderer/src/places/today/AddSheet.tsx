import { useState, type FormEvent } from 'react';
import { z } from 'zod';
import { id } from '../../../../shared/contract/define';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { FoundFamily } from '../../../../shared/contract/search';
import type { ItemKind } from '../../../../shared/domain/meeting/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useKeptForm } from '../../api/use-kept-form';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { Sheet } from '../../ui/sheet/Sheet';
import { toast } from '../../ui/toast/toast';
import { FamilyFinder } from './FamilyFinder';
import { ItemFields, ItemForm, minutesFrom } from './ItemFields';
import type { AgendaActs, NewItem } from './use-agenda-acts';
import css from './Sheets.module.css';

const familyKinds = ['review', 'new-request', 'planned-ending', 'escalation', 'other'] as const satisfies readonly ItemKind[];
type FamilyKind = (typeof familyKinds)[number];

/** The sheet as it is filled in, and as its draft is read. */
const AddForm = z.strictObject({
  about: z.enum(['family', 'matter']),
  family: z
    .strictObject({
      family: id<FamilyId>(),
      name: z.string(),
      reference: z.string(),
      level: z.number().nullable(),
      leadName: z.string().nullable(),
    })
    .nullable(),
  kind: z.enum(familyKinds),
  item: ItemForm,
});
type AddForm = Readonly<z.infer<typeof AddForm>>;
const emptyForm: AddForm = {
  about: 'family',
  family: null,
  kind: 'review',
  item: { title: '', question: '', minutes: '10', presenter: null, needs: [] },
};

export type AddSheetProps = Readonly<{ meeting: CurrentMeeting; acts: AgendaActs; onClose: () => void }>;

/** Anything the suggestions do not hold: a family by name, or another matter. What was filled in waits when it is closed with Esc. */
export function AddSheet({ meeting, acts, onClose }: AddSheetProps) {
  const form = useKeptForm(`agenda:${meeting.meeting}`, 'add', AddForm, emptyForm);
  const { about, family, kind } = form.value;
  const change = (part: Partial<AddForm>): void => form.change({ ...form.value, ...part });
  const [isWrong, setWrong] = useState(false);
  const isFamily = about === 'family';
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const minutes = minutesFrom(form.value.item.minutes);
    setWrong(minutes === null);
    if (minutes === null) return;
    if (isFamily && family === null) return toast({ message: t('today.chooseFamily') });
    const item = isFamily ? aboutFamily(form.value.item, minutes, kind, family) : aboutMatter(form.value.item, minutes);
    if (!(await acts.add(item))) return;
    form.clear();
    onClose();
  };
  return (
    <Sheet title={t('today.addSheet')} onClose={onClose}>
      <form className={css.form} onSubmit={(event) => void add(event)}>
        {form.isBack && <Note tone="ok">{t('ui.draftBack')}</Note>}
        <AboutFields
          about={about}
          onAbout={(chosen) => change({ about: chosen })}
          family={family}
          onFamily={(chosen) => change({ family: chosen })}
          kind={kind}
          onKind={(chosen) => change({ kind: chosen })}
        />
        <ItemFields
          form={form.value.item}
          onChange={(item) => change({ item })}
          meeting={meeting}
          isFamily={isFamily}
          errors={{ minutes: isWrong ? t('today.minutesWrong') : undefined }}
        />
        <div className={css.buttons}>
          <Button kind="primary" type="submit">
            {t('today.addIt')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.clear();
              onClose();
            }}
          >
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

type About = AddForm['about'];
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
