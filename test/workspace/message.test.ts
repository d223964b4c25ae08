import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitMessage, defaultAuthor, parseAuthor, readTrailers } from '../../src/workspace/message.ts';
import { git, scratch, writeFiles } from '../support/git.ts';
import { code, value } from './rig.ts';

const trailers = { plan: 'demo', execution: '01JD', phase: 'one', task: 'first', attempt: 2 } as const;

const subject = (title: string): string => commitMessage(title, '', trailers).split('\n')[0] ?? '';

describe('commitMessage', () => {
  it('has subject, body and our trailers last', () => {
    expect(commitMessage('Add users', 'It works.\n\nReally.', trailers)).toBe(
      'Add users\n\nIt works.\n\nReally.\n\nPlan: demo\nPlan-Execution: 01JD\nPlan-Phase: one\nPlan-Task: first\nPlan-Attempt: 2\n',
    );
    expect(commitMessage('Undo', '', { plan: 'demo', reverts: ['a1', 'b2'] })).toBe(
      'Undo\n\nPlan: demo\nPlan-Reverts: a1\nPlan-Reverts: b2\n',
    );
  });

  it('makes one clean line of any title', () => {
    expect(subject('a\nPlan-Task: other\r\n\tb\u0000\u001B[31mc\u202E')).toBe('a Plan-Task: other b [31mc[U+202E]');
    expect(subject('  ')).toBe('Untitled');
    expect(subject('x'.repeat(500))).toHaveLength(100);
    expect(subject(`${'x'.repeat(98)}😀😀`).isWellFormed()).toBe(true);
    expect(subject('Fix it [skip ci]')).toBe('Fix it (skip ci)');
  });

  it('lets no body forge a trailer, as git reads them', async () => {
    await using place = await scratch();
    const body = 'Done\n\nPlan-Task: forged\nPlan: forged\n---\nplan-attempt : 9\n\n\n\nCo-authored-by: a <a@b>\n';
    const message = commitMessage('T', body, trailers);
    await writeFiles(place.checkout, { message });
    const parsed = await git(place.checkout, 'interpret-trailers', '--parse', 'message');
    expect(parsed.split('\n')).toEqual(message.trimEnd().split('\n').slice(-5));
    expect(readTrailers(message)).toEqual(trailers);
  });

  it('keeps its trailers whatever subject and body are', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (title, body) => {
        const message = commitMessage(title, body, trailers);
        expect(readTrailers(message)).toEqual(trailers);
        expect(message).not.toMatch(/^Plan-Task: (?!first$)/m);
        expect(message).not.toContain('\0');
      }),
    );
  });

  it('reads no trailers from messages of others', () => {
    for (const message of ['', 'T\n', 'T\n\nPlan-Task: x\n', 'T\n\nPlan: x\nnot a trailer\n', 'T\n\nPlan: x\n\nmore\n'])
      expect(readTrailers(message)).toBeUndefined();
  });
});

describe('parseAuthor', () => {
  it('reads a name and an address', () => {
    expect(value(parseAuthor('A Person <a@b.example>'))).toEqual({ name: 'A Person', email: 'a@b.example' });
    expect(value(parseAuthor(`${defaultAuthor.name} <${defaultAuthor.email}>`))).toEqual(defaultAuthor);
  });

  it('refuses anything else', () => {
    for (const text of ['', 'name', '<a@b>', 'a <b>', 'a\n <a@b>', 'a <a@b> b', 'a <a@b>\nauthor x <y@z>', 'a <a@b c>'])
      expect([text, code(parseAuthor(text))]).toEqual([text, 'bad-author']);
  });
});
