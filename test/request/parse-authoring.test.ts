import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/request/inputs.ts';
import { parseRequest } from '../../src/request/parse-request.ts';

const planning = { budget: 2, maxWait: 1800 };
const all = ['refine_descriptions', 'add_missing', 'optimize_order', 'break_down'];

describe('the commands that write plans', () => {
  it.each([
    ['new', { title: 'A' }, { title: 'A', inputs: {}, dryRun: false }],
    [
      'new',
      { plan: 'a', title: 'A', description: 'd', template: 't', inputs: 'x: 1', 'dry-run': 'true' },
      { id: 'a', title: 'A', description: 'd', template: 't', inputs: { x: 1 }, dryRun: true },
    ],
    ['delete', { plan: 'a' }, { plan: 'a' }],
    ['estimate', { plan: 'a' }, { plan: 'a' }],
    ['delete', { plan: 'a', 'pull-request': '17' }, { plan: 'a', pull: 17 }],
    [
      'generate',
      { title: 'T', description: 'D' },
      { idea: { kind: 'text', title: 'T', description: 'D' }, planning, dryRun: false },
    ],
    [
      'generate',
      { plan: 'a', issue: '#42', model: 'm', budget: '$0.50', 'max-wait': '90s' },
      {
        id: 'a',
        idea: { kind: 'issue', issue: 42 },
        planning: { model: 'm', budget: 0.5, maxWait: 90 },
        dryRun: false,
      },
    ],
    ['generate', { 'description-file': '-' }, { idea: { kind: 'file', path: '-' }, planning, dryRun: false }],
    ['generate', { draft: 'd.json' }, { idea: { kind: 'draft', path: 'd.json' }, planning, dryRun: false }],
    ['edit', { plan: 'a', operations: '[]' }, { plan: 'a', operations: '[]', dryRun: false }],
    ['review', {}, { types: all, scope: { kind: 'plan' }, planning, dryRun: false }],
    ['review', { review: 'none' }, { types: [], scope: { kind: 'plan' }, planning, dryRun: false }],
    [
      'review',
      { draft: 'd.json', 'requested-by': 'ada' },
      { types: all, scope: { kind: 'plan' }, planning, dryRun: false, draft: 'd.json', requestedBy: 'ada' },
    ],
    [
      'review',
      { plan: 'a', review: 'break_down, add_missing', scope: 'task/x', 'pull-request': '#17' },
      {
        plan: 'a',
        pull: 17,
        types: ['add_missing', 'break_down'],
        scope: { kind: 'task', id: 'x' },
        planning,
        dryRun: false,
      },
    ],
    ['apply', { suggestions: '1,3' }, { suggestions: '1,3', dryRun: false }],
    [
      'apply',
      { plan: 'a', suggestions: 'all', 'pull-request': '17' },
      { plan: 'a', pull: 17, suggestions: 'all', dryRun: false },
    ],
  ] satisfies [string, RawInputs, object][])('%s %j', async (command, raw, expected) => {
    expect(await parseRequest(command, raw, 'cli')).toEqual({ ok: true, value: { command, ...expected } });
  });

  it.each([
    ['new', {}, 'missing-input', 'new needs --title.'],
    [
      'generate',
      {},
      'invalid-input',
      'generate takes one of --description, --description-file, --issue, --draft; none was given.',
    ],
    [
      'generate',
      { description: 'd', issue: '1' },
      'invalid-input',
      'generate takes one of --description, --description-file, --issue, --draft; description and issue were given.',
    ],
    ['generate', { issue: 'x' }, 'invalid-input', '--issue: "x" is not accepted.'],
    ['generate', { description: 'd', budget: '0' }, 'invalid-input', '--budget: "0" is not accepted.'],
    [
      'generate',
      { plan: 'a\nb', description: 'd' },
      'invalid-input',
      'generate takes one plan, but <plan> names several: a, b.',
    ],
    ['edit', { plan: 'a' }, 'missing-input', 'edit needs --operations.'],
    ['review', { review: 'add_mising' }, 'invalid-input', '--review: "add_mising" is not accepted.'],
    ['review', { scope: 'phase' }, 'invalid-input', '--scope: "phase" is not accepted.'],
    ['apply', {}, 'missing-input', 'apply needs --suggestions.'],
    ['apply', { suggestions: '1', 'pull-request': '0' }, 'invalid-input', '--pull-request: "0" is not accepted.'],
    ['delete', {}, 'missing-input', 'delete needs <plan>.'],
    ['show', { plan: 'a', title: 't' }, 'unexpected-input', 'show does not take --title.'],
  ] satisfies [string, RawInputs, string, string][])('%s %j is refused', async (command, raw, code, message) => {
    const request = await parseRequest(command, raw, 'cli');
    expect(request.ok ? undefined : [request.error.code, request.error.message]).toEqual([code, message]);
  });
});
