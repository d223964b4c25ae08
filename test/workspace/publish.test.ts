import { describe, expect, it } from 'vitest';

import { systemClock } from '../../src/lib/clock.ts';
import { PublisherChain, type PublishTarget } from '../../src/workspace/publish.ts';
import type { PushResult } from '../../src/workspace/remote.ts';

/** A place to push to whose pushes end when the test says so. */
class ControlledTarget implements PublishTarget {
  readonly label: string;
  readonly place = 'remote';
  readonly at = undefined;
  readonly pushes: { readonly sha: string; readonly known: string | undefined; end(result: PushResult): void }[] = [];
  #waiting: (() => void) | undefined;

  constructor(label: string) {
    this.label = label;
  }

  push(sha: string, known: string | undefined): Promise<PushResult> {
    return new Promise((resolve) => {
      this.pushes.push({ sha, known, end: resolve });
      this.#waiting?.();
    });
  }

  /** Resolves when the nth push (from 1) has begun. */
  async began(count: number): Promise<void> {
    while (this.pushes.length < count)
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
  }

  end(result: PushResult = { kind: 'pushed' }): void {
    this.pushes.at(-1)?.end(result);
  }
}

const chain = (...targets: PublishTarget[]): PublisherChain =>
  new PublisherChain({ targets, clock: systemClock, retryMs: [0, 0] });

describe('PublisherChain', () => {
  it('sends commits made during a push as one', async () => {
    const target = new ControlledTarget('remote');
    await using publisher = chain(target);
    for (const sha of ['a', 'b', 'c']) publisher.publish(sha);
    await target.began(1);
    expect(target.pushes.map(({ sha }) => sha)).toEqual(['a']);
    target.end();
    await target.began(2);
    target.end();
    expect(await publisher.settle()).toEqual({ ok: true, value: undefined });
    expect(target.pushes).toMatchObject([
      { sha: 'a', known: undefined },
      { sha: 'c', known: 'a' },
    ]);
  });

  it('gives the second place only what the first one has', async () => {
    const [local, remote] = [new ControlledTarget('local'), new ControlledTarget('remote')];
    await using publisher = chain(local, remote);
    publisher.publish('a');
    await local.began(1);
    expect(remote.pushes).toEqual([]);
    local.end();
    await remote.began(1);
    publisher.publish('b');
    await local.began(2);
    local.end();
    remote.end();
    await remote.began(2);
    remote.end();
    expect(await publisher.settle()).toMatchObject({ ok: true });
    expect(remote.pushes.map(({ sha }) => sha)).toEqual(['a', 'b']);
  });

  it('tries again while nobody answers, then says so and goes on after a resume', async () => {
    const target = new ControlledTarget('remote');
    await using publisher = chain(target);
    publisher.publish('a');
    for (const count of [1, 2, 3]) {
      await target.began(count);
      target.end({ kind: 'unreachable', words: 'no route' });
    }
    expect(await publisher.settle()).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(publisher.problem?.message).toContain('no route');
    publisher.publish('b');
    expect(target.pushes).toHaveLength(3);
    publisher.resume('c', undefined);
    await target.began(4);
    target.end();
    expect(await publisher.settle()).toMatchObject({ ok: true });
    expect(publisher.problem).toBeUndefined();
  });

  it('knows after a resume where somebody else moved the branch', async () => {
    const target = new ControlledTarget('remote');
    await using publisher = chain(target);
    publisher.publish('a');
    await target.began(1);
    target.end({ kind: 'moved', sha: 'theirs' });
    expect(await publisher.settle()).toMatchObject({ ok: false, error: { code: 'moved', sha: 'theirs' } });
    publisher.resume('b', 'theirs');
    await target.began(2);
    expect(target.pushes.at(-1)).toMatchObject({ sha: 'b', known: 'theirs' });
    target.end();
    expect(await publisher.settle()).toMatchObject({ ok: true });
  });
});
