import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/lib/clock.ts';
import { stripTerminal } from '../../src/lib/escape.ts';
import { columnsOf } from '../../src/lib/text.ts';
import type { LiveTask } from '../../src/report/live-view.ts';
import { renderFrame } from '../../src/report/live-view.ts';
import { createTerminal } from '../../src/report/terminal.ts';
import { untrusted } from '../support/untrusted.ts';
import { dated, paused, plan, usage } from './events.ts';

/** A clock that moves only by hand; a sleep ends when time is moved, or at once when it is aborted. */
class HandClock implements Clock {
  #time = 0;
  #wake: () => void = () => undefined;
  now = (): Date => new Date(this.#time);
  monotonic = (): number => this.#time;
  sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      this.#wake = resolve;
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  async move(ms: number): Promise<void> {
    this.#time += ms;
    this.#wake();
    await Promise.resolve();
    await Promise.resolve();
  }
}

/* oxlint-disable no-control-regex */
/** What a terminal of this width would show: wraps lines, knows the few sequences we send. */
class Screen {
  rows = 24;
  columns: number;
  cursor = true;
  #lines: string[] = [''];
  #row = 0;
  constructor(columns: number) {
    this.columns = columns;
  }
  write(text: string): void {
    for (const [piece] of text.matchAll(/\u001b\[\??\d*[A-Za-z]|\r|\n|[^\u001b\r\n]+/gu)) this.#piece(piece);
  }
  /** Narrower: what is there is wrapped anew. */
  resize(columns: number): void {
    this.columns = columns;
    this.#lines = this.#lines.flatMap((line) => line.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? ['']);
    this.#row = this.#lines.length - 1;
  }
  get text(): string {
    return this.#lines.join('\n');
  }
  #piece(piece: string): void {
    if (piece === '\r' || /^\u001b\[\d+m$/u.test(piece)) return;
    if (piece === '\u001b[?25l' || piece === '\u001b[?25h') this.cursor = piece.endsWith('h');
    else if (piece === '\n') this.#lines[(this.#row += 1)] ??= '';
    else if (piece === '\u001b[J') this.#lines = [...this.#lines.slice(0, this.#row), ''];
    else if (/^\u001b\[\d+A$/u.test(piece)) this.#row -= Number(piece.slice(2, -1));
    else this.#lines[this.#row] += piece;
  }
}

const first = { task: 'users-table', attempt: 1, counted: 1 };
const start = { kind: 'plan-started', plan, state: { ...paused, tasks: {} }, branch: 'planwright/auth' } as const;

const running = (count: number, activity: string): LiveTask[] =>
  Array.from({ length: count }, (_, index) => ({
    task: `task-number-${index}`,
    title: 'T',
    counted: 1,
    since: 0,
    activity,
  }));

describe('createTerminal', () => {
  it('draws what is under way in place, below what is done', async () => {
    const [screen, clock] = [new Screen(60), new HandClock()];
    const terminal = createTerminal({ stream: screen, clock, color: false, secrets: ['hunter22'] });
    expect(screen.cursor).toBe(true);
    terminal.emit(dated(start));
    expect(screen.cursor).toBe(false);
    terminal.emit(dated({ kind: 'attempt-started', ...first, limit: 3 }));
    terminal.emit(dated({ kind: 'activity', ...first, line: 'Bash echo hunter22' }));
    await clock.move(5000);
    expect(screen.text).toBe(`Add user authentication
auth on planwright/auth: 3 phases, 5 tasks
⠋ users-table  5s  Bash echo ***
░░░░░░░░░░░░░░░░░░░░ 0 of 5 tasks · 5s · $0.12
`);
    terminal.emit(
      dated({ kind: 'attempt-finished', ...first, outcome: 'completed', seconds: 192, usage, retrying: false }),
    );
    terminal.emit(
      dated({
        kind: 'task-finished',
        task: 'users-table',
        status: 'completed',
        commit: '4f2a91cdead',
        summary: 'Made it',
      }),
    );
    terminal.emit(dated({ kind: 'state-changed', plan, state: paused }));
    terminal.emit(dated({ kind: 'attempt-started', task: 'migrate', attempt: 3, counted: 2, limit: 3 }));
    terminal.emit(dated({ kind: 'output', task: 'migrate', attempt: 2, text: 'running 1\nrunning 2\nhalf' }));
    await clock.move(100);
    expect(screen.text).toBe(`Add user authentication
auth on planwright/auth: 3 phases, 5 tasks
✓ users-table  completed · 3m 12s · 42.0k tokens · $0.12 · 4f2a91c · Made it
⠙ migrate (attempt 2)  0s  running 2
████░░░░░░░░░░░░░░░░ 1 of 5 tasks · 1 failed · 5s · $0.12
`);
    terminal.emit(
      dated({
        kind: 'attempt-finished',
        task: 'migrate',
        attempt: 3,
        counted: 2,
        outcome: 'verify',
        error: 'a\nb',
        seconds: 3,
        retrying: false,
      }),
    );
    terminal.emit(dated({ kind: 'plan-stopped', plan, state: paused, status: 'paused', reason: 'task-failed' }));
    await terminal.close();
    await terminal.close();
    expect(screen.cursor).toBe(true);
    expect(screen.text).toBe(`Add user authentication
auth on planwright/auth: 3 phases, 5 tasks
✓ users-table  completed · 3m 12s · 42.0k tokens · $0.12 · 4f2a91c · Made it
✗ migrate: attempt 2: its verification failed
    a
    b
‖ auth paused (task-failed)
`);
  });

  it('finds its lines again when the window was made narrower', async () => {
    const [screen, clock] = [new Screen(80), new HandClock()];
    const terminal = createTerminal({ stream: screen, clock, color: true, secrets: [] });
    terminal.emit(dated(start));
    terminal.emit(dated({ kind: 'attempt-started', ...first, limit: 3 }));
    terminal.emit(dated({ kind: 'activity', ...first, line: 'Bash npm test -- a long line of work' }));
    await clock.move(100);
    screen.resize(25);
    await clock.move(100);
    const shown = screen.text;
    expect(shown.match(/users-table/g)).toHaveLength(1);
    expect(shown.match(/░/g)?.length).toBeLessThanOrEqual(20);
    await terminal.close();
    expect(screen.text).not.toContain('users-table');
  });

  it('takes a terminal that does not know its size for an ordinary one', async () => {
    const [screen, clock] = [new Screen(0), new HandClock()];
    screen.rows = 0;
    const terminal = createTerminal({ stream: screen, clock, color: false, secrets: [] });
    terminal.emit(dated(start));
    await clock.move(100);
    await clock.move(100);
    expect(screen.text).toBe(`Add user authentication
auth on planwright/auth: 3 phases, 5 tasks
░░░░░░░░░░░░░░░░░░░░ 0 of 5 tasks · 0s · $0.12
`);
    await terminal.close();
  });

  it('touches nothing before there is something to show, and takes its exit handler back', async () => {
    const before = process.listenerCount('exit');
    const terminal = createTerminal({ stream: new Screen(80), clock: new HandClock(), color: false, secrets: [] });
    expect(process.listenerCount('exit')).toBe(before);
    terminal.emit(dated(start));
    expect(process.listenerCount('exit')).toBe(before + 1);
    await terminal.close();
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('renderFrame', () => {
  it('never fills the width or the height of the screen', () => {
    const sizes = fc.record({
      columns: fc.integer({ min: 2, max: 120 }),
      rows: fc.integer({ min: 1, max: 40 }),
      color: fc.boolean(),
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 60 }), untrusted, (screen, count, activity) => {
        const frame = renderFrame(
          { running: running(count, activity), done: 1, failed: 1, total: 9, since: 0 },
          61_000,
          screen,
        );
        expect(frame.length).toBeLessThanOrEqual(Math.max(1, screen.rows - 1));
        for (const line of frame) expect(columnsOf(stripTerminal(line))).toBeLessThan(screen.columns);
      }),
    );
  });

  it('says how many it leaves out, and colours only when asked', () => {
    const frame = renderFrame({ running: running(9, 'x'), done: 0, failed: 0, total: 9, since: 0 }, 0, {
      columns: 60,
      rows: 6,
      color: true,
    });
    expect(frame).toEqual([
      '\u001b[36m⠋\u001b[39m \u001b[1mtask-number-0\u001b[22m  \u001b[2m0s\u001b[22m  x',
      '\u001b[36m⠋\u001b[39m \u001b[1mtask-number-1\u001b[22m  \u001b[2m0s\u001b[22m  x',
      '  and 7 more',
      '░░░░░░░░░░░░░░░░░░░░ 0 of 9 tasks · 0s',
    ]);
  });
});
