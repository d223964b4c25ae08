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
  const request = await requestOf(chat, parsed.value);
  if (!request.ok) return refuse(request.error);
  if (request.value.command === 'execute' && !request.value.options.dryRun) return startExecution(chat, request.value);
  const result = await chat.carryOut(request.value, chat.context);
  return result.ok && goesOnLater(request.value) ? startExecution(chat, request.value, result.value) : result;
};

type Command = Extract<SlashCommand, { kind: 'command' }>;

/** What the comment asks for, with what goes without saying where it stands. */
const requestOf = async (chat: Chat, { command, raw }: Command): Promise<Result<Request, Failure>> => {
  const given = await withSurroundings(chat, { kind: 'command', command, raw });
  return given.ok ? parseRequest(command, given.value, 'cli') : given;
};

const aboutPulls: readonly string[] = ['review', 'apply'];
const aboutAll: readonly string[] = ['list', 'validate'];

const withSurroundings = async (chat: Chat, { command, raw }: Command): Promise<Result<RawInputs, Failure>> => {
  const { event, context, github } = chat;
  const own = { ...inherited(chat.raw, command), ...raw };
  if (command === 'generate')
    return ok(raw.description || raw.issue || event.onPull ? own : { ...own, issue: String(event.issue) });
  if (aboutPulls.includes(command) && event.onPull)
    return ok(raw['pull-request'] === undefined ? { ...own, 'pull-request': String(event.issue) } : own);
  if (raw.plan !== undefined || aboutAll.includes(command)) return ok(own);
  const plan = await planMeant(context, github, event);
  return plan.ok ? ok({ ...own, plan: plan.value }) : plan;
};

/** What the workflow gives for every comment: how much a talk with Claude may cost, and with whom. */
const inherited = ({ model, budget, 'max-wait': maxWait }: RawInputs, command: string): RawInputs =>
  command === 'generate' || command === 'review'
    ? {
        ...(model === undefined ? {} : { model }),
        ...(budget === undefined ? {} : { budget }),
        ...(maxWait === undefined ? {} : { 'max-wait': maxWait }),
      }
    : {};

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
