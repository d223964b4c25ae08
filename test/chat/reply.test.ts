import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../src/chat/reply.ts';
import { done } from '../../src/execution/outcome.ts';
import { ok } from '../../src/lib/result.ts';
import { bodyLimit } from '../../src/report/body.ts';
import { harmless } from '../report/harmless.ts';
import { untrusted } from '../support/untrusted.ts';

const reply = (warnings: readonly string[], text = 'Done.\n'): string =>
  renderReply(ok(done({ text, warnings })), { command: '/plan complete a', run: undefined });

describe('renderReply', () => {
  it('says what was said on the way', () => {
    expect(reply(['nothing was verified'])).toBe(
      '> <code>/plan complete a</code>\n\n```text\nDone.\n```\n\n> ⚠️ nothing was verified',
    );
  });

  it('has room in a comment, and lets no warning break out', () => {
    fc.assert(
      fc.property(fc.array(untrusted, { maxLength: 30 }), (warnings) => {
        const text = reply(
          warnings.map((warning) => warning.repeat(200)),
          'x'.repeat(100_000),
        );
        expect(text.length).toBeLessThanOrEqual(bodyLimit);
        expect(harmless(text)).toEqual([]);
      }),
      { examples: [[Array.from({ length: 10 }, () => '```')]] },
    );
  });
});
