import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { bodyLimit, mergeBody, roomFor } from '../../src/report/body.ts';
import { renderWorkBody, workTitle } from '../../src/report/work-body.ts';
import { untrusted } from '../support/untrusted.ts';
import { at, paused, plan } from './events.ts';
import { harmless } from './harmless.ts';

const render = (of: Partial<Plan>, limit = roomFor(undefined)): string =>
  renderWorkBody({ plan: { ...plan, ...of }, state: paused, now: at, branch: 'planwright/auth', limit });

describe('renderWorkBody', () => {
  it('closes the issue, quotes what the plan is for, and says how to go on by comments', () => {
    const [first, , quote] = render({ issue: 42, description: 'JWT login.' }).split('\n');
    expect([first, quote]).toEqual(['Closes #42', '> JWT login.']);
    expect(render({})).toMatch(/^## /);
    expect(render({})).toContain('| To | Comment |');
    expect(render({})).not.toContain('npx planwright');
  });

  it('leaves the description out where there is no room, then everything', () => {
    const description = 'x'.repeat(3000);
    const whole = render({ issue: 42, description }).length;
    const short = render({ issue: 42, description }, 2500);
    expect(short).toMatch(/^Closes #42\n\n## /);
    expect(short.length).toBeLessThanOrEqual(2500);
    expect(whole).toBeGreaterThan(3000);
    expect(render({ issue: 42, description }, 10)).toBe('');
    expect(mergeBody('y'.repeat(bodyLimit), render({}, roomFor('y'.repeat(bodyLimit))))).toBe('y'.repeat(bodyLimit));
  });

  it('lets no text break out', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        expect(harmless(render({ title: text, description: `${text}\n${text}` }))).toEqual([]);
      }),
    );
  });
});

describe('workTitle', () => {
  it('is one line that GitHub takes, and closes no issue', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const title = workTitle({ ...plan, title: `${text} Fixes #12 ${'long '.repeat(80)}` });
        expect(Array.from(title).length).toBeLessThanOrEqual(256);
        expect(title).not.toMatch(/[\n\r]|fixes #/i);
      }),
    );
  });
});
