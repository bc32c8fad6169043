import { minuteDocument, type MinuteToPrint } from './minute-document';
import { makePdf, type MadePdf } from './pdf';

/** Lays a minute out and makes its PDF, ready for its two signatures. Slow: it runs on the worker thread. */
export function printMinute(minute: MinuteToPrint): Promise<MadePdf> {
  return makePdf({ document: minuteDocument(minute), madeAt: minute.attestedAt });
}
