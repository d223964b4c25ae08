/*
 * What untrusted text goes through before it is shown. Everything starts with `plainText`: no terminal sequences, no
 * invisible characters. Then one function per place: a log line, Markdown, HTML, a Mermaid label, a workflow command.
 */

const terminalSequences = new RegExp(
  [
    String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`, // CSI
    String.raw`(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?`, // OSC, DCS, …
    String.raw`\u001b[ -/]*[0-~]`,
  ].join('|'),
  'gu',
);
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Text as it would stand on a terminal: escape sequences and control characters gone, a line overwritten by `\r` shows its last version. Keeps `\n` and tabs. */
export const stripTerminal = (text: string): string =>
  text.replaceAll(terminalSequences, '').split('\n').map(lastVersion).join('\n').replaceAll(controls, '');

/** What is left of a line that `\r` overwrote. No regular expression: on a long line without any it would take quadratic time. */
const lastVersion = (line: string): string => {
  let end = line.length;
  while (line[end - 1] === '\r') end -= 1;
  return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
};

// Emoji keep the joiners and variation selectors they are made of.
const invisible =
  /(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|\u200d(?!\p{Extended_Pictographic})|[\u2028\u2029\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|(?!\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

/** Characters without a shape (zero width, bidirectional controls, tags, line separators) as `[U+202E]`, so that nothing can hide or reorder text. */
export const visible = (text: string): string =>
  replaceInvisible(text.toWellFormed(), (code) => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`);

/** Every character that {@link visible} shows, by what is made of its code point. */
export const replaceInvisible = (text: string, replacement: (code: number) => string): string =>
  text.replaceAll(invisible, (char) => replacement(char.codePointAt(0) ?? 0));

export const hasInvisible = (text: string): boolean => text.search(invisible) >= 0;

/** Untrusted text made plain: `stripTerminal`, then `visible`. May have several lines. */
export const plainText = (text: string): string => visible(stripTerminal(text));

const shapeless = String.raw`[\p{M}\p{C}\p{Default_Ignorable_Code_Point}]*`;
const legacyCommand = new RegExp(`#(${shapeless})#(${shapeless})\\[`, 'gu');
const leadingCommand = new RegExp(`^([\\s\\p{C}\\p{Default_Ignorable_Code_Point}]*):(${shapeless}):`, 'u');

/**
 * One line of untrusted text that the Actions runner cannot take for a workflow command: a space is put into `##[`, which the runner finds anywhere
 * in a line, and into `::` at the start, which it finds after leading white space (actions/runner, src/Runner.Common/ActionCommand.cs).
 * A visible space and not a zero-width one, because the runner's search follows culture rules and those skip characters of no width.
 */
export const logLine = (text: string): string =>
  plainText(text).replaceAll('\n', ' ').replace(leadingCommand, '$1: $2:').replaceAll(legacyCommand, '#$1# $2[');

/** For the message of a workflow command (`::error::message`). */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** For a property of a workflow command (`::error file=value::`). */
export const commandProperty = (text: string): string =>
  commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A mention (`@user`) and a reference (`#12`, `GH-12`) with a zero-width space as `&#8203;` behind the mark: GitHub looks for them, in Markdown and in
 * HTML, after it has resolved entities, and this is the usual way to notify and link nobody. For text whose entities stay.
 */
const defused = (escaped: string): string =>
  escaped.replaceAll(/@(?=[A-Za-z0-9])|(?<!&)#(?=\d)|\bGH-(?=\d)/giu, (mark) => `${mark}&#8203;`);

/** Untrusted text for HTML elements on GitHub's pages. */
export const escapeHtml = (text: string): string =>
  defused(plainText(text).replaceAll(/[&<>"']/gu, (char) => htmlEntities[char] ?? ''));

const entity = (char: string): string => htmlEntities[char] ?? `&#${char.codePointAt(0)};`;

/**
 * Untrusted text as one line of GitHub Markdown that is only text, in a paragraph or a table cell: no emphasis, code, HTML, math, link or image,
 * no cell border, no list or heading, no mention or reference.
 */
export const escapeMarkdown = (text: string): string =>
  defused(
    plainText(text)
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replaceAll(/[&<>"\\`|*[\]~$^]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)/gu, entity)
      .replaceAll(/(?<=\bwww|\bmailto|\bxmpp)[.:]/giu, entity),
  ).replace(/^(?:[-+=#:]|\d+[.)])/u, (start) => start.slice(0, -1) + entity(start.slice(-1)));

/** Untrusted text in the code font, for running text and table cells. Empty for an empty text. */
export const inlineCode = (text: string): string => {
  const inner = escapeMarkdown(text);
  return inner === '' ? '' : `<code>${inner}</code>`;
};

/** Untrusted text as a fenced block; the fence is longer than any run of backticks in it. The language is only for colours. */
export function codeBlock(text: string, language: 'text' | 'diff' | 'yaml' | 'sh' = 'text'): string {
  const plain = plainText(text).replaceAll('\t', '  ').trimEnd();
  const longest = Math.max(2, ...[...plain.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${plain}\n${fence}`;
}

/** Untrusted text for a quoted Mermaid label: one line, every ASCII character but letters, digits and spaces as Mermaid's own `#35;`. */
export const mermaidLabel = (text: string): string =>
  plainText(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/gu, (char) => `#${char.codePointAt(0)};`);
