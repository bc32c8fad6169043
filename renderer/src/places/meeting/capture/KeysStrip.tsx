import { t } from '../../../../../shared/messages/t';
import { Kbd } from '../../../ui/kbd/Kbd';
import css from './Capture.module.css';

/** The keys a minute-taker needs most, as a reminder; nothing here takes the focus. */
export function KeysStrip({ isEditing }: Readonly<{ isEditing: boolean }>) {
  const keys = isEditing ? editingKeys() : lineKeys();
  return (
    <p className={css.keys} aria-label={t('capture.keysLabel')}>
      {keys.map(([key, words]) => (
        <span key={key}>
          <Kbd>{key}</Kbd>
          {words}
        </span>
      ))}
    </p>
  );
}

function lineKeys(): readonly (readonly [string, string])[] {
  return [
    ['Enter', t('capture.keyEnter')],
    ['Alt 1–9', t('capture.keyAlt')],
    ['>', t('capture.keyAction')],
    ['=', t('capture.keyDecision')],
    ['"', t('capture.keyOwnWords')],
    ['F1', t('capture.keyHelp')],
  ];
}

function editingKeys(): readonly (readonly [string, string])[] {
  return [
    ['Enter', t('capture.keyKeep')],
    ['Esc', t('capture.keyEsc')],
    ['F1', t('capture.keyHelp')],
  ];
}
