import { memo } from 'react';
import type { ShownLine } from '../../../../../shared/contract/discussion';
import { formatTime } from '../../../../../shared/messages/dates';
import { pTeamName } from '../../../../../shared/messages/p-words';
import { t } from '../../../../../shared/messages/t';
import { Statement } from '../../../ui/statement/Statement';
import { classNames } from '../../../ui/styles/class-names';
import { provenanceOf, speakerOf } from './line-words';
import css from './Lines.module.css';

export type LineRowProps = Readonly<{ line: ShownLine; sixthP: string; isStop: boolean; isEdited: boolean; isAfterSame: boolean }>;

/** One kept line. It is drawn again only when it changed: a hundred of them cost a keystroke nothing. */
export const LineRow = memo(function LineRow({ line, sixthP, isStop, isEdited, isAfterSame }: LineRowProps) {
  const { statement, speaker } = line;
  if (line.isRemoved) return <li className={css.removed} aria-label={t('ui.removedLine')} />;
  return (
    <li className={classNames(css.row, isAfterSame && css.same)} data-line={statement.id} {...rovingStop(isStop)}>
      <Statement
        as="div"
        agency={{ code: speaker.code, name: speaker.codeName || t('capture.family'), tint: speaker.tint }}
        certainty={statement.kind}
        text={statement.text}
        who={speakerOf(line)}
        provenance={provenanceOf(line)}
        marking={statement.disclosure}
        time={formatTime(line.saidAt)}
        place={statement.p === null ? undefined : pTeamName(statement.p, sixthP)}
        state={line.isEdited ? 'edited' : 'kept'}
        isSelected={isEdited}
      />
    </li>
  );
});

/** One line is the stop of the Tab key, the arrows reach the others; the list handles the keys. */
function rovingStop(isStop: boolean): { readonly tabIndex: 0 | -1 } {
  return { tabIndex: isStop ? 0 : -1 };
}
