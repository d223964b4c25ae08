import type { BetaTool } from '@anthropic-ai/sdk/resources/beta/messages/messages';

import type { AgentClient } from '../agent/client.ts';
import { firstMessage } from '../agent/conversation.ts';
import { classify, type AgentFailure } from '../agent/failure.ts';
import { systemPrompt, taskPrompt, type Dependency } from '../agent/prompt.ts';
import { reportFormat } from '../agent/report.ts';
import { toolDefinitions } from '../agent/tool-host/definitions.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import type { Plan, Task } from '../plan/model.ts';

export interface CountRequest {
  readonly client: AgentClient;
  readonly plan: Plan;
  readonly task: Task;
  /** As far as they are known; what a task will build on adds a little. Default none. */
  readonly dependencies?: readonly Dependency[];
  /** The repository's own notes for agents, from the base branch. */
  readonly notes?: string;
  readonly signal: AbortSignal;
}

/**
 * Input tokens of the first request of a task's session (system, tools, prompt), as the API counts them for the task's first model. Free of charge;
 * one request, no retry. The failure says why there is no number.
 */
export const countTokens = async (request: CountRequest): Promise<Result<number, Failure>> => {
  const { client, plan, task, notes, dependencies = [], signal } = request;
  const definitions = await toolDefinitions('.');
  const messages = taskPrompt({ plan, task, dependencies, ...(notes === undefined ? {} : { notes }) });
  try {
    const { input_tokens: tokens } = await client.beta.messages.countTokens(
      {
        model: task.model[0] ?? '',
        system: systemPrompt(plan),
        tools: definitions.flatMap((tool) => ('input_schema' in tool ? [definition(tool)] : [])),
        messages: [firstMessage(messages)],
        output_config: { format: reportFormat },
      },
      { signal },
    );
    return ok(tokens);
  } catch (error) {
    return err({ code: 'not-counted', message: `The tokens of ${task.id} were not counted: ${why(classify(error))}` });
  }
};

const definition = ({ name, description, input_schema }: BetaTool): BetaTool => ({
  name,
  input_schema,
  ...(description === undefined ? {} : { description }),
});

const why = (failure: AgentFailure): string => {
  switch (failure.kind) {
    case 'transient':
      return failure.why;
    case 'auth':
    case 'fatal':
      return failure.detail;
    case 'context':
      return 'the prompt is too long';
    case 'aborted':
      return 'it was cancelled';
  }
};
