import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/lib/result.ts';
import type { RawInputs } from '../../src/request/inputs.ts';
import { parseRequest } from '../../src/request/parse-request.ts';
import { commandNames } from '../../src/request/request.ts';

const options = { inputs: {}, dryRun: false, fresh: false, maxWait: 1800 };

async function failure(word: string, raw: RawInputs, door: 'action' | 'cli' = 'cli'): Promise<Failure> {
  const request = await parseRequest(word, raw, door);
  if (request.ok) throw new Error(`accepted: ${JSON.stringify(request.value)}`);
  return request.error;
}

describe('parseRequest', () => {
  it.each([
    ['validate', {}, { command: 'validate', plans: [] }],
    ['validate', { plan: 'a\n plans/b*.yml \n\n' }, { command: 'validate', plans: ['a', 'plans/b*.yml'] }],
    ['list', {}, { command: 'list' }],
    ['list', { 'pull-request': '#17' }, { command: 'list', pull: 17 }],
    ['show', { plan: 'a', 'pull-request': '17' }, { command: 'show', plan: 'a', pull: 17 }],
    ['show', { plan: 'a' }, { command: 'show', plan: 'a' }],
    ['execute', { plan: 'a' }, { command: 'execute', plan: 'a', options }],
    [
      'execute',
      {
        plan: 'a',
        inputs: 'target: docs\ncount: 2',
        until: 'schema',
        'dry-run': 'true',
        'max-attempts': '2',
        model: 'm',
        'max-wait': '1h30m',
      },
      {
        command: 'execute',
        plan: 'a',
        options: {
          inputs: { target: 'docs', count: 2 },
          until: 'schema',
          dryRun: true,
          fresh: false,
          maxAttempts: 2,
          model: 'm',
          maxWait: 5400,
        },
      },
    ],
    [
      'execute',
      { plan: 'a', inputs: '{"x": [1]}', 'max-wait': '90s' },
      { command: 'execute', plan: 'a', options: { ...options, inputs: { x: [1] }, maxWait: 90 } },
    ],
    ['resume', { plan: 'a' }, { command: 'resume', plan: 'a', execute: false, options }],
    [
      'retry',
      { plan: 'a', task: 't', execute: 'True', until: 'x' },
      { command: 'retry', plan: 'a', task: 't', execute: true, options: { ...options, until: 'x' } },
    ],
    [
      'skip',
      { plan: 'a', task: 't', reason: 'why' },
      { command: 'skip', plan: 'a', task: 't', reason: 'why', execute: false, options },
    ],
    ['complete', { plan: 'a', task: 't' }, { command: 'complete', plan: 'a', task: 't', execute: false, options }],
    ['pause', { plan: 'a', reason: 'why' }, { command: 'pause', plan: 'a', reason: 'why' }],
    ['reject', { plan: 'a', task: 't' }, { command: 'reject', plan: 'a', task: 't' }],
    ['rollback', { plan: 'a', to: 't' }, { command: 'rollback', plan: 'a', target: { kind: 'to', task: 't' } }],
    ['rollback', { plan: 'a', phase: 'p' }, { command: 'rollback', plan: 'a', target: { kind: 'phase', phase: 'p' } }],
  ] satisfies [string, RawInputs, unknown][])('%s %j', async (word, raw, value) => {
    expect(await parseRequest(word, raw, 'cli')).toEqual({ ok: true, value });
  });

  it("takes the action's defaults for not given", async () => {
    const raw = {
      execute: 'false',
      'dry-run': 'false',
      'max-wait': '30m',
      'working-directory': '.',
      'github-token': 'x',
    };
    expect(await parseRequest('list', raw, 'action')).toEqual({ ok: true, value: { command: 'list' } });
  });

  it.each([
    [
      'exeucte',
      {},
      'cli',
      'unknown-command',
      'Unknown command "exeucte". Did you mean "execute"?',
      `Accepted: ${commandNames.join(', ')}.`,
    ],
    ['', {}, 'action', 'missing-command', 'No command given.', `Accepted: ${commandNames.join(', ')}.`],
    [
      'retry',
      { plan: 'a' },
      'cli',
      'missing-input',
      'retry needs --task.',
      'For example: planwright retry add-user-authentication --task users-table --execute',
    ],
    ['retry', { plan: 'a' }, 'action', 'missing-input', 'retry needs input task.', 'For example: task: users-table'],
    ['show', {}, 'cli', 'missing-input', 'show needs <plan>.', 'For example: planwright show add-user-authentication'],
    [
      'execute',
      { plan: 'a\nb' },
      'cli',
      'invalid-input',
      'execute takes one plan, but <plan> names several: a, b.',
      undefined,
    ],
    ['list', { plan: 'a' }, 'cli', 'unexpected-input', 'list takes no argument, but was given a.', undefined],
    [
      'list',
      { task: 'a' },
      'cli',
      'unexpected-input',
      'list does not take --task.',
      'Accepted: --pull-request, --push.',
    ],
    ['init', { task: 'a' }, 'cli', 'unexpected-input', 'init does not take --task.', 'init takes none of its own.'],
    [
      'execute',
      { plan: 'a', reason: 'why' },
      'action',
      'unexpected-input',
      'execute does not take input reason.',
      'Accepted: plan, task, inputs, until, dry-run, fresh, hand-over, base, leg, requested-by, time-budget, model, max-attempts, max-wait.',
    ],
    [
      'execute',
      { plan: 'a', 'max-attempts': 'many' },
      'cli',
      'invalid-input',
      '--max-attempts: "many" is not accepted.',
      'Accepted: a whole number from 1 to 100.',
    ],
    [
      'execute',
      { plan: 'a', 'max-attempts': '0' },
      'action',
      'invalid-input',
      'input max-attempts: "0" is not accepted.',
      'Accepted: a whole number from 1 to 100.',
    ],
    [
      'execute',
      { plan: 'a', 'max-wait': '30' },
      'cli',
      'invalid-input',
      '--max-wait: "30" is not accepted.',
      'Accepted: a duration such as 90s, 30m or 1h30m, 24h at most.',
    ],
    [
      'execute',
      { plan: 'a', 'dry-run': 'yes' },
      'action',
      'invalid-input',
      'input dry-run: "yes" is not accepted.',
      'Accepted: true or false.',
    ],
    [
      'execute',
      { plan: 'a', inputs: '[1]' },
      'cli',
      'invalid-input',
      '--inputs: "[1]" is not accepted.',
      'Accepted: a YAML or JSON map such as {"target": "docs"}, 64 KiB at most.',
    ],
    [
      'execute',
      { plan: 'a', inputs: 'a: &x 1\nb: *x' },
      'cli',
      'invalid-input',
      String.raw`--inputs: "a: &x 1\nb: *x" is not accepted.`,
      'Accepted: a YAML or JSON map such as {"target": "docs"}, 64 KiB at most.',
    ],
    [
      'resume',
      { plan: 'a', until: 'x' },
      'cli',
      'conflicting-inputs',
      '--until has no effect without --execute.',
      'Leave it out, or let resume go on with the plan.',
    ],
  ] satisfies [string, RawInputs, 'action' | 'cli', string, string, string | undefined][])(
    'refuses %s %j (%s): %s',
    async (word, raw, door, code, message, hint) => {
      expect(await failure(word, raw, door)).toEqual({ code, message, ...(hint === undefined ? {} : { hint }) });
    },
  );
});
