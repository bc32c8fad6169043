import { v7 } from 'uuid';
import type { CommandName } from '../../shared/contract/contract';
import { dateAt } from '../../shared/kernel/calendar-date';
import type { Instant } from '../../shared/kernel/instant';
import type { Refusal, Result } from '../../shared/kernel/result';
import { createActs } from './acts';
import type { ActDeps } from './desk/act-deps';
import { createDesk, type Desk } from './desk/desk';
import type { Session } from './desk/session';
import type { PracticeStage, SeedPractice } from './hub/practice-stage';
import { commands, queries } from './operations';
import { markAfter } from './modules/supervision/acts';
import type { PracticeHands } from './practice/hands';
import { seedPractice } from './practice/seed';
import { views } from './views';

/** Fills a practice hub through a desk of its own, whose seat and clock are the script's. */
export function practiceSeeder(actDeps: () => ActDeps): SeedPractice {
  return async (stage) => {
    let session: Session = stage.sessionOf(stage.colleague('adaeze'));
    let now: Instant = stage.now;
    const desk = deskOn(
      stage,
      actDeps(),
      () => session,
      () => now,
    );
    const hands: PracticeHands = {
      today: dateAt(stage.now),
      passphrase: stage.passphrase,
      newId: v7,
      colleague: stage.colleague,
      discipline: stage.discipline,
      begin: stage.begin,
      themes: () => stage.directory.hub.themes,
      at: (instant) => {
        now = instant;
      },
      as: (colleague) => {
        session = stage.sessionOf(colleague);
      },
      done: async (op, input) => void valueOf(op, await desk.call({ op, input, commandId: v7() })),
      batch: async (calls: readonly { readonly op: CommandName; readonly input: unknown }[]) =>
        void valueOf('@batch', await desk.batch(calls, v7())),
      // The desk answers with the type its contract names for the operation.
      ask: async (op, input) => valueOf(op, await desk.call({ op, input })) as never,
      act: async (op, input) => valueOf(op, await desk.call({ op, input, commandId: v7() })) as never,
    };
    await seedPractice(hands);
  };
}

function deskOn(stage: PracticeStage, deps: ActDeps, session: () => Session, now: () => Instant): Desk {
  const around: ActDeps = {
    ...deps,
    now,
    session,
    directory: () => stage.directory,
    desk: () => desk,
    signing: stage.signing,
    announce: () => {},
    notice: () => {},
  };
  const desk: Desk = createDesk({
    now,
    newId: v7,
    session,
    directory: () => stage.directory,
    commands,
    queries,
    // The acts of the session's keeper are not part of anybody's past.
    acts: createActs(around) as never,
    views,
    announce: () => {},
    committed: (topics) => {
      stage.committed(topics);
      markAfter(around, topics);
    },
  });
  return desk;
}

function valueOf(op: string, result: Result<unknown, Refusal>): unknown {
  if (result.ok) return result.value;
  throw new Error(`the practice script was refused: ${op} ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`);
}
