import { useEffect, useMemo } from 'react';
import {
  otherFamilyNamed,
  otherNames,
  type NamedFamily,
  type OtherFamily,
} from '../../../../../shared/domain/statement/capture/other-family';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { announce } from '../../../ui/announce/announce';
import { LinkButton } from '../../../ui/button/LinkButton';
import type { ItemInView } from '../item-in-view';
import css from './Capture.module.css';

export type OtherFamilyHintProps = Readonly<{
  text: string;
  view: ItemInView;
  /** Marks the line; undefined where there is nothing to mark, or it is marked already. */
  onMark: (() => void) | undefined;
}>;

const nobody: readonly OtherFamily[] = [];

/**
 * Says quietly that a line names somebody of another family, which would end up on this family's record. It never
 * stops the line; of families the writer may not see it knows nothing.
 */
export function OtherFamilyHint({ text, view: { shown, meeting }, onMark }: OtherFamilyHintProps) {
  const asked = useQuery('discussion.otherFamilies', { discussion: shown.id }, { paused: shown.family === null });
  const others = asked.status === 'ready' ? asked.value : nobody;
  const { family } = shown;
  const { seats } = meeting;
  const names = useMemo(() => {
    const own = family === null ? [] : [family.name, ...family.people.map(({ name }) => name)];
    return otherNames(others, [...own, ...seats.map(({ name }) => name)]);
  }, [others, family, seats]);
  const named = otherFamilyNamed(text, names);
  const words = named === null ? '' : wordsFor(named);
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (words === '') return null;
  return (
    <p className={css.aside}>
      {words} {onMark !== undefined && <LinkButton onPress={onMark}>{t('capture.markSomeoneElse')}</LinkButton>}
    </p>
  );
}

function wordsFor({ name, person }: NamedFamily): string {
  return person === null ? t('capture.otherFamily', { name }) : t('capture.otherPerson', { person, name });
}
