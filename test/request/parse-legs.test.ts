import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/request/parse-request.ts';

const base = '0123456789abcdef0123456789abcdef01234567';
const options = { inputs: {}, dryRun: false, fresh: false, maxWait: 1800 };

const parsed = async (word: string, raw: object) => {
  const request = await parseRequest(word, { plan: 'demo', ...raw }, 'action');
  return request.ok ? request.value : request.error.message;
};

describe('what the workflows ask for', () => {
  it('is read with where the run stands in its row', async () => {
    const row = { leg: '3', 'parent-run': '16713058421', 'requested-by': 'octo-cat' };
    const leg = { leg: 3, parentRun: '16713058421', requestedBy: 'octo-cat' };
    expect(await parsed('schedule', { ...row, until: 'a' })).toEqual({
      command: 'schedule',
      plan: 'demo',
      options: { ...options, until: 'a', leg },
    });
    expect(await parsed('schedule', {})).toEqual({
      command: 'schedule',
      plan: 'demo',
      options: { ...options, leg: { leg: 0 } },
    });
    expect(await parsed('join', { attempts: 'x', leg: '0' })).toEqual({
      command: 'join',
      plan: 'demo',
      attempts: 'x',
      options: { ...options, leg: { leg: 0 } },
    });
    expect(await parsed('continue', { leg: '2', workflow: 'my plan.yaml' })).toEqual({
      command: 'continue',
      plan: 'demo',
      workflow: 'my plan.yaml',
      leg: { leg: 2 },
    });
    expect(await parsed('watchdog', { plan: '' })).toEqual({ command: 'watchdog', workflow: 'plan-execute.yml' });
  });

  it('names the part of a plan to execute', async () => {
    const part = async (raw: object) => {
      const request = await parsed('execute', raw);
      return typeof request === 'object' && 'part' in request ? request.part : request;
    };
    expect(await part({ 'hand-over': 'true' })).toEqual({ kind: 'rest' });
    expect(await part({ 'hand-over': 'true', task: 'a' })).toEqual({ kind: 'gated', task: 'a' });
    expect(await part({ task: 'a', base })).toEqual({ kind: 'task', task: 'a', base });
    expect(await part({ 'hand-over': 'false' })).toEqual({ command: 'execute', plan: 'demo', options });
  });

  it.each([
    ['execute', { task: 'a' }, 'execute takes input task with input base or with input hand-over only.'],
    ['execute', { base }, 'input base has no effect without input task.'],
    ['execute', { base, task: 'a', 'hand-over': 'true' }, 'input base and input hand-over exclude each other.'],
    ['execute', { base: 'main', task: 'a' }, 'input base: "main" is not accepted.'],
    ['schedule', { leg: '-1' }, 'input leg: "-1" is not accepted.'],
    ['schedule', { 'parent-run': '1; rm -rf /' }, 'input parent-run: "1; rm -rf /" is not accepted.'],
    ['schedule', { 'requested-by': 'a\nb' }, 'input requested-by: "a\\nb" is not accepted.'],
    ['continue', { workflow: '../x.yml' }, 'input workflow: "../x.yml" is not accepted.'],
    ['schedule', { task: 'a' }, 'schedule does not take input task.'],
  ])('refuses %s %j', async (word, raw, message) => {
    expect(await parsed(word, raw)).toBe(message);
  });
});
