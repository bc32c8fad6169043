import type { PackageVerdict } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';

type Outcome = PackageVerdict['outcome'];
type Finding = PackageVerdict['findings'][number];

/** The one sentence that answers the question. */
export function verdictWords(outcome: Outcome): string {
  const words = {
    good: t('minutes.verdictGood'),
    'good-elsewhere': t('minutes.verdictElsewhere'),
    changed: t('minutes.verdictChanged'),
    'not-a-package': t('minutes.verdictNone'),
  } as const satisfies Readonly<Record<Outcome, string>>;
  return words[outcome];
}

/** What to do next; empty when there is nothing to do. */
export function nextWords(outcome: Outcome): string {
  if (outcome === 'changed') return t('minutes.verdictChangedNext');
  return outcome === 'not-a-package' ? t('minutes.verdictNoneNext') : '';
}

/** What is wrong, with the file it is about. */
export function findingWords({ code, file, before }: Finding): string {
  switch (code) {
    case 'not-a-package':
      return t('minutes.findNotPackage');
    case 'too-large':
      return t('minutes.findTooLarge');
    case 'missing':
      return t('minutes.findMissing', { file });
    case 'added':
      return t('minutes.findAdded', { file });
    case 'added-folder':
      return t('minutes.findAddedFolder', { file });
    case 'not-a-file':
      return t('minutes.findNotFile', { file });
    case 'renamed':
      return t('minutes.findRenamed', { file, before: before ?? '' });
    case 'appended':
      return t('minutes.findAppended', { file });
    case 'seal-broken':
      return file === '' ? t('minutes.findSeal') : t('minutes.findSealFile', { file });
    default:
      return signatureWords(code, file);
  }
}

function signatureWords(code: string, file: string): string {
  switch (code) {
    case 'list-broken':
      return t('minutes.findList', { file });
    case 'signature-wrong':
      return t('minutes.findSignature', { file });
    case 'certificate-wrong':
      return t('minutes.findCertificate', { file });
    case 'pdf-signature-wrong':
      return t('minutes.findPdfSignature', { file });
    case 'pdf-unsigned':
      return t('minutes.findPdfUnsigned', { file });
    case 'record-not-in-pdf':
      return t('minutes.findRecord');
    default:
      return t('minutes.findChanged', { file });
  }
}
