import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/lib/redact.ts';
import { emptyState } from '../../src/plan/state.ts';
import { keepOutputs, openOutputs, readOutputs } from '../../src/task/output-file.ts';
import { parseOutputs } from '../../src/task/outputs.ts';

describe('the lines of $PLANWRIGHT_OUTPUT', () => {
  test.each([
    ['', {}],
    ['\n\n', {}],
    ['a=1', { a: '1' }],
    ['a=1\nb=2\n', { a: '1', b: '2' }],
    ['a=\n', { a: '' }],
    ['a= x = y ', { a: ' x = y ' }],
    ['a=1<<2', { a: '1<<2' }],
    ['a<<EOF\nx\ny\nEOF\nb=2', { a: 'x\ny', b: '2' }],
    ['a<<EOF\nEOF', { a: '' }],
    ['a<<EOF\n\nEOF', { a: '' }],
    ['a<<=\nx\n=', { a: 'x' }],
    ['a<<E F\nE\nb=2\nE F', { a: 'E\nb=2' }],
    ['a=1\na=2', { a: '2' }],
    ['Name=1\nname=2', { name: '2' }],
    ['a=1\r\n', { a: '1\r' }],
    ['constructor=x\ntoString=y', { constructor: 'x', toString: 'y' }],
    ['a-b_1=${{ x }} $(y) `z`', { 'a-b_1': '${{ x }} $(y) `z`' }],
  ])('%j', (text, outputs) => {
    const parsed = parseOutputs(text);
    expect(parsed.ok && Object.entries(parsed.value)).toEqual(Object.entries(outputs));
  });

  test.each([
    ['a', 'line 1 of $PLANWRIGHT_OUTPUT is neither `name=value` nor `name<<DELIMITER`: a'],
    ['a=1\n =x', /^line 2 of \$PLANWRIGHT_OUTPUT has no usable name .*: {2}=x$/],
    ['=x', /^line 1 .* no usable name/],
    ['1a=x', /^line 1 .* no usable name/],
    ['a b=x', /^line 1 .* no usable name/],
    [`${'a'.repeat(101)}=x`, /^line 1 .* no usable name/],
    ['<<EOF\nEOF', /^line 1 .* no usable name/],
    ['a<<\nx\n', 'line 1 of $PLANWRIGHT_OUTPUT names no delimiter after `<<`: a<<'],
    ['b=1\na<<EOF\nx', 'line 2 of $PLANWRIGHT_OUTPUT begins a value whose delimiter never comes: a<<EOF'],
    ['a=\0', /^line 1 .* holds a NUL character/],
    [
      Array.from({ length: 101 }, (_, n) => `a${n}=`).join('\n'),
      '$PLANWRIGHT_OUTPUT has 101 outputs; at most 100 are kept',
    ],
  ])('%j is refused', (text, error) => {
    expect(parseOutputs(text)).toMatchObject({
      ok: false,
      error: typeof error === 'string' ? error : expect.stringMatching(error),
    });
  });

  test('every text comes back whole through a delimiter that it does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes('\0'));
        const parsed = parseOutputs(`v<<END-OF-VALUE-7\n${value}\nEND-OF-VALUE-7\nlast=1\n`);
        expect(parsed).toEqual({ ok: true, value: { v: value, last: '1' } });
      }),
    );
  });
});

describe('the file behind $PLANWRIGHT_OUTPUT', () => {
  let tmp = '';
  let path = '';
  beforeEach(async () => {
    tmp = await mkdtemp(join(tmpdir(), 'pw-outputs-'));
    path = (await openOutputs({ tmp }))['PLANWRIGHT_OUTPUT'] ?? '';
  });
  afterEach(() => rm(tmp, { recursive: true, force: true }));

  const replaceBy = async (make: (path: string) => unknown): Promise<unknown> => {
    await rm(path);
    await make(path);
    return readOutputs({ tmp });
  };
  const none = { ok: true, value: {} };
  const refused = { ok: false, error: '$PLANWRIGHT_OUTPUT is no longer a plain file that can be read' };

  test('is empty at first, and is made anew whatever stands there', async () => {
    expect(await readOutputs({ tmp })).toEqual(none);
    await rm(path);
    await mkdir(join(path, 'deep'), { recursive: true });
    await openOutputs({ tmp });
    expect(await readOutputs({ tmp })).toEqual(none);
  });

  test('a file that is gone means no outputs', async () => {
    expect(await replaceBy(() => undefined)).toEqual(none);
    await rm(tmp, { recursive: true });
    expect(await readOutputs({ tmp })).toEqual(none);
  });

  test('no link is followed', async () => {
    await writeFile(join(tmp, 'other'), 'stolen=1\n');
    expect(await replaceBy((at) => symlink(join(tmp, 'other'), at))).toEqual(refused);
  });

  test.each([
    ['a directory', (at: string) => mkdir(at)],
    ['a pipe that nobody writes to', (at: string) => execFileSync('mkfifo', [at])],
    ['a device', (at: string) => symlink('/dev/zero', at)],
  ])('%s is refused', async (_what, make) => {
    expect(await replaceBy(make)).toEqual(refused);
  });

  test('a second name of a plain file is a plain file', async () => {
    await writeFile(join(tmp, 'other'), 'a=1\n');
    expect(await replaceBy((at) => link(join(tmp, 'other'), at))).toEqual({ ok: true, value: { a: '1' } });
  });

  test('too much is refused, and a huge file is not read to its end', async () => {
    await writeFile(path, `a=${'x'.repeat(64 * 1024 - 2)}`);
    expect(await readOutputs({ tmp })).toMatchObject({ ok: true });
    await writeFile(path, `a=${'x'.repeat(64 * 1024 - 1)}`);
    const tooLong = { ok: false, error: '$PLANWRIGHT_OUTPUT is longer than 64 KiB' };
    expect(await readOutputs({ tmp })).toEqual(tooLong);
    await truncate(path, 2 ** 40);
    expect(await readOutputs({ tmp })).toEqual(tooLong);
  });

  test('bytes that are no UTF-8 are refused', async () => {
    await writeFile(path, Buffer.from([0x61, 0x3d, 0xe9]));
    expect(await readOutputs({ tmp })).toEqual({ ok: false, error: '$PLANWRIGHT_OUTPUT is not UTF-8' });
  });
});

describe('what the state keeps', () => {
  const redact = createRedactor(['secret-of-the-house']);

  test('no secret, neither as a value nor as a name', () => {
    const about = { state: emptyState, redact };
    expect(keepOutputs({ a: 'x secret-of-the-house y' }, about)).toEqual({ ok: true, value: { a: 'x *** y' } });
    expect(keepOutputs({ 'secret-of-the-house': '1' }, about)).toMatchObject({ ok: false });
  });

  test('no more than 1 MiB over all tasks', () => {
    const outputs = { a: 'x'.repeat(64 * 1024 - 1) };
    const tasks = Object.fromEntries(
      Array.from({ length: 16 }, (_, n) => [`t${n}`, { status: 'completed' as const, outputs, attempts: [] }]),
    );
    const error = 'the outputs of the plan together are longer than 1 MiB';
    expect(keepOutputs({ b: '' }, { state: { ...emptyState, tasks }, redact })).toEqual({ ok: false, error });
    delete tasks['t0'];
    expect(keepOutputs(outputs, { state: { ...emptyState, tasks }, redact })).toMatchObject({ ok: true });
  });
});
