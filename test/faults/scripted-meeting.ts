import { v7 } from 'uuid';
import type { Reply, ServiceProcess } from './service-process';

export const passphrase = 'nine quiet lanterns over Kelder';

export interface ScriptedMeeting {
  readonly colleague: string;
  readonly meeting: string;
  readonly discussion: string;
}

/** Sends an operation that must be accepted. */
export async function mustDo(service: ServiceProcess, op: string, input: unknown): Promise<unknown> {
  const reply = await service.send(op, input, v7());
  if (reply?.ok !== true) throw new Error(`${op} was answered ${JSON.stringify(reply)}`);
  return reply.value;
}

/** An agency and a discipline that a new hub has. */
export async function someSeat(service: ServiceProcess): Promise<Record<'agency' | 'discipline', string | undefined>> {
  const settings = (await mustDo(service, 'hub.settings', {})) as Record<'agencies' | 'disciplines', readonly { id: string }[]>;
  return { agency: settings.agencies[0]?.id, discipline: settings.disciplines[0]?.id };
}

/** Makes a hub and starts its daily meeting with one family's item open. */
export async function beginMeeting(service: ServiceProcess, today: string): Promise<ScriptedMeeting> {
  const [hub, colleague, scribe, family, meeting, discussion] = [v7(), v7(), v7(), v7(), v7(), v7()] as const;
  const person = { colleague, name: 'Adaeze Whitmore', title: 'Chair', agency: 'KMC Early Help', sets: ['manager', 'chair'] };
  await mustDo(service, 'hub.create', { hub, name: 'Kelderwick East', site: '', controller: '', person, passphrase, place: null });
  await mustDo(service, 'session.signIn', { colleague, passphrase });
  const seat = await someSeat(service);
  await mustDo(service, 'colleague.add', {
    colleague: scribe,
    name: 'Priyanka Sood',
    title: 'Minute-taker',
    sets: ['minute-taker'],
    signsIn: true,
    ...seat,
  });
  await mustDo(service, 'family.add', { family, name: 'Marchetti-Doyle', request: null });
  await mustDo(service, 'meeting.buildDaily', { meeting, on: today });
  const item = {
    id: discussion,
    kind: 'review',
    family,
    request: null,
    title: '',
    question: 'What has changed?',
    minutes: 10,
    presenter: null,
    needs: [],
    carriedFrom: null,
  };
  await mustDo(service, 'meeting.addItem', { meeting, item, before: null });
  await mustDo(service, 'meeting.setRoles', { meeting, chair: colleague, minuteTaker: scribe });
  await mustDo(service, 'meeting.start', { meeting });
  await mustDo(service, 'meeting.arrive', { meeting, who: colleague });
  await mustDo(service, 'meeting.openItem', { meeting, item: discussion });
  await mustDo(service, 'discussion.open', { discussion, meeting, family, question: 'What has changed?' });
  return { colleague, meeting, discussion };
}

/** One line typed by the scribe, as the window would send it. */
export function aLine(script: ScriptedMeeting, number: number, after: string | null) {
  const statement = {
    id: v7(),
    text: `Line ${number} of what was said.`,
    speaker: { kind: 'colleague', colleague: script.colleague },
    kind: 'fact',
    source: '',
    disclosure: 'family-can-see',
    people: [],
    p: null,
    happenedOn: null,
  };
  return { commandId: v7(), statement, input: { discussion: script.discussion, statement, after } };
}

/** The lines the record holds, in their order. */
export async function linesKept(service: ServiceProcess, script: ScriptedMeeting): Promise<string[]> {
  const shown = (await mustDo(service, 'discussion.show', { discussion: script.discussion })) as {
    lines: readonly { statement: { id: string } }[];
  };
  return shown.lines.map((line) => line.statement.id);
}

export type { Reply };
