import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';
import type { BetaToolRunner } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner';
import type { BetaMessage, BetaMessageParam } from '@anthropic-ai/sdk/resources/beta/messages/messages';

import type { Clock } from '../lib/clock.ts';
import { plural } from '../lib/text.ts';
import type { Effort, Price } from '../plan/model.ts';
import { addUsage, noUsage, type Usage } from '../plan/state.ts';
import { activity, clipLine } from './activity.ts';
import type { AnswerFormat } from './answer.ts';
import type { AgentClient } from './client.ts';
import { afterComplaint, afterCut, afterMalformed, afterSilence, firstMessage } from './conversation.ts';
import type { AgentFailure } from './failure.ts';
import { parameters } from './parameters.ts';
import { Patience } from './patience.ts';
import { readReply, textOf, type Reply } from './reply.ts';
import type { Transcript } from './transcript.ts';
import { usageOf } from './usage.ts';

/** A session whose last words are read as a `T`. */
export interface SessionRequest<T> {
  readonly client: AgentClient;
  readonly model: string;
  readonly effort?: Effort;
  /** Requests that may bring an answer, continuations included. */
  readonly maxTurns: number;
  /** Of one answer, thinking included. Default 32,000: tokens not used cost nothing, and a cut answer is paid for twice. */
  readonly maxTokens?: number;
  /** Identical for all tasks of a plan. */
  readonly system: string;
  /** Content blocks of the first message. Not empty. */
  readonly messages: readonly string[];
  readonly tools: readonly BetaRunnableTool[];
  readonly answer: AnswerFormat<T>;
  readonly prices: Readonly<Record<string, Price>>;
  readonly signal: AbortSignal;
  /** Longest time one request may spend on failing and waiting; 0 = no waiting. */
  readonly maxWaitSeconds: number;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  /** One line per tool call. */
  readonly onActivity: (line: string) => void;
  readonly onWait: (wait: { readonly seconds: number; readonly why: string }) => void;
  /** What one request used, as soon as it is known. */
  readonly onRequest: (usage: Usage) => void;
  /** Asked before every request; a string ends the session as blocked by the budget. */
  readonly stopBefore: () => string | undefined;
  /** Asked after every round of tool calls; a string ends the session as failed. */
  readonly toolsFailed?: () => string | undefined;
  readonly transcript: Transcript;
}

