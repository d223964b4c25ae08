import type { Outcome, Refusal } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { GitHub } from '../github/client.ts';
import { addReaction, createComment } from '../github/comments.ts';
import type { Reaction } from '../github/comments.ts';
import { readPermission } from '../github/permissions.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Redact } from '../lib/redact.ts';
import type { Context } from '../request/context.ts';
import type { TriggeringEvent } from '../request/event.ts';
import type { RawInputs } from '../request/inputs.ts';
import { parseRequest } from '../request/parse-request.ts';
import type { Request } from '../request/request.ts';
import type { SlashCommand } from '../request/slash-command.ts';
import { isSlashCommand, parseSlashCommand, slashHelp } from '../request/slash-command.ts';
import { goesOnLater, startExecution } from './execution.ts';
import { startGeneration, startReview } from './planning.ts';
import { renderReply } from './reply.ts';
import { planMeant } from './which-plan.ts';

export interface Chat {
  readonly event: Extract<TriggeringEvent, { kind: 'comment' }>;
  readonly context: Context;
  readonly github: GitHub;
  /** The action's own inputs: they count where the comment says nothing. */
  readonly raw: RawInputs;
  readonly redact: Redact;
  readonly carryOut: (request: Request, context: Context) => Promise<Result<Outcome, Refusal>>;
  readonly say: (text: string) => void;
}

type Answer = Result<Outcome | 'help', Refusal>;

/**
 * Answers one comment: nothing to anybody without write access, before a word of theirs is read; a reaction at once, and one reply with the
 * result or the error. The exit code is that of the command.
 */
export const answerComment = async (chat: Chat): Promise<number> => {
  const { event, github, say } = chat;
  if (event.bot || !isSlashCommand(event.body)) {
    say('The comment is not for Planwright.\n');
    return 0;
  }
  const permission = await readPermission(github, event.by);
  if (!permission.ok) return failed(chat, permission.error);
  if (!permission.value.write) {
    say(`${event.by} has no write access (${permission.value.role}); the comment was not read.\n`);
    await react(chat, '-1');
    return 0;
  }
  await react(chat, 'eyes');
  const answer = await answerTo(chat);
  return await reply(chat, answer);
};

const answerTo = async (chat: Chat): Promise<Answer> => {
  const parsed = parseSlashCommand(chat.event.body);
  if (!parsed.ok) return refuse(parsed.error);
  if (parsed.value.kind === 'help') return ok('help');
  const asked = await requestOf(chat, parsed.value);
  if (!asked.ok) return refuse(asked.error);
  const { request, given } = asked.value;
  if (request.command === 'generate') return startGeneration(chat, request, given);
  if (request.command === 'review') return startReview(chat, request, given);
  if (request.command === 'execute' && !request.options.dryRun) return startExecution(chat, request);
  const result = await chat.carryOut(request, chat.context);
  return result.ok && goesOnLater(request) ? startExecution(chat, request, result.value) : result;
};

type Command = Extract<SlashCommand, { kind: 'command' }>;

interface Asked {
  readonly request: Request;
  /** What was said, before anything was made of it. */
  readonly given: RawInputs;
}

/** What the comment asks for, with what goes without saying where it stands. */
const requestOf = async (chat: Chat, said: Command): Promise<Result<Asked, Failure>> => {
  const given = await withSurroundings(chat, said);
  if (!given.ok) return given;
  const request = await parseRequest(said.command, given.value, 'cli');
  return request.ok ? ok({ request: request.value, given: given.value }) : request;
};

/** On a pull request they are about what it brings. */
const aboutPulls: readonly string[] = ['review', 'apply', 'list', 'validate', 'show', 'estimate', 'delete'];
const needsNoPlan = (command: string, onPull: boolean): boolean =>
  ['list', 'validate'].includes(command) || (onPull && ['review', 'apply'].includes(command));

const withSurroundings = async (chat: Chat, { command, raw }: Command): Promise<Result<RawInputs, Failure>> => {
  const { event, context, github } = chat;
  if (command === 'generate')
    return ok(raw.description || raw.issue || event.onPull ? raw : { ...raw, issue: String(event.issue) });
  const onPull = event.onPull && aboutPulls.includes(command) && raw['pull-request'] === undefined;
  const own = onPull ? { ...raw, 'pull-request': String(event.issue) } : raw;
  if (raw.plan !== undefined || needsNoPlan(command, event.onPull)) return ok(own);
  const plan = await planMeant(context, github, event);
  return plan.ok ? ok({ ...own, plan: plan.value }) : plan;
};

const reply = async (chat: Chat, answer: Answer): Promise<number> => {
  const { event, github, redact, context } = chat;
  const text =
    answer.ok && answer.value === 'help'
      ? slashHelp()
      : renderReply(answer, { command: event.body, run: context.run?.url });
  const posted = await createComment(github, event.issue, redact(text));
  const allDone = answer.ok && (answer.value === 'help' || answer.value.failure === undefined);
  await react(chat, allDone ? 'rocket' : 'confused');
  if (!posted.ok) {
    // What was done is done; at least the log tells it.
    chat.say(`${text}\n`);
    return failed(chat, posted.error);
  }
  if (!answer.ok) return answer.error.exit;
  return answer.value === 'help' ? 0 : answer.value.exit;
};

/** A reaction is a courtesy: what it says is in the reply too. */
const react = async ({ github, event, say }: Chat, content: Reaction): Promise<void> => {
  const done = await addReaction(github, event.id, content);
  if (!done.ok) say(inWords(done.error));
};

const failed = ({ say }: Chat, failure: Failure): number => {
  say(inWords(failure));
  return 1;
};

const inWords = ({ message, hint }: Failure): string => `${message}\n${hint === undefined ? '' : `${hint}\n`}`;
