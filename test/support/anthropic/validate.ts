import { isRecord } from './record.ts';

/** A request the real API would refuse: the status and the words of its answer. */
export interface Refused {
  readonly status: number;
  readonly message: string;
}

export interface Incoming {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

type Json = Record<string, unknown>;

const topLevel = new Set(
  (
    'model max_tokens messages system tools tool_choice stream metadata stop_sequences thinking output_config cache_control ' +
    'context_management service_tier container inference_geo mcp_servers speed diagnostics'
  ).split(' '),
);
const countable = new Set(
  'model messages system tools tool_choice thinking output_config cache_control context_management mcp_servers'.split(
    ' ',
  ),
);

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const authorised = (headers: Incoming['headers'], key: string | undefined): boolean => {
  const bearer = String(headers['authorization'] ?? '').replace(/^Bearer /i, '');
  const given = bearer === '' ? String(headers['x-api-key'] ?? '') : bearer;
  return given !== '' && (key === undefined || given === key);
};

/** Everything the stand-in refuses, as the real API does. `undefined` = acceptable. */
export const refuse = (
  incoming: Incoming,
  options: { readonly kind: 'messages' | 'count'; readonly apiKey?: string; readonly paused: ReadonlySet<string> },
): Refused | undefined => {
  if (!authorised(incoming.headers, options.apiKey)) return { status: 401, message: 'invalid x-api-key' };
  const message =
    headerProblem(incoming) ??
    shapeProblem(incoming.body, options.kind) ??
    toolProblem(incoming.body) ??
    formatProblem(incoming.body) ??
    conversationProblem(incoming.body, options.paused) ??
    cacheProblem(incoming.body);
  return message === undefined ? undefined : { status: 400, message };
};

const headerProblem = ({ headers, body }: Incoming): string | undefined => {
  if (headers['anthropic-version'] === undefined) return 'anthropic-version: header is required';
  if (!String(headers['content-type'] ?? '').startsWith('application/json'))
    return 'content-type must be application/json';
  const betas = String(headers['anthropic-beta'] ?? '').split(',');
  for (const edit of list(isRecord(body['context_management']) ? body['context_management']['edits'] : [])) {
    const type = String(edit['type']);
    const needed = type.startsWith('compact_') ? 'compact-2026-01-12' : 'context-management-2025-06-27';
    if (!betas.includes(needed)) return `context_management: ${type} needs the beta ${needed}`;
  }
  return undefined;
};

const shapeProblem = (body: Json, kind: 'messages' | 'count'): string | undefined => {
  const extra = Object.keys(body).find((key) => !(kind === 'messages' ? topLevel : countable).has(key));
  if (extra !== undefined) return `${extra}: Extra inputs are not permitted`;
  if (typeof body['model'] !== 'string' || body['model'] === '') return 'model: Field required';
  const limit = body['max_tokens'];
  if (kind === 'messages' && (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1))
    return 'max_tokens: Field required';
  if (!Array.isArray(body['messages']) || body['messages'].length === 0)
    return 'messages: at least one message is required';
  const system = body['system'];
  if (system !== undefined && typeof system !== 'string' && list(system).some((block) => block['text'] === ''))
    return 'system: text content blocks must be non-empty';
  return undefined;
};

const toolProblem = (body: Json): string | undefined => {
  const names = new Set<string>();
  for (const tool of list(body['tools'])) {
    const name = String(tool['name']);
    if (!/^[a-zA-Z0-9_-]{1,128}$/.test(name)) return `tools: bad name ${name}`;
    if (names.has(name)) return 'tools: Tool names must be unique.';
    names.add(name);
    const custom = tool['type'] === undefined || tool['type'] === 'custom';
    if (custom && (!isRecord(tool['input_schema']) || tool['input_schema']['type'] !== 'object'))
      return `tools.${name}.input_schema: type must be object`;
    const known = new Set(
      'type name description input_schema cache_control strict defer_loading allowed_callers input_examples eager_input_streaming'.split(
        ' ',
      ),
    );
    const extra = custom ? Object.keys(tool).find((key) => !known.has(key)) : undefined;
    if (extra !== undefined) return `tools.${name}.${extra}: Extra inputs are not permitted`;
  }
  return undefined;
};

const formatProblem = (body: Json): string | undefined => {
  const config = body['output_config'];
  if (config === undefined) return undefined;
  if (!isRecord(config)) return 'output_config: Input should be an object';
  const effort = config['effort'];
  if (
    effort !== undefined &&
    effort !== null &&
    !['low', 'medium', 'high', 'xhigh', 'max'].some((each) => each === effort)
  )
    return 'output_config.effort: unexpected value';
  const format = config['format'];
  if (format === undefined || format === null) return undefined;
  if (!isRecord(format) || format['type'] !== 'json_schema' || !isRecord(format['schema']))
    return 'output_config.format: bad format';
  if (Object.keys(format).length > 2) return 'output_config.format: Extra inputs are not permitted';
  return schemaProblem(format['schema']);
};

const schemaProblem = (schema: Json): string | undefined => {
  if (schema['type'] === 'object' && schema['additionalProperties'] !== false)
    return 'output_config.format.schema: additionalProperties must be false';
  const refused = 'minLength maxLength minimum maximum pattern $schema'.split(' ').find((key) => key in schema);
  if (refused !== undefined) return `output_config.format.schema: ${refused} is not supported`;
  const children = [
    ...Object.values(isRecord(schema['properties']) ? schema['properties'] : {}),
    schema['items'],
    ...list(schema['anyOf']),
  ];
  return children.filter(isRecord).map(schemaProblem).find(Boolean);
};

const contentOf = (message: Json | undefined): Json[] => {
  if (message === undefined) return [];
  return typeof message['content'] === 'string'
    ? [{ type: 'text', text: message['content'] }]
    : list(message['content']);
};

const ids = (message: Json | undefined, type: string, key: string): string[] =>
  contentOf(message)
    .filter((block) => block['type'] === type)
    .map((block) => String(block[key]));

const conversationProblem = (body: Json, paused: ReadonlySet<string>): string | undefined => {
  const messages = list(body['messages']);
  const seen = new Set<string>();
  for (const at of messages.keys()) {
    const where = `messages.${at}`;
    const problem = messageProblem(messages, at, seen);
    if (problem !== undefined) return `${where}: ${problem}`;
  }
  const last = messages.at(-1);
  if (last?.['role'] === 'assistant' && !paused.has(JSON.stringify(contentOf(last))))
    return 'This model does not support assistant message prefill. The conversation must end with a user message.';
  return undefined;
};

const messageProblem = (messages: readonly Json[], at: number, seen: Set<string>): string | undefined => {
  const message = messages[at];
  const role = message?.['role'];
  if (role !== 'user' && role !== 'assistant' && role !== 'system') return `role: unexpected value ${String(role)}`;
  const first = at === 0;
  if (first && role !== 'user' && contentOf(message)[0]?.['type'] !== 'compaction')
    return 'first message must use the user role';
  const content = contentOf(message);
  if (content.length === 0) return 'all messages must have non-empty content';
  if (
    content.some(
      (block) => block['type'] === 'text' && typeof block['text'] === 'string' && block['text'].trim() === '',
    )
  )
    return 'text content blocks must be non-empty';
  if (role === 'assistant' && ['thinking', 'redacted_thinking'].includes(String(content.at(-1)?.['type'])))
    return 'The final block in an assistant message cannot be `thinking`';
  if (content.some((block) => block['type'] === 'thinking' && block['signature'] === ''))
    return 'Invalid `signature` in `thinking` block';
  return pairingProblem(messages, at, seen);
};

const pairingProblem = (messages: readonly Json[], at: number, seen: Set<string>): string | undefined => {
  const message = messages[at];
  const uses = message?.['role'] === 'assistant' ? ids(message, 'tool_use', 'id') : [];
  const answers = ids(messages[at + 1], 'tool_result', 'tool_use_id');
  for (const block of contentOf(message))
    if (block['type'] === 'tool_use' && !isRecord(block['input'])) return 'tool_use.input: Input should be an object';
  for (const id of uses) {
    if (seen.has(id)) return '`tool_use` ids must be unique';
    seen.add(id);
    if (!answers.includes(id))
      return `\`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${id}`;
  }
  const results = ids(message, 'tool_result', 'tool_use_id');
  const asked = at === 0 ? [] : ids(messages[at - 1], 'tool_use', 'id');
  const orphan = results.find((id) => message?.['role'] !== 'user' || !asked.includes(id));
  if (orphan !== undefined) return `unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${orphan}`;
  if (new Set(results).size !== results.length) return 'each tool_use must have a single result';
  const kinds = contentOf(message).map((block) => block['type'] === 'tool_result');
  if (kinds.lastIndexOf(true) > kinds.indexOf(false) && kinds.includes(false))
    return '`tool_result` blocks must come first';
  return undefined;
};

const cacheProblem = (body: Json): string | undefined => {
  const blocks = [
    ...list(body['tools']),
    ...list(body['system']),
    ...list(body['messages']).flatMap((each) => contentOf(each)),
  ];
  const marked = blocks.filter((block) => block['cache_control'] !== undefined && block['cache_control'] !== null);
  const automatic =
    body['cache_control'] !== undefined && blocks.at(-1) !== undefined && !marked.includes(blocks.at(-1) ?? {});
  const count = marked.length + (automatic ? 1 : 0);
  return count > 4 ? `A maximum of 4 blocks with cache_control may be provided. Found ${count}.` : undefined;
};
