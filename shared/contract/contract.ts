import type { z } from 'zod';
import type { ActSpec, CommandSpec, QuerySpec } from './define';
import { actionContract } from './action';
import { caseSupervisionContract } from './case-supervision';
import { colleagueContract } from './colleague';
import { discussionContract } from './discussion';
import { draftContract } from './draft';
import { escalationContract } from './escalation';
import { familyContract } from './family';
import { formulationContract } from './formulation';
import { hubContract } from './hub';
import { meetingContract } from './meeting';
import { minuteContract } from './minute';
import { reflectionContract } from './reflection';
import { relationshipContract } from './relationship';
import { requestContract } from './request';
import { searchContract } from './search';
import { supervisionContract } from './supervision';
import { todayContract } from './today';

/** Everything a window may ask of the desk. A name that is not here does not exist. */
export const contract = {
  ...hubContract,
  ...colleagueContract,
  ...requestContract,
  ...familyContract,
  ...meetingContract,
  ...discussionContract,
  ...actionContract,
  ...formulationContract,
  ...minuteContract,
  ...escalationContract,
  ...reflectionContract,
  ...relationshipContract,
  ...supervisionContract,
  ...caseSupervisionContract,
  ...searchContract,
  ...todayContract,
  ...draftContract,
} as const;

type Contract = typeof contract;
export type OperationName = keyof Contract;

/** What goes in; ids are branded, so that a family's id cannot be passed for a person's. */
export type InputOf<N extends OperationName> = z.infer<Contract[N]['input']>;

type Named<Spec> = { [N in OperationName]: Contract[N] extends Spec ? N : never }[OperationName];
export type CommandName = Named<CommandSpec>;
export type QueryName = Named<QuerySpec>;
export type ActName = Named<ActSpec>;

export type OutputOf<N extends QueryName | ActName> = Contract[N] extends { readonly output?: infer Output }
  ? Exclude<Output, undefined>
  : never;
