import { expect, test } from 'vitest';
import { readContext } from '../../src/request/read-context.ts';
import { parseTaskEnv } from '../../src/request/task-env.ts';

test('lines of NAME=value; quotes and line breaks; comments are passed over', () => {
  const text =
    '# the database\nDATABASE_URL=postgres://u:p@h/d?x=1\r\n\n  KEY = "-----BEGIN\\nabc\\n-----END"  \nEMPTY=\n';
  expect(parseTaskEnv(text)).toEqual({
    ok: true,
    value: { DATABASE_URL: 'postgres://u:p@h/d?x=1', KEY: '-----BEGIN\nabc\n-----END', EMPTY: '' },
  });
});

test.each(['no equals sign hunter2', '=hunter2', '1A=hunter2', 'A B=hunter2'])(
  'a line such as %j is refused, and not quoted',
  (line) => {
    expect(parseTaskEnv(`A=b\n${line}`)).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'input task-env: line 2 is not accepted.',
        hint: 'Accepted: lines of NAME=value.',
      },
    });
  },
);

test('the values are secrets, the variables of the job win, and the input is gone from the environment', () => {
  const env: Record<string, string | undefined> = {
    'INPUT_TASK-ENV': 'DATABASE_URL=postgres-secret\nPATH=/evil\nPEM="line-one-1\\nline-two-2"',
    PATH: '/bin',
  };
  const context = readContext('action', {}, { env, cwd: () => '/', stderr: {} });
  if (!context.ok) throw new Error(context.error.message);
  expect(context.value.env).toMatchObject({ DATABASE_URL: 'postgres-secret', PATH: '/bin' });
  expect(context.value.secrets).toEqual(expect.arrayContaining(['postgres-secret', 'line-one-1', 'line-two-2']));
  expect(env).not.toHaveProperty('INPUT_TASK-ENV');
});
