import { BadgeCheck, TriangleAlert } from 'lucide-react';
import type { PackageVerdict } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { Note } from '../../ui/note/Note';
import { findingWords, nextWords, verdictWords } from './verdict-words';
import css from './VerifyPlace.module.css';

/** The answer in words: good, or what was touched, and what to do then. */
export type VerdictShownProps = Readonly<{ label: string; verdict: PackageVerdict }>;

export function VerdictShown({ label, verdict }: VerdictShownProps) {
  const { outcome, findings, signedBy, authority, files, name } = verdict;
  const isGood = outcome === 'good';
  const next = nextWords(outcome);
  return (
    <section className={css.verdict} aria-label={verdictWords(outcome)}>
      <Note tone={isGood ? 'ok' : outcome === 'changed' ? 'risk' : 'warn'} icon={isGood ? BadgeCheck : TriangleAlert}>
        <strong>{verdictWords(outcome)}</strong>
      </Note>
      {findings.length > 0 && (
        <ul className={css.findings}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.file}`}>{findingWords(finding)}</li>
          ))}
        </ul>
      )}
      {next !== '' && <p>{next}</p>}
      <ul className={css.facts}>
        <li>{t('minutes.verifyFolder', { label: name === '' ? label : name })}</li>
        {signedBy.map((signer) => (
          <li key={signer.role}>
            {t('minutes.verdictSigned', {
              name: signer.name,
              role: t(signer.role === 'chair' ? 'minutes.roleChair' : 'minutes.roleTaker'),
            })}
          </li>
        ))}
        {signedBy.length > 0 && <li>{t('minutes.verdictIssuer', { name: authority })}</li>}
        {files > 0 && <li>{t('minutes.verdictFiles', { count: files })}</li>}
      </ul>
    </section>
  );
}
