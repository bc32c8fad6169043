import { request } from '../../../../shared/domain/request/decide';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { ok } from '../../../../shared/kernel/result';
import type { RequestState } from '../../../../shared/domain/request/state';
import { decideOn, type CommandHandlers } from '../../desk/handlers';
import { rememberedMapping } from '../../views/import-mapping/projection';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';

export const requestCommands: CommandHandlers<'request.receive' | 'request.correct' | 'request.triage' | 'hub.rememberImportMapping'> = {
  'request.receive': ({ request: id, details, imported }, context) =>
    decideOn(context, request, {
      stream: { kind: 'request', id },
      command: { type: 'receive', details, imported: imported ?? false },
      about: null,
    }),
  'request.correct': ({ request: id, details, why }, context) =>
    decideOn(context, request, { stream: { kind: 'request', id }, command: { type: 'correct', details, why }, about: familyOf }),
  'request.triage': ({ request: id, ...triage }, context) =>
    decideOn(context, request, { stream: { kind: 'request', id }, command: { type: 'triage', triage }, about: triage.family }),
  // A stream of its own: the way a file's columns were matched is no part of what the hub is.
  'hub.rememberImportMapping': ({ signature, mapping }, { db }) => {
    const known = rememberedMapping(db('office'), signature);
    const isKnown = known !== null && canonicalJson(known) === canonicalJson(mapping);
    return ok({
      stream: { kind: 'hub', id: 'import-mapping' },
      about: null,
      events: isKnown ? [] : [{ type: 'ImportMappingRemembered', v: 1, signature, mapping }],
    });
  },
};

function familyOf(state: RequestState): FamilyId | null {
  return state.status === 'triaged' ? state.triage.family : null;
}
