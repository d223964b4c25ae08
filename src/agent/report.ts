import { z } from 'zod';

import { clipLine } from './activity.ts';
import type { AnswerFormat } from './answer.ts';

/** How the agent says it ended. `summary` is one line of at most 200 characters, free of control characters. */
export interface ClosingReport {
  readonly status: 'done' | 'nothing_to_do' | 'blocked';
  readonly summary: string;
  readonly details: string;
}

const schema = z.object({
  status: z
    .enum(['done', 'nothing_to_do', 'blocked'])
    .describe(
      'done: the task is carried out. nothing_to_do: it was already so. blocked: it cannot be done; details say why.',
    ),
  summary: z.string().describe('One line in the imperative: what changed, or why nothing did.'),
  details: z.string().describe('What a reviewer has to know: what was done, what was checked, what is left.'),
});

const { $schema: _dialect, ...jsonSchema } = z.toJSONSchema(schema);

/** `output_config.format` of every request of every session: one constant, as a change of it would cost the prompt cache. */
export const reportFormat = { type: 'json_schema' as const, schema: jsonSchema };

const summaryLength = 200;

/**
 * The report in the agent's last words. Text that is no such report (another model, a proxy without structured outputs) counts
 * as done with itself as the details; `undefined` = there were no words.
 */
export const readReport = (text: string): ClosingReport | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const parsed = schema.safeParse(json(trimmed));
  if (!parsed.success) return { status: 'done', summary: firstLine(trimmed), details: trimmed };
  const { status, summary, details } = parsed.data;
  return { status, summary: firstLine(summary) || firstLine(details) || status, details };
};

/** The answer of a task's session: whatever is said is a report, so nothing of it ever goes back. */
export const closingReport: AnswerFormat<ClosingReport> = {
  name: 'the closing report',
  format: reportFormat,
  read: async (text) => {
    const value = readReport(text);
    return value === undefined ? { kind: 'complaint', text: 'The closing report is empty.' } : { kind: 'ok', value };
  },
  repairs: 0,
};

const firstLine = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => clipLine(line, summaryLength))
    .find((line) => line !== '') ?? '';

const json = (text: string): unknown => {
  const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
  try {
    return JSON.parse(fenced?.[1] ?? text);
  } catch {
    return undefined;
  }
};
