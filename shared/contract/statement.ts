import { z } from 'zod';
import { disclosures, ps, statementKinds } from '../domain/statement/statement';
import type { ColleagueId, PersonId, StatementId } from '../kernel/ids';
import { date, id, line, prose } from './define';

/** A statement as a window sends it. */
export const statementSchema = z.strictObject({
  id: id<StatementId>(),
  text: prose(),
  speaker: z.union([
    z.strictObject({ kind: z.literal('colleague'), colleague: id<ColleagueId>() }),
    z.strictObject({ kind: z.literal('family'), person: id<PersonId>().nullable() }),
  ]),
  kind: z.enum(statementKinds),
  source: line(),
  disclosure: z.enum(disclosures),
  people: z.array(id<PersonId>()).max(50).readonly(),
  p: z.enum(ps).nullable(),
  happenedOn: date.nullable(),
});
