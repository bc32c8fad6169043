import type { MinuteDraft } from '../../../../shared/contract/minute';
import type { Block, Run } from '../../../../shared/domain/minute/printed-document';
import type { StatementId } from '../../../../shared/kernel/ids';
import { unreachable } from '../../../../shared/kernel/result';
import { t } from '../../../../shared/messages/t';
import { Paper } from '../../ui/paper/Paper';
import { Sentence, type Choosing } from './Sentence';
import css from './MinutePage.module.css';

/** The page as it will be printed and signed; each line of it is a way back to what was captured. */
export type MinutePageProps = Choosing & Readonly<{ draft: MinuteDraft }>;

export function MinutePage({ draft, ...choosing }: MinutePageProps) {
  const { record, familySaid, heard } = draft;
  const header = [record.hub.name, t('minutes.marking'), stateOf(draft)];
  return (
    <section className={css.desk} data-pane data-thread-scroll tabIndex={-1} aria-label={t('minutes.pagePane')}>
      <Paper label={t('minutes.pageLabel', { family: record.family })} header={header}>
        {draft.blocks.map((block, index) => (
          // Blocks of one page keep their order and number while it is shown.
          <PageBlock key={index} block={block} familySaid={familySaid} heard={heard} {...choosing} />
        ))}
      </Paper>
    </section>
  );
}

function stateOf({ status, record }: MinuteDraft): string {
  if (status === 'signed') return t('minutes.signedState', { version: record.version });
  if (status === 'to-sign') return t('minutes.attestedState');
  return status === 'provisional' ? t('minutes.provisionalState') : t('minutes.draftState');
}

type PageBlockProps = Choosing & Readonly<{ block: Block; familySaid: readonly StatementId[]; heard: readonly StatementId[] }>;

function PageBlock({ block, familySaid, heard, ...choosing }: PageBlockProps) {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'facts':
      return (
        <dl className={css.facts}>
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'paragraph':
      return <p>{block.runs.map(runOf)}</p>;
    case 'quotes':
      return <Quotes quotes={block.quotes} lines={familySaid} {...choosing} />;
    case 'lines':
      return <SaidLines block={block} lines={heard} {...choosing} />;
    case 'table':
      return <ActionTable block={block} />;
    case 'signatures':
      return null;
    default:
      return unreachable(block);
  }
}

function runOf(run: Run, index: number) {
  return run.look === 'strong' ? <strong key={index}>{run.text}</strong> : run.text;
}

function Quotes({ quotes, lines, ...choosing }: Choosing & Readonly<{ quotes: readonly string[]; lines: readonly StatementId[] }>) {
  return (
    <ul className={css.quotes}>
      {quotes.map((quote, index) => (
        <li key={lines[index] ?? index}>
          <Sentence line={lines[index] ?? null} {...choosing}>
            {quote}
          </Sentence>
        </li>
      ))}
    </ul>
  );
}

type SaidLinesProps = Choosing & Readonly<{ block: Extract<Block, { kind: 'lines' }>; lines: readonly StatementId[] }>;

function SaidLines({ block, lines, ...choosing }: SaidLinesProps) {
  return (
    <ul className={css.said}>
      {block.lines.map(({ code, text, attribution }, index) => (
        <li key={lines[index] ?? index}>
          <span className={css.code}>{code}</span>
          <span>
            <Sentence line={lines[index] ?? null} {...choosing}>
              {text}
            </Sentence>
            <span className={css.source}>{attribution}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ActionTable({ block }: Readonly<{ block: Extract<Block, { kind: 'table' }> }>) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {block.columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
