import { expect, test } from 'vitest';
import { invalidPlan, parsePlanFile, withoutBrokenState } from '../../src/state/plan-file.ts';

const human = 'version: 1\ntitle: Größe\nphases:\n  - { id: a, title: A, tasks: [{ id: b, title: B, run: "true" }] }\n';
const place = { id: 'demo', path: 'plans/demo.yml' };
const read = async (bytes: Uint8Array | string) =>
  withoutBrokenState(await parsePlanFile(place, Buffer.from(bytes), 'allowed'));

test.each([
  ['no YAML', 'state:\n  status: [half\n'],
  ['no known status', 'state:\n  status: odd\n'],
  ['conflict markers', 'state:\n  status: pending\n<<<<<<< ours\n  base: x\n=======\n  base: y\n>>>>>>> theirs\n'],
  ['cut off', 'state: # written by planwright\n  tasks:\n    a: { status: completed, attempts: [{ started'],
  ['twice', 'state:\n  status: pending\nstate:\n  status: odd\n'],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from('state:\n  status: "'), Buffer.from([0xff, 0xfe]), Buffer.from('"\n')]),
  ],
])('a state that is %s is left out, and the text above it is whole', async (_name, state) => {
  const { parsed } = await read(Buffer.concat([Buffer.from(human), Buffer.from(state)]));
  expect(parsed.ok ? parsed.value.source.human : parsed.error).toBe(human);
  expect(parsed.ok ? parsed.value.state.status : '').toBe('pending');
});

test('a state that can be read is kept', async () => {
  const { parsed } = await read(`${human}state:\n  status: cancelled\n`);
  expect(parsed.ok ? parsed.value.state.status : parsed.error).toBe('cancelled');
});

test.each([
  ['a wrong upper part', `${human.replace('version: 1', 'version: x')}state:\n  status: odd\n`, 'wrong-type'],
  ['a key of a person below the state', `${human}state:\n  status: odd\nbase: main\n`, 'state-not-last'],
  ['a key of a person below a state that is no YAML', `${human}state:\n  status: [half\nbase: main\n`, 'bad-state'],
  ['a state of a newer version', `${human}state:\n  version: 2\n`, 'unsupported-state'],
])('%s is nothing to throw away', async (_name, text, problem) => {
  const { parsed } = await read(text);
  expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toContain(problem);
});

test.each([
  [
    'state:\n  status: odd\n',
    '`planwright reset plans/demo.yml` writes a new state where nothing else is wrong; the commits stay',
  ],
  ['state:\n  version: 2\n', 'use the version of Planwright that wrote it'],
  ['state:\n  status: odd\nbase: main\n', '`planwright validate plans/demo.yml` shows all of them in place'],
])('the way out of %j is named', async (state, hint) => {
  const { parsed } = await parsePlanFile(place, Buffer.from(human + state), 'allowed');
  expect(parsed.ok ? undefined : invalidPlan('plans/demo.yml', parsed.error).hint).toBe(hint);
});
