import type { DiscussionId, MeetingId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Select } from '../../ui/select/Select';
import { toast } from '../../ui/toast/toast';

/** Notes that somebody, also a partner who never comes, has written about an item. */
export function WrittenField({ meeting, item }: Readonly<{ meeting: MeetingId; item: DiscussionId }>) {
  const colleagues = useQuery('colleague.list', {});
  const write = useCommand('meeting.contributeInWriting');
  if (colleagues.status !== 'ready') return null;
  const present = colleagues.value.filter(({ state }) => state !== 'left');
  const keep = async (chosen: string): Promise<void> => {
    const colleague = present.find(({ id }) => id === chosen);
    if (colleague === undefined) return;
    const outcome = await write.send({ meeting, who: colleague.id, item });
    toast({ message: outcome.ok ? t('today.writtenKept', { name: colleague.name }) : outcome.message });
  };
  return (
    <Select
      label={t('today.writtenLabel')}
      placeholder={t('today.writtenPlaceholder')}
      options={present.map(({ id, name, title, agencyName }) => ({ value: id as string, label: name, hint: `${title}, ${agencyName}` }))}
      value={null}
      onChange={(chosen) => void keep(chosen)}
    />
  );
}
