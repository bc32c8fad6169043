import type { InputOf, OutputOf } from '../../../../shared/contract/contract';
import { mayBeAttested, mayBeSigned } from '../../../../shared/domain/minute/decide';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { neutralName } from '../../documents/neutral-name';
import { savePackage } from '../../documents/save-package';
import type { ActDeps } from '../../desk/act-deps';
import type { ActHandlers } from '../../desk/handlers';
import type { Session } from '../../desk/session';
import type { ReadDb } from '../../vault/sql';
import { readPackage } from '../../verify/read-package';
import { verifyPackage } from '../../verify/verify-package';
import { compose, factsOf } from '../../views/minutes/compose';
import { factsAt, keepMinute, minuteAt } from './keep-minute';

type MinuteActs = 'minute.attest' | 'minute.sign' | 'minute.savePackage' | 'package.verify';
type Answered<N extends MinuteActs> = Promise<Result<OutputOf<N>, Refusal>>;

/** Signing, saving and checking: what needs keys, the worker or a folder. */
export function createMinuteActs(deps: ActDeps): ActHandlers<MinuteActs> {
  return {
    'minute.attest': (input) => inHub(deps, (session, db) => attest(deps, session, db, input)),
    'minute.sign': (input) => inHub(deps, (session, db) => sign(deps, session, db, input)),
    'minute.savePackage': (input) => inHub(deps, (session, db) => save(deps, session, db, input)),
    'package.verify': async ({ place }) => verify(deps, place),
  };
}

/** Loaded at the first signature: unlocking and the first screen do not wait for what reads certificates. */
function signing(): Promise<typeof import('../../documents/sign-minute')> {
  return import('../../documents/sign-minute');
}

function inHub<T>(deps: ActDeps, work: (session: Session, db: ReadDb) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  const session = deps.session();
  if (session === null) return Promise.resolve(refuse('not-signed-in'));
  const { hub } = session.vaults;
  return hub === null ? Promise.resolve(refuse('no-key')) : work(session, hub.read);
}

async function attest(deps: ActDeps, session: Session, db: ReadDb, input: InputOf<'minute.attest'>): Answered<'minute.attest'> {
  const { minute, discussion, who, otherPeople } = input;
  const composed = compose(db, deps.directory(), discussion);
  const may = mayBeAttested(composed === null ? null : factsOf(db, composed, discussion, minute), who, otherPeople);
  if (!may.ok || composed === null) return may.ok ? refuse('minute-unknown') : may;
  const { record, recordHash } = composed;
  if (recordHash !== input.recordHash) return refuse('minute-out-of-date');
  const opened = await deps.signing.open(who, input.passphrase);
  if (!opened.ok) return opened;
  const signer = opened.value;
  try {
    const at = deps.now();
    const isPractice = deps.directory().hub.practice;
    const fileName = `${neutralName(record)}.pdf`;
    const made = await deps.jobs.run('minutePdf', { record, recordHash, fileName, attestedAt: at, isPractice });
    const [field, approval] = made.fields;
    if (field === undefined || approval === undefined) throw new Error('the page has no signature boxes');
    const { attestPdf } = await signing();
    const bytes = attestPdf({ pdf: made.bytes, field, signer, at, recordHash });
    const pdf = { base64: Buffer.from(bytes).toString('base64'), approval };
    const kept = await keepMinute(deps, {
      session,
      db,
      minute,
      discussion,
      command: { type: 'attest', discussion, who, at, record, recordHash, pdf, otherPeople },
    });
    return kept.ok ? ok({ savedAt: kept.value.savedAt }) : kept;
  } finally {
    signer.close();
  }
}

async function sign(deps: ActDeps, session: Session, db: ReadDb, input: InputOf<'minute.sign'>): Answered<'minute.sign'> {
  const { minute, who } = input;
  const state = minuteAt(db, minute);
  const discussion = state.status === 'attested' ? state.attested.discussion : null;
  const facts = discussion === null ? null : factsAt(deps, db, discussion, minute);
  const may = mayBeSigned(state, facts, who);
  if (!may.ok || discussion === null) return may.ok ? refuse('minute-unknown') : may;
  const opened = await deps.signing.open(who, input.passphrase);
  if (!opened.ok) return opened;
  try {
    const { record, recordHash, pdf } = may.value.attested;
    const at = deps.now();
    const { approvePdf } = await signing();
    const approved = approvePdf({
      pdf: Buffer.from(pdf.base64, 'base64'),
      field: pdf.approval,
      signer: opened.value,
      at,
      record,
      recordHash,
      isPractice: deps.directory().hub.practice,
    });
    const files = Object.fromEntries([...approved.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
    const kept = await keepMinute(deps, {
      session,
      db,
      minute,
      discussion,
      command: { type: 'sign', who, at, pdfHash: approved.pdfHash, files },
    });
    return kept.ok ? ok({ savedAt: kept.value.savedAt }) : kept;
  } finally {
    opened.value.close();
  }
}

async function save(deps: ActDeps, session: Session, db: ReadDb, input: InputOf<'minute.savePackage'>): Answered<'minute.savePackage'> {
  const { minute, place } = input;
  const state = minuteAt(db, minute);
  if (state.status !== 'signed') return refuse('minute-not-signed');
  const folder = deps.placeOf(place);
  if (folder === null) return refuse('package-place-missing');
  const { files, record, discussion, savedTo } = state.signed;
  const bytes = new Map(Object.entries(files).map(([path, base64]) => [path, Buffer.from(base64, 'base64')]));
  const saved = savePackage(bytes, neutralName(record), folder);
  if (!saved.ok) return saved;
  const folderName = saved.value;
  if (savedTo === folderName) return ok({ folder: folderName, savedAt: deps.now() });
  const kept = await keepMinute(deps, { session, db, minute, discussion, command: { type: 'keepSaved', folderName } });
  return kept.ok ? ok({ folder: folderName, savedAt: kept.value.savedAt }) : kept;
}

function verify(deps: ActDeps, place: string): Result<OutputOf<'package.verify'>, Refusal> {
  const folder = deps.placeOf(place);
  if (folder === null) return refuse('package-place-missing');
  const authority = deps.signing.authority();
  try {
    return ok(verifyPackage(readPackage(folder), authority === null ? null : Buffer.from(authority)));
  } catch {
    // A folder that cannot be read is an outcome, not a bug: unplugged, forbidden, or gone meanwhile.
    return refuse('package-unreadable');
  }
}
