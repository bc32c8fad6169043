import { useMemo, useState } from 'react';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { useDraft, type Draft } from '../../api/use-draft';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { usePlace } from '../../ui/place/use-place';
import { LoadingState } from '../../ui/states/LoadingState';
import { toast } from '../../ui/toast/toast';
import { RequestForm } from './RequestForm';
import { emptyRequest, readTypedRequest, typedFromDraft, type TypedRequest } from './typed-request';

/** Taking down one request by keyboard. What is typed is durable while it is typed and comes back after a lock. */
export function NewRequestPlace() {
  usePlace({ title: t('requests.title'), subtitle: t('requests.newTitle') });
  const draft = useDraft('request:new', 'form');
  return draft.isReady ? <NewRequest draft={draft} /> : <LoadingState />;
}

function NewRequest({ draft }: Readonly<{ draft: Draft }>) {
  const kept = useMemo(() => typedFromDraft(draft.text), [draft.text]);
  const [fresh, setFresh] = useState<TypedRequest>(() => emptyRequest(newId));
  const [isFromBefore] = useState(kept !== null);
  const [formNumber, setFormNumber] = useState(0);
  const receive = useCommand('request.receive');
  const go = useGo();
  const typed = kept ?? fresh;

  async function keep(): Promise<readonly { fieldId: string; message: string }[]> {
    const read = readTypedRequest(typed, hubNow());
    if (!read.ok) return read.errors;
    const outcome = await receive.send({ request: typed.request, details: read.details }, draft.ref);
    if (!outcome.ok) return [];
    draft.clear();
    const [first] = read.details.people;
    toast({ message: first === undefined ? t('requests.keptNoName') : t('requests.kept', { who: first.name }) });
    go(paths.requests());
    return [];
  }

  return (
    <RequestForm
      key={formNumber}
      typed={typed}
      title={t('requests.newTitle')}
      note={isFromBefore && formNumber === 0 ? t('ui.draftBack') : undefined}
      refused={receive.refused?.message}
      isSending={receive.isSending}
      except={null}
      keepLabel={t('requests.keep')}
      onChange={(changed) => draft.setText(JSON.stringify(changed))}
      onKeep={keep}
      onClear={() => {
        draft.clear();
        setFresh(emptyRequest(newId));
        setFormNumber((number) => number + 1);
      }}
    />
  );
}
