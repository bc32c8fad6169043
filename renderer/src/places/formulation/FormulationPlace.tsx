import { useEffect } from 'react';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { useRouteId } from '../../ui/place/use-route-id';
import { EmptyState } from '../../ui/states/EmptyState';
import { LoadingState } from '../../ui/states/LoadingState';
import { QueryState } from '../../ui/states/QueryState';
import { FormulationScreen } from './FormulationScreen';

/** From the Ps to the plan of one family. Opening it is recorded, as the opening of any record is. */
export function FormulationPlace() {
  // The id comes from the address; the desk looks at it before it answers.
  const family = useRouteId() as FamilyId;
  const query = useQuery('formulation.show', { family });
  const { send: open } = useCommand('record.open');
  const state = query.status === 'ready' ? query.value.state : null;
  const go = useGo();
  useEffect(() => {
    if (state === 'not-opened') void open({ family });
  }, [state, family, open]);
  if (query.status !== 'ready') return <QueryState query={query} />;
  if (query.value.state === 'not-opened') return <LoadingState text={t('formulation.opening')} />;
  if (query.value.state === 'open') return <FormulationScreen key={family} formulation={query.value.formulation} />;
  return (
    <EmptyState level={1} title={t('formulation.unknown')} text={t('formulation.unknownText')}>
      <Button onPress={() => go(paths.families())}>{t('formulation.goToFamilies')}</Button>
    </EmptyState>
  );
}
