import { relationshipAggregate, type RelationshipContext } from '../../../shared/domain/relationship/decide';
import { dateAt } from '../../../shared/kernel/calendar-date';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { InputOf } from '../../../shared/contract/contract';
import type { ActHandlers } from '../desk/handlers';
import { present, type Keeping, type Present } from './keeping';
import { recordInOffice } from './office-events';
import { newPair, openPairs } from './pair-vaults';

type Beginning = InputOf<'relationship.begin'>;

/** Two colleagues get a vault of their own. Whoever makes it seals the key to them and keeps none. */
export function createPairActs(keeping: Keeping): ActHandlers<'relationship.begin'> {
  return {
    'relationship.begin': async (input) => {
      const here = present(keeping);
      return here.ok ? begin(keeping, here.value, input) : here;
    },
  };
}

function begin(keeping: Keeping, { open, seated }: Present, { relationship, ...agreed }: Beginning): Result<null, Refusal> {
  const { tools } = keeping;
  const { colleagues, relationships } = seated.facts;
  const [supervisor, supervisee] = [colleagues.get(agreed.supervisor)?.keys, colleagues.get(agreed.supervisee)?.keys];
  if (!supervisor || !supervisee) return refuse('relationship-without-keys');
  const path = open.folder.pair(relationship);
  const pair = newPair(tools, { hub: open.file.hub, relationship, path }, { supervisor: supervisor.x25519, supervisee: supervisee.x25519 });
  try {
    const now = tools.now();
    const context: RelationshipContext = {
      now,
      today: dateAt(now),
      by: seated.session.colleague,
      newId: tools.newId,
      others: [...relationships.values()],
      holdsKeys: (colleague) => ['enrolled', 'confirmed'].includes(colleagues.get(colleague)?.standing ?? 'none'),
    };
    const command = { type: 'begin', ...agreed, sealed: pair.sealed } as const;
    const decided = relationshipAggregate.decide(relationships.get(relationship) ?? null, command, context);
    if (!decided.ok) return decided;
    // The file first: a relationship whose vault was never made would look like one whose vault is lost.
    pair.make().close();
    const author = { colleague: seated.session.colleague, ed25519: seated.ed25519 };
    recordInOffice(tools, seated.session.vaults.office, author, [
      { stream: { kind: 'relationship', id: relationship }, events: decided.value },
    ]);
  } finally {
    pair.forget();
  }
  keeping.officeChanged();
  openNew(keeping, { open, seated }, relationship);
  return ok(null);
}

/** Whoever began a relationship of their own has its vault open from here on. */
function openNew({ tools }: Keeping, { open, seated }: Present, relationship: Beginning['relationship']): void {
  const made = seated.facts.relationships.get(relationship);
  if (made === undefined) return;
  const holder = { colleague: seated.session.colleague, x25519: seated.x25519 };
  const opened = openPairs(tools, open, holder, new Map([[relationship, made]]));
  for (const [id, vault] of opened.vaults) seated.pairs.vaults.set(id, vault);
  for (const [id, key] of opened.keys) seated.pairs.keys.set(id, key);
}
