import type { MinuteRecord } from '../../../shared/domain/minute/record';

/**
 * The name of a minute's files and of their folder: hub, date, reference and version, and nobody's name.
 * @source practice.md §5.3 point 5
 */
export function neutralName(record: MinuteRecord): string {
  const reference = record.reference.replace(/[^A-Za-z0-9-]/g, '');
  return `hub_${record.meeting.on}_${reference}_minutes_v${record.version}`;
}
