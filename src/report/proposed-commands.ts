import { codeBlock, inlineCode } from '../lib/escape.ts';
import { clipBytes, plural } from '../lib/text.ts';
import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';

/** Where a command of a plan stands: of a task, or undefined for the setup of workspaces. */
interface Place {
  readonly key: 'setup' | 'run' | 'verify' | 'agent';
  readonly task?: string;
}

interface Command {
  readonly text: string;
  readonly places: readonly Place[];
}

const taskCommands = ({ id, worker, verify }: Task): [string, Place][] => [
  ...(worker.kind === 'shell' ? [[worker.run, { key: 'run', task: id }] as [string, Place]] : []),
  ...(worker.kind === 'command' ? [[worker.command, { key: 'agent', task: id }] as [string, Place]] : []),
  ...verify.map((text): [string, Place] => [text, { key: 'verify', task: id }]),
];

/** Every command that a plan makes runners execute, each text once, in the order of the file. */
function commandsOf(plan: Plan): Command[] {
  const { setup } = plan.workspace;
  const all: [string, Place][] = [
    ...(setup === undefined ? [] : [[setup, { key: 'setup' }] as [string, Place]]),
    ...tasksOf(plan).flatMap(taskCommands),
  ];
  const found = new Map<string, Place[]>();
  for (const [text, place] of all) {
    const places = found.get(text) ?? [];
    found.set(text, places);
    places.push(place);
  }
  return [...found].map(([text, places]) => ({ text, places }));
}

const shownPlaces = 5;

function whereText(places: readonly Place[]): string {
  const names = places
    .slice(0, shownPlaces)
    .map(({ key, task }) => (task === undefined ? 'setup of every workspace' : `${key} of ${inlineCode(task)}`));
  const more = places.length - shownPlaces;
  return `${names.join(', ')}${more > 0 ? ` and ${plural(more, 'more place')}` : ''}`;
}

/** How much is shown. */
export interface CommandDetail {
  readonly commands: number;
  /** Of one command. */
  readonly bytes: number;
}

/** The commands of a plan that a model wrote, with a warning, as GitHub Markdown; no lines when it has none. */
export function* proposedCommands(plan: Plan, path: string, { commands, bytes }: CommandDetail): Generator<string> {
  const all = commandsOf(plan);
  if (all.length === 0) return;
  const hidden = all.length - commands;
  const cut = all.slice(0, commands).some(({ text }) => clipBytes(text, bytes) !== text);
  const rest = [
    ...(hidden > 0 ? [`${plural(hidden, 'command')} ${hidden === 1 ? 'is' : 'are'} not shown here.`] : []),
    ...(cut ? ['Commands that end in … are longer.'] : []),
  ];
  yield* ['', '### Commands proposed by a model', ''];
  yield '> ⚠️ A model wrote these commands, and runners will execute them. Read every one before you merge.';
  for (const { text, places } of all.slice(0, commands))
    yield* ['', `${whereText(places)}:`, '', codeBlock(clipBytes(text, bytes), 'sh')];
  if (rest.length > 0) yield* ['', `**${rest.join(' ')}** Read the rest in ${inlineCode(clipBytes(path, 300))}.`];
}
