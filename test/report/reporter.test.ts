import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { setOutputs } from '../../src/report/outputs.ts';
import { createReporter } from '../../src/report/reporter.ts';
import type { ReportStreams } from '../../src/report/reporter.ts';
import { dated, paused, plan } from './events.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pw-report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function streams(): ReportStreams & { out: () => string; err: () => string } {
  let [out, err] = ['', ''];
  return {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    clock: systemClock,
    out: () => out,
    err: () => err,
  };
}

const run = { url: 'https://github.example/r', repository: 'acme/widgets', serverUrl: 'https://github.example' };
const start = dated({ kind: 'plan-started', plan, state: paused, branch: 'planwright/auth' });

describe('createReporter', () => {
  it('writes log and summary in the action, both without secrets', async () => {
    const file = join(folder, 'summary');
    const io = streams();
    const secrets = ['_made*the*table_'];
    const reporter = createReporter(
      { door: 'action', tty: false, env: { GITHUB_STEP_SUMMARY: file }, secrets, run },
      io,
    );
    reporter.emit(start);
    expect(readFileSync(file, 'utf8')).toContain('Add user authentication');
    const leaky = { ...paused, detail: 'see _made*the*table_ here' };
    reporter.emit(
      dated({ kind: 'plan-stopped', plan, state: leaky, status: 'paused', reason: 'auth', detail: leaky.detail }),
    );
    await reporter.close();
    expect(readFileSync(file, 'utf8')).toContain('> see &#42;&#42;&#42; here');
    expect(readFileSync(file, 'utf8')).toContain('https://github.example/acme/widgets/commit/4f2a91c');
    expect(io.out()).toContain('‖ Plan auth paused (auth): see *** here\n');
    expect(io.err()).toBe('');
  });

  it('leaves stdout to the result in the terminal', async () => {
    const io = streams();
    const reporter = createReporter({ door: 'cli', tty: false, env: {}, secrets: [] }, io);
    reporter.emit(start);
    await reporter.close();
    expect([io.out(), io.err()]).toEqual([
      '',
      'Add user authentication (auth) on planwright/auth: 3 phases, 5 tasks\n',
    ]);
  });

  it('draws without colours under NO_COLOR', async () => {
    const io = streams();
    const reporter = createReporter({ door: 'cli', tty: true, env: { NO_COLOR: '1' }, secrets: [] }, io);
    reporter.emit(start);
    await reporter.close();
    expect(io.err()).toContain('Add user authentication');
    // oxlint-disable-next-line no-control-regex
    expect(io.err()).not.toMatch(/\u001b\[\d+m/u);
  });

  it('survives a report that fails, and says so once', async () => {
    const io = streams();
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'missing', 'summary') };
    const reporter = createReporter({ door: 'action', tty: false, env, secrets: [] }, io);
    reporter.emit(start);
    reporter.emit(dated({ kind: 'phase-started', phase: 'schema' }));
    await reporter.close();
    expect(io.out()).toContain('▸ Phase schema\n');
    expect(io.err().split('\n')).toEqual([expect.stringContaining('planwright: a report failed: ENOENT'), '']);
  });
});

describe('setOutputs', () => {
  it('sets what has a value, hides secrets and says so, leaves out what is too large', async () => {
    const file = join(folder, 'output');
    writeFileSync(file, '');
    const warnings: string[] = [];
    const outputs = {
      status: 'paused',
      reason: '',
      detail: 'key hunter22\nline',
      result: 'x'.repeat(400_001),
      'exit-code': '1',
    };
    // The toolkit reads the variable itself.
    process.env['GITHUB_OUTPUT'] = file;
    const surroundings = { env: { GITHUB_OUTPUT: file }, secrets: ['hunter22'] };
    await setOutputs(surroundings, outputs, (text) => void warnings.push(text)).finally(() => {
      delete process.env['GITHUB_OUTPUT'];
    });
    const shown = readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[\w-]+/g, 'END');
    expect(shown).toBe('status<<END\npaused\nEND\ndetail<<END\nkey ***\nline\nEND\nexit-code<<END\n1\nEND\n');
    expect(warnings).toEqual([
      '::warning title=Planwright::Output detail: a secret in it was replaced by ***.\n',
      '::warning title=Planwright::Output result: too large to be set (400001 bytes).\n',
    ]);
  });

  it('does nothing outside of a step', async () => {
    const warnings: string[] = [];
    await setOutputs({ env: {}, secrets: ['paused'] }, { status: 'paused' }, (text) => void warnings.push(text));
    expect(warnings).toEqual([]);
  });
});