/** Why a session ends. `complaint` says what was wrong with the last answer, where there was one that could not be used. */
type End<T> =
  | { readonly kind: 'report'; readonly report: T }
  | { readonly kind: 'failed'; readonly error: string; readonly complaint?: string }
  | { readonly kind: 'blocked'; readonly reason: 'auth' | 'overloaded' | 'budget'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** `session` is the id of the first answer, by which it is found in the transcript. */
export type SessionResult<T> = End<T> & { readonly usage: Usage; readonly session?: string };

/** What follows a request: the runner goes on, a new runner starts from these messages, or the session is over. */
type Step<T> =
  | { readonly kind: 'go' }
  | { readonly kind: 'again'; readonly messages: readonly BetaMessageParam[] }
  | { readonly kind: 'end'; readonly end: End<T> };

type Runner = BetaToolRunner<true>;

/**
 * One Claude session: the SDK's tool runner until the answer that was asked for, or the reason there is none. Never rejects for what the
 * API, the network or the model do. Load it with import(): it brings zod along.
 */
export const runSession = async <T>(request: SessionRequest<T>): Promise<SessionResult<T>> =>
  new Session(request).run();

const go: Step<never> = { kind: 'go' };
const ending = <T>(end: End<T>): Step<T> => ({ kind: 'end', end });
const failed = (error: string, complaint?: string): Step<never> =>
  ending({ kind: 'failed', error, ...(complaint === undefined ? {} : { complaint }) });

const longestRunOfCuts = 3;

class Session<T> {
  readonly #request: SessionRequest<T>;
  readonly #patience: Patience;
  readonly #started: number;
  #usage: Usage = noUsage;
  #turns = 0;
  #cuts = 0;
  #nudged = false;
  #complaints = 0;
  #id: string | undefined;
  /** How many messages the transcript already has. */
  #told = 0;

  constructor(request: SessionRequest<T>) {
    this.#request = request;
    this.#patience = new Patience(request);
    this.#started = request.clock.monotonic();
  }

  async run(): Promise<SessionResult<T>> {
    const { transcript, model, system, tools } = this.#request;
    transcript.write({ type: 'session', model, system, tools: tools.map(({ name }) => name) });
    let messages: readonly BetaMessageParam[] = [firstMessage(this.#request.messages)];
    for (;;) {
      const step = this.#mayAsk() ?? (await this.#converse(messages));
      if (step.kind === 'end') return this.#result(step.end);
      if (step.kind === 'again') messages = step.messages;
    }
  }

  #result(end: End<T>): SessionResult<T> {
    const seconds = Math.round((this.#request.clock.monotonic() - this.#started) / 1000);
    const usage = { ...this.#usage, seconds };
    const result = { ...end, usage, ...(this.#id === undefined ? {} : { session: this.#id }) };
    this.#request.transcript.write({ type: 'end', result });
    return result;
  }

  /** Runs until the runner cannot go on by itself. It never stops by itself: every stop reason has its step. */
  async #converse(messages: readonly BetaMessageParam[]): Promise<Step<T>> {
    const { client, signal } = this.#request;
    const runner = client.beta.messages.toolRunner(
      { ...parameters(this.#request), messages: [...messages] },
      { signal },
    );
    for await (const stream of runner) {
      const sent = runner.params.messages;
      this.#tell(sent);
      const asked = this.#request.clock.monotonic();
      const reply = await readReply(stream, signal);
      this.#count(reply, asked);
      const step =
        reply.kind === 'answer' ? await this.#next(runner, reply, sent) : await this.#recover(reply.failure, sent);
      if (step.kind !== 'go') return step;
      const stop = this.#mayAsk();
      if (stop !== undefined) return stop;
    }
    return failed('the tool runner ended without a report');
  }

  #mayAsk(): Step<T> | undefined {
    if (this.#request.signal.aborted) return ending({ kind: 'cancelled' });
    const detail = this.#request.stopBefore();
    return detail === undefined ? undefined : ending({ kind: 'blocked', reason: 'budget', detail });
  }

  #tell(sent: readonly BetaMessageParam[]): void {
    const from = this.#told <= sent.length ? this.#told : 0;
    this.#request.transcript.write({
      type: 'request',
      turn: this.#turns + 1,
      messages: sent.length,
      added: sent.slice(from).filter(({ role }) => role !== 'assistant'),
    });
    this.#told = sent.length;
  }

  /** A stream that broke off was paid for as well, as far as it came. */
  #count(reply: Reply, asked: number): void {
    const message = reply.kind === 'answer' ? reply.message : reply.partial;
    if (message === undefined) return;
    const { clock, model, prices } = this.#request;
    const usage = usageOf(message.usage, { model, prices, seconds: (clock.monotonic() - asked) / 1000 });
    this.#usage = addUsage(this.#usage, usage);
    this.#request.onRequest(usage);
    if (reply.kind !== 'answer') return;
    this.#patience.reset();
    this.#turns += 1;
    this.#id ??= message.id;
    this.#request.transcript.write({
      type: 'answer',
      id: message.id,
      ...(reply.requestId === undefined ? {} : { request_id: reply.requestId }),
      stop_reason: message.stop_reason,
      content: message.content,
      usage: message.usage,
    });
  }

  async #next(runner: Runner, reply: Reply & { kind: 'answer' }, sent: readonly BetaMessageParam[]): Promise<Step<T>> {
    const { message } = reply;
    const reason = message.stop_reason;
    if (reason !== 'max_tokens') this.#cuts = 0;
    switch (reason) {
      case 'tool_use':
        if (this.#exhausted()) return failed(this.#turnsReached());
        if (reply.malformed.length === 0) return this.#runTools(runner, message);
        return { kind: 'again', messages: [...sent, ...afterMalformed(message, reply.malformed)] };
      case 'pause_turn':
      case 'compaction':
        return this.#exhausted() ? failed(this.#turnsReached()) : go;
      case 'end_turn':
      case 'stop_sequence':
        return this.#finish(message, sent);
      case 'max_tokens':
        return this.#goOnAfterCut(message, sent);
      case 'refusal':
        return failed(refusal(message));
      case 'model_context_window_exceeded':
        return failed(contextExceeded);
      case null:
      default:
        return failed(`the model stopped for an unknown reason: ${clipLine(String(reason), 60)}`);
    }
  }

  #exhausted(): boolean {
    return this.#turns >= this.#request.maxTurns;
  }

  #turnsReached(): string {
    return `max_turns (${this.#request.maxTurns}) reached before the task was finished`;
  }

  async #runTools(runner: Runner, message: BetaMessage): Promise<Step<T>> {
    for (const block of message.content)
      if (block.type === 'tool_use') this.#request.onActivity(activity(block.name, block.input));
    // The runner reuses this result; asking for it here lets the limits be checked between the tools and the next request.
    await runner.generateToolResponse();
    const broken = this.#request.toolsFailed?.();
    return broken === undefined || this.#request.signal.aborted ? go : failed(broken);
  }

  async #finish(message: BetaMessage, sent: readonly BetaMessageParam[]): Promise<Step<T>> {
    const { answer } = this.#request;
    const text = textOf(message.content);
    if (text.trim() === '') return this.#goOnAfterSilence(sent);
    const reading = await answer.read(text);
    if (reading.kind === 'ok') return ending({ kind: 'report', report: reading.value });
    if (this.#complaints >= answer.repairs)
      return failed(`${answer.name} could not be used (${plural(answer.repairs + 1, 'try', 'tries')})`, reading.text);
    if (this.#exhausted()) return failed(this.#turnsReached(), reading.text);
    this.#complaints += 1;
    return { kind: 'again', messages: [...sent, ...afterComplaint(message, reading.text)] };
  }

  #goOnAfterSilence(sent: readonly BetaMessageParam[]): Step<T> {
    if (this.#nudged) return failed('the model answered with nothing, twice');
    if (this.#exhausted()) return failed(this.#turnsReached());
    this.#nudged = true;
    return { kind: 'again', messages: [...sent, afterSilence(this.#request.answer.name)] };
  }

  #goOnAfterCut(message: BetaMessage, sent: readonly BetaMessageParam[]): Step<T> {
    this.#cuts += 1;
    if (this.#cuts > longestRunOfCuts)
      return failed(`the answer was cut at max_tokens ${longestRunOfCuts + 1} times in a row`);
    if (this.#exhausted()) return failed(this.#turnsReached());
    return { kind: 'again', messages: [...sent, ...afterCut(message, this.#request.answer.name)] };
  }

  /** The request failed; the conversation is kept, and the same request may be made again. */
  async #recover(failure: AgentFailure, sent: readonly BetaMessageParam[]): Promise<Step<T>> {
    this.#request.transcript.write({ type: 'error', error: failure });
    switch (failure.kind) {
      case 'aborted':
        return ending({ kind: 'cancelled' });
      case 'auth':
        return ending({ kind: 'blocked', reason: 'auth', detail: failure.detail });
      case 'context':
        return failed(contextExceeded);
      case 'fatal':
        return failed(`the API refused the request: ${failure.detail}`);
      case 'transient': {
        const detail = await this.#patience.wait(failure);
        return detail === undefined
          ? { kind: 'again', messages: sent }
          : ending({ kind: 'blocked', reason: 'overloaded', detail });
      }
    }
  }
}

const contextExceeded = "the conversation no longer fits into the model's context window";

const refusal = ({ stop_details: details }: BetaMessage): string =>
  clipLine(['the model refused', details?.category, details?.explanation].filter((part) => !!part).join(': '), 500);
