import { useEffect, useRef, useState, type RefObject } from 'react';
import { CircleCheck, CircleMinus, Handshake, HardDrive, TriangleAlert, UsersRound, type LucideIcon } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../announce/announce';
import { Icon } from '../icon/Icon';
import { Popover } from '../popover/Popover';
import { classNames } from '../styles/class-names';
import { lightNames, type Light, type LightName } from './light';
import css from './Lights.module.css';

/**
 * The four lights: Quorate · Consent · Who can see · Saved. Always four, always in this order, always
 * in words. Each is a button that opens what is behind it; Esc returns. Name: label and value.
 * A change is read politely; Saved only when it fails, and then at once.
 */
export type LightsProps = Readonly<{ lights: Readonly<Record<LightName, Light>> }>;

export function Lights({ lights }: LightsProps) {
  return (
    <ul className={css.lights} aria-label={t('lights.label')}>
      {lightNames.map((name) => (
        <li key={name}>
          <LightButton name={name} light={lights[name]} />
        </li>
      ))}
    </ul>
  );
}

const calmIcons: Readonly<Record<LightName, LucideIcon>> = {
  quorate: CircleCheck,
  consent: Handshake,
  visibility: UsersRound,
  saved: HardDrive,
};

function LightButton({ name, light }: Readonly<{ name: LightName; light: Light }>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useSpoken(name, light);
  const label = t(`lights.${name}`);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(css.light, css[light.tone])}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon icon={light.icon ?? iconOf(name, light)} />
        <span className={css.label}>{label}</span> <span className={css.value}>{light.value}</span>
      </button>
      <LightPopover label={label} light={light} anchor={button} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function LightPopover(
  props: Readonly<{ label: string; light: Light; anchor: RefObject<HTMLElement | null>; isOpen: boolean; onClose: () => void }>,
) {
  return (
    <Popover label={`${props.label}: ${props.light.value}`} anchor={props.anchor} isOpen={props.isOpen} onClose={props.onClose}>
      <h2 className={css.title}>
        {props.label}: {props.light.value}
      </h2>
      {props.light.detail !== undefined && <div className={css.detail}>{props.light.detail}</div>}
    </Popover>
  );
}

function useSpoken(name: LightName, light: Light): void {
  const before = useRef(light.value);
  useEffect(() => {
    if (before.current === light.value) return;
    before.current = light.value;
    if (name === 'saved' && light.tone !== 'risk') return;
    announce(`${t(`lights.${name}`)}: ${light.value}`, light.tone === 'risk' ? 'assertive' : 'polite');
  }, [name, light.value, light.tone]);
}

function iconOf(name: LightName, light: Light): LucideIcon {
  if (light.tone === 'none') return CircleMinus;
  if (light.tone === 'warn' || light.tone === 'risk') return TriangleAlert;
  return calmIcons[name];
}
