import { t } from '../../../../shared/messages/t';
import css from './WindowControls.module.css';

/** Minimise, larger or smaller, close: the window's own controls, as the system draws none. */
export type WindowControlsProps = Readonly<{ onMinimise: () => void; onMaximise: () => void; onClose: () => void }>;

export function WindowControls({ onMinimise, onMaximise, onClose }: WindowControlsProps) {
  return (
    <div className={css.controls}>
      <ControlButton label={t('shell.minimise')} drawing="M1 6.5h10" onPress={onMinimise} />
      <ControlButton label={t('shell.maximise')} drawing="M1.5 1.5h9v9h-9z" onPress={onMaximise} />
      <ControlButton label={t('shell.closeWindow')} drawing="M1.5 1.5l9 9M10.5 1.5l-9 9" onPress={onClose} />
    </div>
  );
}

// Not a stop of the Tab key: the system's own window keys do the same, and the places come first.
function ControlButton({ label, drawing, onPress }: Readonly<{ label: string; drawing: string; onPress: () => void }>) {
  return (
    <button type="button" tabIndex={-1} className={css.control} aria-label={label} title={label} onClick={onPress}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={drawing} />
      </svg>
    </button>
  );
}
