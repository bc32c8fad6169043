import { useId, type ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { Segmented } from '../segmented/Segmented';
import { classNames } from '../styles/class-names';
import { textSizes, type Comfort } from './comfort';
import css from './ComfortControls.module.css';

/**
 * Text size, colours, paper, spacing, and (unless `brief`) rows, movement and the reading ruler. Each change is applied
 * at once: `onChange` gets the whole comfort. Keyboard: one stop a row, arrows choose.
 */
export type ComfortControlsProps = Readonly<{ comfort: Comfort; onChange: (comfort: Comfort) => void; brief?: boolean }>;

export function ComfortControls({ comfort, onChange, brief = false }: ComfortControlsProps) {
  const set = (change: Partial<Comfort>): void => onChange({ ...comfort, ...change });
  return (
    <div className={css.controls}>
      <Row label={t('shell.textSize')}>
        {(labelId) => <TextSize labelId={labelId} value={comfort.textSize} brief={brief} onChange={(textSize) => set({ textSize })} />}
      </Row>
      <Row label={t('shell.colours')}>
        {(labelId) => <Segmented labelledBy={labelId} value={comfort.theme} onChange={(theme) => set({ theme })} segments={themes()} />}
      </Row>
      <Row label={t('shell.paper')}>
        {(labelId) => (
          <Segmented
            labelledBy={labelId}
            className={css.papers}
            value={comfort.paper}
            onChange={(paper) => set({ paper })}
            segments={papers()}
          />
        )}
      </Row>
      <Row label={t('shell.spacing')}>
        {(labelId) => (
          <Segmented labelledBy={labelId} value={comfort.spacing} onChange={(spacing) => set({ spacing })} segments={spacings()} />
        )}
      </Row>
      {!brief && <MoreRows comfort={comfort} set={set} />}
    </div>
  );
}

/** What the title bar offers besides; the sign-in table leaves it out. */
function MoreRows({ comfort, set }: Readonly<{ comfort: Comfort; set: (change: Partial<Comfort>) => void }>) {
  return (
    <>
      <Row label={t('shell.density')}>
        {(labelId) => (
          <Segmented labelledBy={labelId} value={comfort.density} onChange={(density) => set({ density })} segments={densities()} />
        )}
      </Row>
      <Row label={t('shell.motion')}>
        {(labelId) => <Segmented labelledBy={labelId} value={comfort.motion} onChange={(motion) => set({ motion })} segments={motions()} />}
      </Row>
      <Row label={t('shell.ruler')}>
        {(labelId) => <Segmented labelledBy={labelId} value={comfort.ruler} onChange={(ruler) => set({ ruler })} segments={rulers()} />}
      </Row>
    </>
  );
}

function Row({ label, children }: Readonly<{ label: string; children: (labelId: string) => ReactNode }>) {
  const labelId = useId();
  return (
    <div className={css.row}>
      <span id={labelId}>{label}</span>
      {children(labelId)}
    </div>
  );
}

type SizeName = `${Comfort['textSize']}`;

function TextSize(
  props: Readonly<{ labelId: string; value: Comfort['textSize']; brief: boolean; onChange: (size: Comfort['textSize']) => void }>,
) {
  const sizes = props.brief ? ([100, 130, 175] as const) : textSizes;
  const nameOf = (size: number): string =>
    props.brief ? t(size === 100 ? 'shell.standard' : size === 130 ? 'shell.large' : 'shell.larger') : String(size);
  return (
    <Segmented<SizeName>
      labelledBy={props.labelId}
      value={`${props.value}`}
      onChange={(chosen) => props.onChange(textSizes.find((size) => `${size}` === chosen) ?? 100)}
      segments={sizes.map((size) => ({ value: `${size}`, label: nameOf(size), className: props.brief ? css[`size${size}`] : css.narrow }))}
    />
  );
}

function themes() {
  return [
    { value: 'light', label: t('shell.light') },
    { value: 'dark', label: t('shell.dark') },
    { value: 'contrast', label: t('shell.contrast') },
  ] as const;
}

function papers() {
  const sample = (name: string | undefined): string => classNames(css.sample, name);
  return [
    { value: 'stone', label: t('shell.stone'), className: sample(css.stone) },
    { value: 'white', label: t('shell.white'), className: sample(css.white) },
    { value: 'cream', label: t('shell.cream'), className: sample(css.cream) },
    { value: 'blue', label: t('shell.blue'), className: sample(css.blue) },
  ] as const;
}

function spacings() {
  return [
    { value: 'standard', label: t('shell.standard') },
    { value: 'more', label: t('shell.moreSpace') },
  ] as const;
}

function densities() {
  return [
    { value: 'comfortable', label: t('shell.comfortable') },
    { value: 'standard', label: t('shell.standard') },
    { value: 'compact', label: t('shell.compact') },
  ] as const;
}

function motions() {
  return [
    { value: 'full', label: t('shell.motionSystem') },
    { value: 'none', label: t('shell.motionNone') },
  ] as const;
}

function rulers() {
  return [
    { value: 'off', label: t('shell.rulerOff') },
    { value: 'on', label: t('shell.rulerOn') },
  ] as const;
}
