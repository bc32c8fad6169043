import { v7 as uuidv7 } from 'uuid';
import type { ActName, InputOf, OutputOf } from '../../../shared/contract/contract';
import type { Outcome } from './outcome';
import { callService } from './service';

/** Has an act done outside a press of a button, for a screen that shows what the act works out (a preview). */
export function callAct<N extends ActName>(name: N, input: InputOf<N>): Promise<Outcome<OutputOf<N>>> {
  return callService<OutputOf<N>>(name, input, { commandId: uuidv7() });
}
