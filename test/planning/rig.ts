import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';
import { betaAgentToolset20260401 } from '@anthropic-ai/sdk/tools/agent-toolset/node';

import { noTranscript } from '../../src/agent/transcript.ts';
import type { OperationAnswer, PlanAnswer, SuggestionAnswer, TaskAnswer } from '../../src/planning/answer.ts';
import { generatePlan, type GenerateRequest, type GenerateResult } from '../../src/planning/generate.ts';
import type { PlanningSession } from '../../src/planning/outcome.ts';
import type { RepositoryFacts } from '../../src/planning/plausible.ts';
import { reviewPlan, type ReviewRequest, type ReviewResult } from '../../src/planning/review.ts';
import { text, type MessageReply } from '../support/anthropic/reply.ts';
import { startAnthropic, type RecordedRequest, type Script } from '../support/anthropic/server.ts';
import { apiKey, connect, FastClock } from '../agent/session-rig.ts';
import { editing, readRaw } from './editing.ts';

/** The whole toolset, as a tool host offers it; every tool says its name. */
const toolset = (called: string[]): BetaRunnableTool[] =>
  betaAgentToolset20260401({ workdir: '/nowhere', env: {} }).map((tool) => ({
    ...tool,
    run: () => {
      called.push(tool.name);
      return `the result of ${tool.name}`;
    },
  }));

export const facts: RepositoryFacts = {
  scripts: ['test', 'lint', 'build'],
  matches: (glob) => /^(?:src|test)\//.test(glob),
};

interface Ran<T> {
  readonly result: T;
  readonly requests: readonly RecordedRequest[];
  /** Names of the tools that were really called. */
  readonly called: readonly string[];
}

const run = async <T>(script: Script, action: (session: PlanningSession) => Promise<T>): Promise<Ran<T>> => {
  const api = await startAnthropic({ script, apiKey });
  const called: string[] = [];
  try {
    const result = await action({
      client: await connect(api.url),
      model: 'claude-sonnet-5-5',
      tools: toolset(called),
      prices: {},
      signal: new AbortController().signal,
      maxWaitSeconds: 0,
      clock: new FastClock(),
      random: () => 0.5,
      onActivity: () => undefined,
      onWait: () => undefined,
      onRequest: () => undefined,
      stopBefore: () => undefined,
      transcript: noTranscript,
    });
    return { result, requests: api.requests, called };
  } finally {
    await api.close();
  }
};

type Session = Partial<PlanningSession>;

export const generate = (
  script: Script,
  overrides: Partial<GenerateRequest> = {},
  session: Session = {},
): Promise<Ran<GenerateResult>> =>
  run(script, (base) =>
    generatePlan({
      wish: { kind: 'words', title: 'Add login', description: 'People want to log in.' },
      plans: [],
      facts,
      editing,
      ...overrides,
      session: { ...base, ...session },
    }),
  );

export const reviewedText = `version: 1
title: Add login
description: Login and logout for the API.
defaults:
  max_attempts: 2
  verify: [npm test]
phases:
  - id: schema
    title: Schema
    tasks:
      - { id: users, title: Create the users table, description: Create it., files: ['src/db/**'] }
      - { id: sessions, title: Create the sessions table, description: Create it too. }
  - id: api
    title: API
    mode: parallel
    tasks:
      - { id: login, title: Login, description: Add it., depends_on: [users] }
      - { id: logout, title: Logout, description: Add it., depends_on: [login] }
`;

export const review = (
  script: Script,
  overrides: Partial<ReviewRequest> = {},
  session: Session = {},
): Promise<Ran<ReviewResult>> =>
  run(script, (base) =>
    reviewPlan({
      id: 'add-login',
      text: reviewedText,
      raw: readRaw(reviewedText),
      types: ['refine_descriptions', 'add_missing', 'optimize_order', 'break_down'],
      scope: { kind: 'plan' },
      editing,
      ...overrides,
      session: { ...base, ...session },
    }),
  );

export const taskAnswer = (overrides: Partial<TaskAnswer> = {}): TaskAnswer => ({
  id: 'login',
  title: 'Add the login endpoint',
  why: '',
  kind: 'claude',
  description: 'POST /login answers with a token.',
  run: '',
  depends_on: [],
  files: ['src/**'],
  verify: [],
  ...overrides,
});

export const phaseAnswer = (overrides: Partial<PlanAnswer['phases'][number]> = {}): PlanAnswer['phases'][number] => ({
  id: 'api',
  title: 'The API',
  why: 'Everything else builds on it.',
  description: '',
  mode: 'sequential',
  pause_after: false,
  environment: '',
  tasks: [taskAnswer()],
  ...overrides,
});

export const planAnswer = (overrides: Partial<PlanAnswer> = {}): PlanAnswer => ({
  title: 'Add user login',
  description: 'JWT login for the API.',
  why: 'One phase, since nothing is worth a pause.',
  setup: 'npm ci',
  verify: ['npm test'],
  phases: [phaseAnswer()],
  ...overrides,
});

export const operation = (op: OperationAnswer['op'], overrides: Partial<OperationAnswer> = {}): OperationAnswer => ({
  op,
  phase: '',
  task: '',
  before: '',
  after: '',
  at: '',
  changes: [],
  unset: [],
  depends_on: [],
  new_phase: [],
  new_tasks: [],
  ...overrides,
});

export const describing = (task: string, words: string): OperationAnswer =>
  operation('update_task', { task, changes: [{ key: 'description', text: words, list: [] }] });

export const suggestion = (overrides: Partial<SuggestionAnswer> = {}): SuggestionAnswer => ({
  type: 'refine_descriptions',
  target: 'task/login',
  why: 'It does not say what login answers.',
  operations: [describing('login', 'POST /login answers with a token.')],
  ...overrides,
});

/** A structured answer. */
export const says = (value: unknown): MessageReply => text(JSON.stringify(value));

export const suggests = (...suggestions: readonly SuggestionAnswer[]): MessageReply => says({ suggestions });
