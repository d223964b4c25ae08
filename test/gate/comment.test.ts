import { expect, test } from 'vitest';
import { commentApproval, dispatchApproval } from '../../src/gate/comment.ts';

const comment = { id: '5', by: 'grace', bot: false, edited: false, body: 'Fine by me.\n/plan approve announce' };
const writer = { write: true, role: 'maintain' };
const reader = { write: false, role: 'read' };

test('a comment of a person with write access that says so approves the task it names', () => {
  expect(commentApproval('announce', comment, writer)).toEqual({ ok: true, value: { by: 'grace' } });
});

test.each([
  ['a bot', { ...comment, bot: true }, writer, "comment 5 is not a person's"],
  ['an edited comment', { ...comment, edited: true }, writer, 'was edited'],
  ['another task', { ...comment, body: '/plan approve other' }, writer, 'does not say `/plan approve announce`'],
  ['the words in the middle of a line', { ...comment, body: 'do not /plan approve announce' }, writer, 'does not say'],
  ['somebody who may only read', comment, reader, 'their role is read; accepted: write access'],
])('not %s', (_name, given, permission, message) => {
  expect(commentApproval('announce', given, permission)).toMatchObject({ ok: false, error: { code: 'not-approved' } });
  expect(JSON.stringify(commentApproval('announce', given, permission))).toContain(message);
});

const dispatch = { actor: 'grace', attempt: 1, inputs: { command: 'approve', task: 'announce' } };

test('a dispatch that names the task, by a person with write access, approves it', () => {
  expect(dispatchApproval('announce', dispatch, writer)).toEqual({ ok: true, value: { by: 'grace' } });
});

test.each([
  ['for another task', { ...dispatch, inputs: { command: 'approve', task: 'other' } }, writer],
  ['for another command', { ...dispatch, inputs: { command: 'execute', task: 'announce' } }, writer],
  ['again', { ...dispatch, attempt: 2 }, writer],
  ['by a bot', { ...dispatch, actor: 'github-actions[bot]' }, writer],
  ['by somebody who may only read', dispatch, reader],
])('no dispatch %s', (_name, given, permission) => {
  expect(dispatchApproval('announce', given, permission)).toMatchObject({ ok: false, error: { code: 'not-approved' } });
});
