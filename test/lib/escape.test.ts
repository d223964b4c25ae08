import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  commandData,
  commandProperty,
  escapeHtml,
  escapeMarkdown,
  inlineCode,
  logLine,
  mermaidLabel,
  plainText,
  stripTerminal,
  visible,
} from '../../src/lib/escape.ts';
import { commandIn, commandsIn } from '../support/runner-commands.ts';
import { untrusted } from '../support/untrusted.ts';

describe('plainText', () => {
  it('shows what a terminal would', () => {
    expect(
      stripTerminal('\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u001b\\ \u001b(B\u009b2Kend'),
    ).toBe('red link end');
    expect(stripTerminal('10 %\r50 %\r100 %\r\ndone\r\n')).toBe('100 %\ndone\n');
    expect(stripTerminal('a\u0000b\u0008c\td')).toBe('abc\td');
    expect(stripTerminal('\r\r\n\ra\r\nb\rc\r\r')).toBe('\na\nc');
  });

  it('takes a long line as quickly as many short ones', { timeout: 5000 }, () => {
    const long = 'x'.repeat(2_000_000);
    expect(stripTerminal(long) === long).toBe(true);
    expect(stripTerminal(`${'\r'.repeat(2_000_000)}x`)).toBe('x');
  });

  it('makes invisible characters visible, but not those of an emoji', () => {
    expect(visible('a\u202eb\u200bc\ufeff')).toBe('a[U+202E]b[U+200B]c[U+FEFF]');
    expect(visible('\u{e0041}\u2066')).toBe('[U+E0041][U+2066]');
    expect(visible('⚠️ 👩‍💻 👍🏽')).toBe('⚠️ 👩‍💻 👍🏽');
    expect(visible('#\ufe0f \ud800')).toBe('#[U+FE0F] \ufffd');
  });
});

describe('logLine', () => {
  it('breaks commands with a visible space', () => {
    expect(logLine('::error::x')).toBe(': :error::x');
    expect(logLine('  ::error::x')).toBe('  : :error::x');
    expect(logLine('see ##[error]x and ###[group]y')).toBe('see ## [error]x and ### [group]y');
    expect(logLine('a::b ## [x]')).toBe('a::b ## [x]');
  });

  it('needs no test that cannot fail: the runner does find the raw ones', () => {
    expect(commandsIn('::error::x\ny ##[add-mask]z\n\u200b::group::x\r::debug::y')).toEqual([
      'error',
      'add-mask',
      'group',
      'debug',
    ]);
  });

  it('leaves nothing that the runner could take for a command', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(commandIn(line)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same when applied twice', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        expect(logLine(logLine(text))).toBe(logLine(text));
      }),
    );
  });
});

describe('workflow commands', () => {
  it('escapes data and properties', () => {
    expect(commandData('50%\r\na:b,c')).toBe('50%25%0D%0Aa:b,c');
    expect(commandProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _it_ `code` ~~no~~', '&#42;&#42;bold&#42;&#42; &#95;it&#95; &#96;code&#96; &#126;&#126;no&#126;&#126;'],
    ['a|b\\|c', 'a&#124;b&#92;&#124;c'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['snake_case_name', 'snake_case_name'],
    ['[x](javascript:y)', '&#91;x&#93;(javascript:y)'],
    ['hi @octocat, see #12 and GH-7', 'hi @&#8203;octocat, see #&#8203;12 and GH-&#8203;7'],
    ['#12', '&#35;&#8203;12'],
    ['- item', '&#45; item'],
    ['12. item', '12&#46; item'],
    ['https://x.example www.x.example', 'https&#58;//x.example www&#46;x.example'],
    ['two\nlines\t and   spaces ', 'two lines and spaces'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves nothing with a meaning', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const bare = escapeMarkdown(text).replaceAll(/&(?:#\d+|amp|lt|gt|quot);/gu, '');
        expect(bare).not.toMatch(/[&<>"\\`|*[\]~$^\n\r]|(?<![A-Za-z0-9])_(?![A-Za-z0-9])|:\/\//u);
        expect(escapeMarkdown(text)).not.toMatch(/^(?:[-+=#:]|\d+[.)])/u);
        expect(escapeMarkdown(text)).not.toMatch(/@[A-Za-z0-9]|(?<!&)#\d/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('other places', () => {
  it('escapes HTML', () => {
    expect(escapeHtml(`<a href="x" title='y'>& @b #1`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp; @&#8203;b #&#8203;1',
    );
  });

  it('makes code for running text', () => {
    expect(inlineCode('a|`b`')).toBe('<code>a&#124;&#96;b&#96;</code>');
    expect(inlineCode('')).toBe('');
  });

  it('fences code with more backticks than it has', () => {
    expect(codeBlock('a\n````\nb\u001b[0m\n')).toBe('`````text\na\n````\nb\n`````');
  });

  it('never lets a fence end early', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const lines = codeBlock(text).split('\n');
        const fence = lines.at(-1) ?? '';
        expect(lines[0]).toBe(`${fence}text`);
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
      }),
    );
  });

  it('keeps Mermaid labels to characters without a meaning', () => {
    expect(mermaidLabel('a "b"; c-->d')).toBe('a #34;b#34;#59; c#45;#45;#62;d');
    fc.assert(
      fc.property(untrusted, (text) => {
        expect(mermaidLabel(text).replaceAll(/#\d+;/gu, '')).not.toMatch(/[!-/:-@[-`{-~\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('is plain everywhere', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        // oxlint-disable-next-line no-control-regex
        expect(plainText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u2066]/u);
      }),
    );
  });
});
