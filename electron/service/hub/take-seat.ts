import { existsSync } from 'node:fs';
import type { HubTrouble } from '../../../shared/contract/hub';
import type { ColleagueEvent } from '../../../shared/domain/colleague/events';
import type { ColleagueState } from '../../../shared/domain/colleague/state';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { ColleagueId } from '../../../shared/kernel/ids';
import type { Session } from '../desk/session';
import { VaultDamaged, VaultMissing, vaultErrorOf, WrongKey, type VaultDatabase } from '../vault/database';
import { markOf } from '../vault/key-slot';
import { readOffice, type OfficeFacts } from '../views/directory/directory';
import { makeBackup } from './backup';
import type { Member } from './hub-file';
import { holdVault } from './held-vault';
import { catchUp, keysThatFit } from './shared-keys';
import { isUpgrade } from './upgrade';
import { colleagueStream, headSigner, recordInOffice } from './office-events';
import { closeVaults, type OpenHub, type Seated } from './seat';
import { openPairs } from './pair-vaults';
import { slotVerdict } from './slot-check';
import type { HubTools } from './tools';
import { unlockSlot, type Unlocked, type UnlockRefusal } from './unlock-slot';
import { unsealKeys, zeroKeys, type VaultKeys } from './vault-keys';
import { openVault } from './vault-opening';

export type SeatRefusal = UnlockRefusal | Refusal<HubTrouble>;

/** Opens a colleague's slot, checks the hub file against the office journal, and opens the vaults they hold keys to. */
export async function takeSeat(
  tools: HubTools,
  open: OpenHub,
  colleague: ColleagueId,
  passphrase: string,
): Promise<Result<Seated, SeatRefusal>> {
  const unlocked = await unlockSlot(tools, open, colleague, passphrase);
  if (!unlocked.ok) return unlocked;
  const { member, pairs } = unlocked.value;
  const unsealed = member.sealed && unsealKeys(open.file.hub, pairs.x25519, member.sealed);
  if (member.sealed === null || unsealed === null) return refuse('hub-file-changed');
  unsealed.authority?.fill(0);
  const fitting = keysThatFit(tools, open, pairs.x25519, member.sealed, unsealed);
  const { keys } = fitting;
  await backUpBeforeUpgrade(tools, open, member.id, keys);
  const opened = openVaults(tools, open, unlocked.value, { ...keys, authority: null });
  if (opened.ok) catchUp(open, fitting);
  else zeroKeys(keys);
  return opened;
}

/**
 * A backup before another Roundtable's read models are rebuilt. It is made when it can be: rebuilding never touches the
 * journal, so a full disk keeps nobody from their seat.
 */
async function backUpBeforeUpgrade(tools: HubTools, open: OpenHub, colleague: ColleagueId, keys: VaultKeys): Promise<void> {
  const { folder, file } = open;
  try {
    const isOlder =
      isUpgrade(tools, 'office', folder.office, keys.office) || (keys.hub !== null && isUpgrade(tools, 'hub', folder.hub, keys.hub));
    if (isOlder && !file.practice) await makeBackup(tools, folder, { colleague, keys, pairs: new Map() });
  } catch {
    // What is wrong with a vault is said when it is opened, in the sentence for it.
  }
}

function openVaults(
  tools: HubTools,
  open: OpenHub,
  unlocked: Unlocked,
  keys: VaultKeys,
): Result<Seated, Refusal<HubTrouble | 'wrong-passphrase'>> {
  const { folder } = open;
  const { member, pairs } = unlocked;
  const opened: VaultDatabase[] = [];
  try {
    const office = openVault(tools, 'office', folder.office, keys.office);
    opened.push(office);
    const facts = checkedFacts(tools, open, office, unlocked);
    if (!facts.ok) {
      closeVaults(opened);
      return facts;
    }
    // A hub vault that is missing is said for everybody, also for those who hold no key to it.
    if (!existsSync(folder.hub)) throw new VaultMissing('the hub vault is not there');
    const hub = keys.hub === null ? null : openVault(tools, 'hub', folder.hub, keys.hub);
    if (hub !== null) opened.push(hub);
    if (keys.own === null) throw new Error('every colleague has a vault of their own');
    const own = openVault(tools, 'own', folder.own(member.id), keys.own);
    opened.push(own);
    const both = openPairs(tools, open, { colleague: member.id, x25519: pairs.x25519 }, facts.value.relationships);
    const held = { office: holdVault(office, open.isHurt), hub: hub && holdVault(hub, open.isHurt) };
    const session: Session = {
      colleague: member.id,
      sets: stateOf(facts.value, member.id)?.details?.sets ?? [],
      device: tools.device,
      vaults: { ...held, own: holdVault(own, open.isHurt), pairs: both.vaults },
      sign: headSigner(pairs.ed25519),
    };
    return ok({ session, x25519: pairs.x25519, ed25519: pairs.ed25519, held, keys, pairs: both, facts: facts.value });
  } catch (error) {
    closeVaults(opened);
    return refuse(troubleOf(error));
  }
}

/** The key came out of its own sealed box, so a vault it does not open has a damaged first page. */
function troubleOf(error: unknown): 'vault-missing' | 'vault-damaged' {
  // A damaged page may first be met by a plain read.
  const known = vaultErrorOf(error);
  if (known instanceof VaultMissing) return 'vault-missing';
  if (known instanceof WrongKey || known instanceof VaultDamaged) return 'vault-damaged';
  throw error;
}

/** The office's facts, once every slot of the hub file fits them; a step of one's own that was cut off is finished. */
function checkedFacts(
  tools: HubTools,
  open: OpenHub,
  office: VaultDatabase,
  { member, pairs }: Unlocked,
): Result<OfficeFacts, Refusal<'hub-file-changed' | 'wrong-passphrase'>> {
  const facts = readOffice(office.read);
  const verdictOf = (one: Member) => slotVerdict(one, stateOf(facts, one.id), facts.hub.recoveryKey);
  if (open.file.members.some((one) => verdictOf(one) === 'changed') || !isEverySlotThere(open, facts)) return refuse('hub-file-changed');
  if (stateOf(facts, member.id)?.standing === 'left') return refuse('wrong-passphrase');
  const verdict = verdictOf(member);
  if (verdict === 'fits' || member.slot === null) return ok(facts);
  const slot = markOf(member.slot);
  const event: ColleagueEvent =
    verdict === 'passphrase-pending'
      ? { type: 'PassphraseChanged', v: 1, slot }
      : { type: 'ColleagueEnrolled', v: 1, keys: member.slot.keys, slot };
  recordInOffice(tools, office, { colleague: member.id, ed25519: pairs.ed25519 }, [
    { stream: colleagueStream(member.id), events: [event] },
  ]);
  return ok(readOffice(office.read));
}

/** A colleague who has keys by the journal has a slot in the file; a file without it is not the one that was written. */
function isEverySlotThere(open: OpenHub, facts: OfficeFacts): boolean {
  return [...facts.colleagues].every(
    ([id, state]) =>
      state.keys === null || state.standing === 'left' || open.file.members.some((one) => one.id === id && one.slot !== null),
  );
}

function stateOf(facts: OfficeFacts, colleague: ColleagueId): ColleagueState | null {
  return facts.colleagues.get(colleague) ?? null;
}
