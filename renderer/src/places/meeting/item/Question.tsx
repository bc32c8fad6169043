import { formatDayMonth } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { Note } from '../../../ui/note/Note';
import text from '../../../ui/styles/text.module.css';
import { Voice, type VoiceQuote } from '../../../ui/voice/Voice';
import type { ItemInView } from '../item-in-view';
import css from './Question.module.css';

/** Why the item is here and, before anybody speaks, what the family said. */
export function Question({ view: { shown, item } }: Readonly<{ view: ItemInView }>) {
  const quotes = quotesOf(shown);
  return (
    <div className={css.ask}>
      {(shown.question || item.question) !== '' && (
        <p className={css.question}>
          <span className={text.meta}>{t('meeting.question')}</span>
          <br />
          {shown.question || item.question}
        </p>
      )}
      {shown.family !== null && <Request shown={shown} />}
      {quotes.length > 0 && <Voice quotes={quotes} />}
      {shown.family !== null && quotes.length === 0 && <Note tone="warn">{t('meeting.voiceMissing')}</Note>}
    </div>
  );
}

type Shown = ItemInView['shown'];

/** Whether the request is in the family's own words: they brought it themselves. */
function isFamilysOwn(shown: Shown): boolean {
  const route = shown.family?.request?.route;
  return route === 'self' || route === 're-request';
}

function Request({ shown }: Readonly<{ shown: Shown }>) {
  const request = shown.family?.request ?? null;
  if (request === null || isFamilysOwn(shown)) return null;
  return (
    <p className={css.request}>
      <span className={text.meta}>
        {t('meeting.requestFrom', { who: request.requestedBy || t('meeting.requestUnknown'), day: formatDayMonth(request.on) })}
      </span>
      <br />
      {request.words}
    </p>
  );
}

function quotesOf(shown: Shown): readonly VoiceQuote[] {
  const request = shown.family?.request ?? null;
  const today = shown.lines
    .filter((line) => line.statement.kind === 'own-words' && !line.isRemoved)
    .map(({ statement, speaker }) => ({
      id: statement.id,
      words: statement.text,
      who: speaker.name || t('capture.family'),
      note: t('meeting.saidToday'),
    }));
  const before = (shown.family?.voice ?? []).map(({ statement, words, who, on }) => ({
    id: statement,
    words,
    who: who || t('capture.family'),
    note: formatDayMonth(on),
  }));
  const asked =
    request === null || !isFamilysOwn(shown) || request.words === ''
      ? []
      : [{ id: 'request', words: request.words, who: request.requestedBy || t('capture.family'), note: formatDayMonth(request.on) }];
  return [...today, ...before, ...asked].slice(0, 4);
}
