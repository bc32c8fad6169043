import { classNames } from '../styles/class-names';
import css from './AgencyTag.module.css';

/** The tints there are; hub data says which agency wears which. `fam` is the family, `none` has no agency. */
export type Tint = 'pol' | 'mh' | 'sub' | 'dva' | 'edu' | 'sw' | 'eh' | 'hlt' | 'hsg' | 'fam' | 'none';

/** An agency as the screen knows it: letters, whole name, tint. */
export type AgencyMark = Readonly<{ code: string; name: string; tint: Tint }>;

/**
 * The letters of an agency on its tint. Name: the whole name ("Police"), never the letters alone.
 * `missing` is the amber outline of an agency that is needed and has not answered.
 */
export type AgencyTagProps = Readonly<{ agency: AgencyMark; size?: 'standard' | 'narrow' | 'low'; missing?: boolean }>;

export function AgencyTag({ agency, size = 'standard', missing = false }: AgencyTagProps) {
  return (
    <abbr
      className={classNames(css.tag, css[size], missing && css.missing)}
      data-tint={agency.tint}
      title={agency.name}
      role="img"
      aria-label={agency.name}
    >
      {agency.code}
    </abbr>
  );
}
