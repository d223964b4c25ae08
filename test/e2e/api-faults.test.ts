import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { MessageReply, RawReply, Reply } from '../support/anthropic/reply.ts';
import { cutAfter, html, report, sseError, stall, status, toolUse } from '../support/anthropic/reply.ts';
import { apiKey, planOf, project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

const plan = planOf([{ id: 'a', description: 'Do it' }], { defaults: { max_attempts: 1 } });
const note = (text: string): MessageReply => toolUse('bash', { command: `echo ${text} >> notes.txt` });

const port = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** Lets a port that refused connections lead to the stand-in from now on. */
const forward = async (from: number, url: string): Promise<AsyncDisposable> => {
  const to = Number(new URL(url).port);
  const server = createServer((socket) => {
    const other = connect(to, '127.0.0.1');
    for (const [end, far] of [
      [socket, other],
      [other, socket],
    ] as const)
      end.on('error', () => far.destroy()).pipe(far);
  });
  await new Promise<void>((resolve) => server.listen(from, '127.0.0.1', resolve));
  return { [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())) };
};

describe.concurrent('an accident of the API costs no attempt, and the conversation goes on', () => {
  const accidents: readonly (readonly [string, Reply, RegExp])[] = [
    ['429 with retry-after', status(429, { retryAfter: 0.2 }), /429 rate_limit_error/],
    ['529', status(529), /529 overloaded_error/],
    ['500', status(500), /500 api_error/],
    ['a web page of a proxy', html(502), /502: a web page instead of JSON/],
    ['an overload told inside the stream', sseError('overloaded_error', 2), /overloaded_error/],
    ['a stream that is reset in the middle of a tool call', cutAfter(4, 'reset', note('half')), /for the API/],
    ['a stream that ends in the middle of a tool call', cutAfter(4, 'eof', note('half')), /for the API/],
    ['a stream that falls silent', stall(4, note('half')), /nothing was heard from the API for 1 s/],
  ];

  it.each(accidents)('%s', async (_name, fault, said) => {
    await using place = await project(plan, {
      script: sessions({ a: [fault, note('one'), fault, note('two'), report({ summary: 'Went on' })] }),
    });
    const run = await place.execute({}, { env: { PLANWRIGHT_STALL_SECONDS: '1' } });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(await place.file('notes.txt')).toBe('one\ntwo\n');
    expect(run.log).toMatch(/◌ waiting .* for the API: /);
    expect(run.log).toMatch(said);
    expect((await place.state()).tasks['a']?.attempts).toMatchObject([{ outcome: 'completed' }]);
  });

  it('a port that refuses connections', async () => {
    await using place = await project(plan, { script: sessions({ a: [note('one'), report()] }) });
    const refusing = await port();
    const running = await place.startAction({
      command: 'execute',
      plan: 'demo',
      'base-url': `http://127.0.0.1:${refusing}`,
    });
    await running.said('network: ECONNREFUSED');
    await using opened = await forward(refusing, place.api.url);
    const run = await running.ended;
    expect(opened).toBeDefined();
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect((await place.state()).tasks['a']?.attempts).toHaveLength(1);
  });
});

describe.concurrent('past max-wait', () => {
  it('the plan pauses as overloaded with exit code 1, and the next execute goes on', async () => {
    let overloaded = true;
    const calm = sessions({ b: [note('b'), report()] });
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', description: 'Do it', max_attempts: 1 },
      ]),
      { script: (request, n) => (overloaded ? status(529, { retryAfter: 0.3 }) : calm(request, n)) },
    );
    const run = await place.execute({ 'max-wait': '1s' });
    expect(run.code, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'paused', reason: 'overloaded' });
    expect(run.outputs['detail']).toMatch(/^b: 529 overloaded_error: scripted 529 \(\d tries in \d s, max-wait 1 s\)$/);
    const { tasks } = await place.state();
    expect(tasks['b']).toMatchObject({ status: 'pending', attempts: [{ outcome: 'cancelled' }] });
    expect(await place.committed()).toEqual(['a']);
    overloaded = false;
    const again = await place.execute();
    expect([again.code, again.outputs['status']], again.log).toEqual([0, 'completed']);
    expect((await place.state()).tasks['b']?.attempts.map(({ outcome }) => outcome)).toEqual([
      'cancelled',
      'completed',
    ]);
  });

  it('so it does when nobody answers', async () => {
    await using place = await project(plan);
    const run = await place.execute({ 'max-wait': '0s', 'base-url': `http://127.0.0.1:${await port()}` });
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'overloaded']);
  });
});

describe.concurrent('what only a person can mend pauses the plan at once', () => {
  const cases: readonly (readonly [string, RawReply])[] = [
    ['401', status(401)],
    ['403', status(403)],
    ['402', status(402)],
    ['no credit', status(400, { message: 'Your credit balance is too low to access the Anthropic API.' })],
    ['a spend limit', status(429, { errorCode: 'enforced_spend_limit_reached' })],
  ];

  it.each(cases)('%s: paused as auth after one request, exit code 1, no attempt counted', async (_name, reply) => {
    await using place = await project(plan, { script: () => reply });
    const run = await place.execute();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'auth']);
    expect(place.api.requests).toHaveLength(1);
    expect((await place.state()).tasks['a']).toMatchObject({ status: 'pending', attempts: [{ outcome: 'cancelled' }] });
  });

  it('a wrong key; with the right one the plan goes on', async () => {
    await using place = await project(plan, { script: sessions({ a: [note('a'), report()] }) });
    const wrong = await place.execute({ 'anthropic-api-key': 'some-wrong-key' });
    expect([wrong.code, wrong.outputs['reason']]).toEqual([1, 'auth']);
    expect(wrong.log).toContain('invalid x-api-key');
    const right = await place.execute({ 'anthropic-api-key': ` ${apiKey}\n` });
    expect([right.code, right.outputs['status']], right.log).toEqual([0, 'completed']);
  });

  it('no key at all is said before anything runs, unless no task of Claude will run', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', description: 'Do it' },
      ]),
    );
    const refused = await place.execute({ 'anthropic-api-key': '' });
    expect(refused.code).toBe(2);
    expect(refused.log).toContain(
      'task b is done by Claude, and there is no API key%0Agive the input anthropic-api-key',
    );
    await expect(place.commits()).rejects.toThrow('unknown revision');
    const part = await place.execute({ 'anthropic-api-key': '', until: 'a' });
    expect([part.code, await place.committed()]).toEqual([0, ['a']]);
  });
});
