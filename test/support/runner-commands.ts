/*
 * How the Actions runner finds workflow commands in a line of output, written after actions/runner, src/Runner.Common/ActionCommand.cs.
 * Its searches follow culture rules: characters without weight (format, ignorable, control) are as good as absent.
 */
const registered = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

const weightless = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
const nameOf = (info: string): string => info.split(' ', 1)[0] ?? '';

/** `::name props::data` at the start of a line, white space before it ignored. */
function current(line: string): string | undefined {
  const message = line.trimStart();
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  const name = end < 0 ? '' : nameOf(message.slice(2, end));
  return registered.has(name) ? name : undefined;
}

/** `##[name props]data` anywhere in a line. */
function legacy(line: string): string | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  const name = start < 0 || end < 0 ? '' : nameOf(line.slice(start + 3, end));
  return registered.has(name) ? name : undefined;
}

/** The command that the runner would carry out for this line of output, or nothing. */
export const commandIn = (line: string): string | undefined =>
  [line, line.replaceAll(weightless, '')].flatMap((text) => current(text) ?? legacy(text) ?? [])[0];

/** All commands in an output; .NET reads lines up to `\n`, `\r` or both. */
export const commandsIn = (output: string): string[] =>
  output.split(/\r\n|\n|\r/u).flatMap((line) => commandIn(line) ?? []);
