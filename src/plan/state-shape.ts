import { idPattern } from './patterns.ts';
import { choice, either, flag, list, number, openObject, optional, record, required, text } from './shape.ts';
import { outcomes, planStatuses, reasons, taskStatuses } from './state.ts';

const words = text({ max: 1_000_000, raw: true });
const count = number({ whole: true, min: 0, max: Number.MAX_SAFE_INTEGER });
const amount = number({ min: 0, max: Number.MAX_SAFE_INTEGER });
const scalar = either(words, number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }), flag);
const names = text({ max: 1_000_000, raw: true });
const when = text({ max: 40, raw: true, what: 'a UTC time as 2026-11-23T08:17:00Z' });

export const usageShape = openObject({
  requests: required(count, 'Requests to the API.'),
  input_tokens: required(count, 'Input tokens, cache excluded.'),
  output_tokens: required(count, 'Output tokens.'),
  cache_read_tokens: required(count, 'Tokens read from the cache.'),
  cache_write_tokens: required(count, 'Tokens written to the cache.'),
  usd: optional(amount, 'US dollars; absent when a model without a known price was used.'),
  seconds: required(amount, 'Seconds of work.'),
});

export const attemptShape = openObject({
  started_at: required(when, 'When it started.'),
  seconds: required(amount, 'How long it took.'),
  outcome: required(choice(outcomes), 'How it ended.'),
  error: optional(words, 'The last 2 KB that help a person.'),
  model: optional(words, 'The model that worked.'),
  session: optional(words, 'Id of the session.'),
  usage: optional(usageShape, 'What it used.'),
  run: optional(words, 'Id of the run that made it.'),
});

export const approvalShape = openObject({
  by: required(words, 'Who approved.'),
  at: required(when, 'When.'),
  via: required(choice(['environment', 'comment', 'terminal']), 'How.'),
  spec: required(words, "Hash of the task's definition then; another one voids the approval."),
  head: required(words, 'The head of the branch then.'),
  evidence: optional(
    words,
    'The run or comment that proves it: `run:<id>`, `comment:<id>`; at a terminal who and where.',
  ),
  reason: optional(words, 'Why, in their words.'),
});

export const taskStateShape = openObject({
  status: required(choice(taskStatuses), 'Where the task stands.'),
  commit: optional(words, 'The commit of the task.'),
  spec: optional(words, "Hash of the task's definition when it ran; a later edit shows as stale."),
  summary: optional(words, 'One line from the agent.'),
  outputs: optional(record(names, words), 'What the task wrote to `$PLANWRIGHT_OUTPUT`.'),
  approved: optional(approvalShape, 'Who let a manual task run.'),
  retried_from: optional(count, 'Attempts before this index are of an earlier `retry` and no longer count.'),
  attempts: optional(list(attemptShape), 'Every attempt, oldest first.'),
});

export const runShape = openObject({
  id: required(words, 'Id of the run.'),
  attempt: required(count, 'Its attempt.'),
  url: optional(words, 'Its page.'),
  actor: optional(words, 'Who started it.'),
  requested_by: optional(words, 'Who asked for it.'),
  leg: required(count, 'How many runs of the same execution came before.'),
  idle: optional(count, 'Legs in a row, this one included, that used up their time and got nothing done.'),
});

export const iterationShape = openObject({
  at: required(when, 'When.'),
  kind: required(words, 'generated, reviewed, applied, edited, executed, approved, rolled-back …'),
  by: optional(words, 'Who.'),
  run: optional(words, 'Id of the run.'),
  model: optional(words, 'The model, where one was asked.'),
});

/** The `state:` key. Unknown keys are kept, so that an older or newer minor version loses nothing. */
export const stateShape = openObject({
  status: required(choice(planStatuses), 'Where the plan stands.'),
  reason: optional(choice(reasons), 'Why it stands there.'),
  detail: optional(words, 'The same in words.'),
  execution: optional(words, 'Id of the execution; new at the start and at `reset`.'),
  created_at: optional(when, 'UTC, RFC 3339, whole seconds, as every time here.'),
  updated_at: optional(when, 'Last write.'),
  started_at: optional(when, 'Start of the execution.'),
  finished_at: optional(when, 'End of the execution.'),
  run: optional(runShape, 'The last holder.'),
  base: optional(words, 'The commit the work started from.'),
  inputs: optional(record(names, scalar), 'The inputs of the execution.'),
  usage: optional(usageShape, 'What the execution used.'),
  tasks: optional(
    record(text({ max: 63, pattern: idPattern, what: 'the id of a task: a-z, 0-9 and `-`' }), taskStateShape),
    'Only tasks that were touched, by id.',
  ),
  iterations: optional(list(iterationShape), "The plan's own history."),
});

/** Reads nothing but the version, so that a newer state is refused before its keys are judged. */
export const supportedStateVersion = 1;
