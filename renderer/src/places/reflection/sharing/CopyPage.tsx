import { PenLine } from 'lucide-react';
import type { SharedNoteRow } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { SharedPage } from '../shared/SharedPage';
import { Asked } from './Asked';
import place from '../ReflectionPlace.module.css';
import css from '../NotePage.module.css';

/** A copy as its supervisor sees it, with what the two say about it. */
export function CopyPage({ row, onWrite }: Readonly<{ row: SharedNoteRow; onWrite: () => void }>) {
  const { relationship, sharedNote } = row;
  const copy = useQuery('supervision.read', { relationship, sharedNote });
  if (copy.status !== 'ready') return <QueryState query={copy} />;
  if (copy.value === null) {
    return (
      <div className={place.empty}>
        <EmptyState level={1} title={t('supervision.gone')} />
      </div>
    );
  }
  const isAsked = copy.value.status === 'returned' && !copy.value.isFrozen;
  return (
    <SharedPage
      shown={copy.value}
      notice={
        isAsked && (
          <div className={css.notice}>
            <Asked copy={copy.value} />
            <Button size="small" icon={PenLine} onPress={onWrite}>
              {t('supervision.toOwnPage')}
            </Button>
          </div>
        )
      }
    />
  );
}
