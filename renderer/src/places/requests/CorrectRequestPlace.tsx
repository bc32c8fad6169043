import { useState } from 'react';
import type { RequestRow } from '../../../../shared/contract/request';
import { isId, type RequestId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { useDraft, type Draft } from '../../api/use-draft';
import { useQuery } from '../../api/use-query';
import { TextField } from '../../ui/field/TextField';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { usePlace } from '../../ui/place/use-place';
import { useRouteId } from '../../ui/place/use-route-id';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { LoadingState } from '../../ui/states/LoadingState';
import { toast } from '../../ui/toast/toast';
import { RequestForm } from './RequestForm';
import { emptyPerson, readTypedRequest, typedFromDetails, typedFromDraft, type FormError } from './typed-request';

const whyId = 'request-why';

/** Correcting a request that is in the record. What was there before stays, with the reason. */
export function CorrectRequestPlace() {
  usePlace({ title: t('requests.title'), subtitle: t('requests.correctTitle') });
  const id = useRouteId();
  return isId(id) ? <KnownRequest key={id} id={id} /> : <NoRequest />;
}

function KnownRequest({ id }: Readonly<{ id: RequestId }>) {
  const query = useQuery('request.show', { request: id });
  const draft = useDraft(`request:${id}`, 'form');
  if (query.status !== 'ready') return <QueryState query={query} />;
  if (query.value === null) return <NoRequest />;
  return draft.isReady ? <CorrectRequest row={query.value} draft={draft} /> : <LoadingState />;
}

function NoRequest() {
  return (
    <EmptyState level={1} title={t('requests.gone')} text={t('requests.goneText')}>
      <Link to={paths.requests()}>{t('requests.back')}</Link>
    </EmptyState>
  );
}

function CorrectRequest({ row, draft }: Readonly<{ row: RequestRow; draft: Draft }>) {
  const correct = useCommand('request.correct');
  const go = useGo();
  const { text: why, setText: setWhy, clear: clearWhy } = useDraft(`request:${row.id}`, 'why');
  const [isWhyMissing, setWhyMissing] = useState(false);
  const [isFromBefore] = useState(draft.wasKept);
  const [before] = useState(() => withEmptyRow(row));
  const typed = typedFromDraft(draft.text) ?? before;

  async function keep(): Promise<readonly FormError[]> {
    const read = readTypedRequest(typed, hubNow(), row.details);
    setWhyMissing(why.trim() === '');
    const whyError = why.trim() === '' ? [{ fieldId: whyId, message: t('requests.whyMissing') }] : [];
    if (!read.ok) return [...read.errors, ...whyError];
    if (whyError.length > 0) return whyError;
    const outcome = await correct.send({ request: row.id, details: read.details, why: why.trim() }, draft.ref);
    if (!outcome.ok) return [];
    draft.clear();
    clearWhy();
    toast({ message: t('requests.corrected') });
    go(paths.requests());
    return [];
  }

  return (
    <RequestForm
      typed={typed}
      title={t('requests.correctTitle')}
      note={isFromBefore ? t('ui.draftBack') : undefined}
      refused={correct.refused?.message}
      isSending={correct.isSending}
      except={row.id}
      keepLabel={t('requests.keepCorrection')}
      onChange={(changed) => draft.setText(JSON.stringify(changed))}
      onKeep={keep}
      onClear={() => {
        draft.clear();
        clearWhy();
        go(paths.requests());
      }}
    >
      <TextField
        id={whyId}
        label={t('requests.why')}
        value={why}
        onChange={setWhy}
        error={isWhyMissing ? t('requests.whyMissing') : undefined}
        maxLength={500}
      />
    </RequestForm>
  );
}

function withEmptyRow(row: RequestRow) {
  const typed = typedFromDetails(row.id, row.details);
  return { ...typed, people: [...typed.people, emptyPerson(newId, typed.people.length === 0)] };
}
