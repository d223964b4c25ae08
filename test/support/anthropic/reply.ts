/** One content block of a scripted answer. `raw` replaces the serialised tool input, for malformed JSON. */
export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature: string }
  | { readonly type: 'compaction'; readonly content: string }
  | {
      readonly type: 'tool_use';
      readonly id?: string;
      readonly name: string;
      readonly input?: unknown;
      readonly raw?: string;
    };

export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded'
  | (string & {})
  | null;

/** What goes wrong while the answer streams; `after` counts SSE events (pings excluded) sent before it happens. */
type Fault =
  | { readonly kind: 'cut'; readonly after: number; readonly how: 'reset' | 'eof' }
  | { readonly kind: 'stall'; readonly after: number }
  | { readonly kind: 'error'; readonly after: number; readonly type: string };

export interface MessageReply {
  readonly kind: 'message';
  readonly content: readonly Block[];
  readonly stop: StopReason;
  readonly stopDetails?: unknown;
  /** Replaces single fields of the computed usage. */
  readonly usage?: Readonly<Record<string, unknown>>;
  readonly model?: string;
  readonly fault?: Fault;
}

export interface RawReply {
  readonly kind: 'raw';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Reply = MessageReply | RawReply;
type Options = Partial<Omit<MessageReply, 'kind' | 'content'>>;

export const message = (content: readonly Block[], stop: StopReason, options: Options = {}): MessageReply => ({
  kind: 'message',
  content,
  stop,
  ...options,
});

/** A final answer in plain text. */
export const text = (value: string, options: Options = {}): MessageReply =>
  message(value === '' ? [] : [{ type: 'text', text: value }], 'end_turn', options);

/** The closing report as structured output. */
export const report = (
  value: {
    readonly status?: 'done' | 'nothing_to_do' | 'blocked';
    readonly summary?: string;
    readonly details?: string;
  } = {},
  options: Options = {},
): MessageReply =>
  text(JSON.stringify({ status: 'done', summary: 'Did the task', details: 'As described.', ...value }), options);

/** One reply that calls one tool. */
export const toolUse = (name: string, input: unknown, options: Options = {}): MessageReply =>
  message([{ type: 'tool_use', name, input }], 'tool_use', options);

/** One reply that calls several tools. */
export const toolUses = (calls: readonly (readonly [name: string, input: unknown])[]): MessageReply =>
  message(
    calls.map(([name, input]) => ({ type: 'tool_use' as const, name, input })),
    'tool_use',
  );

/** A tool call whose input is not JSON. */
export const malformedToolInput = (name: string, raw = '{"command": oops}'): MessageReply =>
  message([{ type: 'tool_use', name, raw }], 'tool_use');

export const refusal = (category: string | null, explanation: string | null): MessageReply =>
  message([], 'refusal', {
    stopDetails: { type: 'refusal', category, explanation, fallback_credit_token: null, recommended_model: null },
  });

/** An HTTP error in the API's own shape. */
export const status = (
  code: number,
  options: {
    readonly type?: string;
    readonly message?: string;
    readonly errorCode?: string;
    readonly retryAfter?: number;
  } = {},
): RawReply => ({
  kind: 'raw',
  status: code,
  headers: {
    'content-type': 'application/json',
    ...(options.retryAfter === undefined ? {} : { 'retry-after': String(options.retryAfter) }),
  },
  body: JSON.stringify({
    type: 'error',
    error: {
      type: options.type ?? errorType(code),
      message: options.message ?? `scripted ${code}`,
      ...(options.errorCode === undefined ? {} : { details: { error_code: options.errorCode } }),
    },
    request_id: 'req_scripted',
  }),
});

/** A web page where JSON or an event stream is expected, as a proxy or a captive portal sends it. */
export const html = (code = 200): RawReply => ({
  kind: 'raw',
  status: code,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html>\n<html><body><h1>It works</h1></body></html>\n',
});

export const cutAfter = (after: number, how: 'reset' | 'eof', reply: MessageReply = report()): MessageReply => ({
  ...reply,
  fault: { kind: 'cut', after, how },
});

export const stall = (after = 1, reply: MessageReply = report()): MessageReply => ({
  ...reply,
  fault: { kind: 'stall', after },
});

/** The error arrives inside the stream, after a 200 (the API's errors page). */
export const sseError = (type: string, after = 1, reply: MessageReply = report()): MessageReply => ({
  ...reply,
  fault: { kind: 'error', after, type },
});

export const errorType = (code: number): string => {
  switch (code) {
    case 400:
      return 'invalid_request_error';
    case 401:
      return 'authentication_error';
    case 402:
      return 'billing_error';
    case 403:
      return 'permission_error';
    case 404:
      return 'not_found_error';
    case 413:
      return 'request_too_large';
    case 429:
      return 'rate_limit_error';
    case 504:
      return 'timeout_error';
    case 529:
      return 'overloaded_error';
    default:
      return 'api_error';
  }
};
