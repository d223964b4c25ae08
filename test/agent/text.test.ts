import { describe, expect, it } from 'vitest';

import { activity, clipLine } from '../../src/agent/activity.ts';
import { readReport, reportFormat } from '../../src/agent/report.ts';

describe('activity', () => {
  it.each([
    ['bash', { command: 'npm test' }, 'bash npm test'],
    ['bash', { restart: true }, 'bash (restart)'],
    ['edit', { file_path: 'src/a.ts', old_string: 'x', new_string: 'y' }, 'edit src/a.ts'],
    ['grep', { pattern: 'a|b', path: 'src' }, 'grep a|b'],
    ['read', { file_path: 7 }, 'read'],
    ['read', null, 'read'],
    ['other', { file_path: 'x' }, 'other'],
    ['bash', { command: 'a\nb\r\n\u001b[31mred\u0007\u2028c\u202ed' }, 'bash a b [31mred cd'],
  ])('%s %j', (tool, input, line) => {
    expect(activity(tool, input)).toBe(line);
  });

  it('fits into 120 columns, whole characters only', () => {
    const line = activity('bash', { command: '🙂'.repeat(1_000_000) });
    expect(Array.from(line)).toHaveLength(120);
    expect(line.endsWith('🙂…')).toBe(true);
    expect(clipLine('abc', 3)).toBe('abc');
  });
});

describe('the closing report', () => {
  it('is described to the API without what structured outputs do not support', () => {
    expect(reportFormat.schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(reportFormat)).not.toMatch(/\$schema|maxLength|"parse"/);
  });

  it.each([
    ['{"status":"blocked","summary":"a\\nb","details":"d"}', { status: 'blocked', summary: 'a', details: 'd' }],
    ['```json\n{"status":"done","summary":"s","details":"d"}\n```', { status: 'done', summary: 's', details: 'd' }],
    ['{"status":"done","summary":" ","details":"\\nd\\ne"}', { status: 'done', summary: 'd', details: '\nd\ne' }],
    ['{"status":"done","summary":"","details":""}', { status: 'done', summary: 'done', details: '' }],
    [
      '{"status":"great","summary":"s","details":"d"}',
      { status: 'done', summary: '{"status":"great","summary":"s","details":"d"}' },
    ],
    ['\n All fine.\r\nReally.', { status: 'done', summary: 'All fine.', details: 'All fine.\r\nReally.' }],
    ['{"status":"done","summary":"a\\u0000\\u001b[1mb","details":"d"}', { summary: 'a [1mb' }],
  ])('reads %j', (text, expected) => {
    expect(readReport(text)).toMatchObject(expected);
  });

  it('needs words', () => {
    expect(readReport(' \n ')).toBeUndefined();
  });

  it('has a summary of at most 200 characters', () => {
    expect(readReport('word '.repeat(100))?.summary).toHaveLength(200);
  });
});
