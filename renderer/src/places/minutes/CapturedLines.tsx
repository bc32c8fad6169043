import { KeyRound } from 'lucide-react';
import type { CapturedLine } from '../../../../shared/contract/minute';
import type { StatementId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Tag } from '../../ui/tag/Tag';
import { classNames } from '../../ui/styles/class-names';
import { provenance } from './provenance';
import css from './CapturedLines.module.css';

/** The lines as they were captured; the chosen one lights up, and so does its sentence on the page. */
export type CapturedLinesProps = Readonly<{
  lines: readonly CapturedLine[];
  selected: StatementId | null;
  onSelect: (line: StatementId) => void;
}>;

export function CapturedLines({ lines, selected, onSelect }: CapturedLinesProps) {
  return (
    <section className={css.pane} data-pane tabIndex={-1} aria-label={t('minutes.linesPane')}>
      <h2>
        {t('minutes.linesPane')} <span className={css.count}>{t('minutes.lineCount', { count: lines.length })}</span>
      </h2>
      {lines.length === 0 ? (
        <p className={css.none}>{t('minutes.noLines')}</p>
      ) : (
        <ol className={css.lines} data-thread-scroll>
          {lines.map((line) => (
            <Line key={line.statement.id} line={line} isSelected={line.statement.id === selected} onSelect={onSelect} />
          ))}
        </ol>
      )}
    </section>
  );
}

type LineProps = Readonly<{ line: CapturedLine; isSelected: boolean; onSelect: (line: StatementId) => void }>;

function Line({ line, isSelected, onSelect }: LineProps) {
  const { statement, code, codeName, tint, speaker, isHeldBack } = line;
  const isOwnWords = statement.kind === 'own-words';
  return (
    <li className={css.item} data-tint={tint}>
      <button
        type="button"
        className={classNames(css.line, isSelected && css.selected)}
        aria-pressed={isSelected}
        data-line={statement.id}
        onClick={() => onSelect(statement.id)}
      >
        <span className={classNames(css.rule, css[statement.kind])}>
          <span className={classNames(css.text, isOwnWords && css.own)}>{isOwnWords ? `“${statement.text}”` : statement.text}</span>
          <span className={css.meta}>
            <AgencyTag agency={{ code, name: codeName, tint }} size="low" />
            <span>{[speaker, provenance(statement)].filter((part) => part !== '').join(', ')}</span>
          </span>
          {isHeldBack && (
            <Tag tone="outline" icon={KeyRound}>
              {t('minutes.heldBack')}
            </Tag>
          )}
        </span>
      </button>
    </li>
  );
}
