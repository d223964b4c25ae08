import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderEstimateMarkdown, renderEstimateText } from '../../src/report/estimate.ts';
import { commandIn } from '../support/runner-commands.ts';
import { untrusted } from '../support/untrusted.ts';
import { estimate } from './estimate-sample.ts';
import { harmless } from './harmless.ts';

describe('renderEstimateText', () => {
  it('is a table with what it means', () => {
    expect(renderEstimateText(estimate)).toBe(`\
TASK    TOKENS                  COST                     TIME                       TITLE
users   12.0k (8.0k to 30.0k)   $0.20 ($0.10 to $0.50)   2m 30s (1m 00s to 9m 00s)  Create the users table
posts   12.0k (8.0k to 30.0k)   unknown                  2m 30s (1m 00s to 9m 00s)  Posts <b>
person  0                       $0                       unknown                    Rotate keys
all     24.0k (16.0k to 60.0k)  unknown, at least $0.10  unknown, at least 2m 00s

Unknown: no price is known for my|model (posts).
Unknown: a person does it (person).
1 task done already: nothing of it is left.
Taken from this repository's own finished tasks: the median, and in brackets what eight of ten took.
1 task first waits for a person; that time is not counted.
2 tasks may be skipped by a condition; counted as if they ran.
The plan pauses at $20.00, 4h 00m.
`);
  });

  it('says when nothing is left', () => {
    const done = { ...estimate, tasks: [] };
    expect([renderEstimateText(done), renderEstimateMarkdown(done, { rows: 3 })]).toEqual([
      'Nothing is left to do.\n',
      'Nothing is left to do.\n',
    ]);
  });
});

describe('renderEstimateMarkdown', () => {
  it('is a table with what it means', () => {
    expect(renderEstimateMarkdown(estimate, { rows: 2 })).toMatchSnapshot();
  });

  it('lets no text break out', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const tasks = estimate.tasks.map((task) => ({
          ...task,
          id: text,
          title: text,
          usd: { kind: 'unknown', why: text } as const,
        }));
        const markdown = renderEstimateMarkdown({ ...estimate, tasks }, { rows: 10 });
        expect(harmless(markdown)).toEqual([]);
        const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.split('|').length).toBe(6);
        for (const line of renderEstimateText({ ...estimate, tasks }).split('\n'))
          expect(commandIn(line)).toBeUndefined();
      }),
    );
  });
});
