import type { SharedNoteRow } from '../../../../../shared/contract/supervision';
import type { SharedNoteId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { Segmented } from '../../../ui/segmented/Segmented';
import { firstName } from '../shared/shared-words';

/** The author's own page, or one of the copies somebody else reads. */
export type PageInView = SharedNoteId | 'own';

export type PageChoiceProps = Readonly<{
  copies: readonly SharedNoteRow[];
  value: PageInView;
  onChange: (page: PageInView) => void;
}>;

export function PageChoice({ copies, value, onChange }: PageChoiceProps) {
  return (
    <Segmented<PageInView>
      label={t('supervision.whichPage')}
      value={value}
      onChange={onChange}
      segments={[
        ...copies.map(({ sharedNote, supervisor }) => ({
          value: sharedNote,
          label: t('supervision.theirPage', { name: firstName(supervisor.name) }),
        })),
        { value: 'own', label: t('supervision.ownPage') },
      ]}
    />
  );
}
