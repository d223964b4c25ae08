/** Replaces every secret in a text by `***`. */
export type Redact = (text: string) => string;

/** A redactor for text that comes in pieces. A secret is found wherever the pieces were cut. */
export interface StreamRedactor {
  /** Takes a piece, returns what is safe to show so far: whole lines, and the start of a very long one. */
  push(piece: string): string;
  /** The rest, when no more pieces come. */
  end(): string;
}

const mask = '***';
const shortestSecret = 4;
const shortestForm = 6;

/** What is only taken for a secret has to be so long: a shorter one may be an ordinary word. */
export const shortestGuess = 8;

/** A value that may be a secret, and its lines, as far as they are long enough to be told from ordinary words. */
export const secretParts = (value: string): string[] =>
  [value, ...value.split('\n')].filter(({ length }) => length >= shortestGuess);

const pemEdge = (edge: string): string => `-----${edge} [A-Z0-9 ]{0,40}PRIVATE KEY-----`;

/** Credentials with a shape of their own. No look-behind, and a bounded shortest match, so that a stream can be cut safely. */
const knownFormats = [
  'sk-ant-[A-Za-z0-9_-]{8,}',
  'gh[opsur]_[A-Za-z0-9_.-]{15,}[A-Za-z0-9_-]',
  'github_pat_[A-Za-z0-9_]{20,}',
  '(?:AKIA|ASIA)[A-Z0-9]{16}',
  'xox[abeoprs]-[A-Za-z0-9-]{10,}',
  'AIza[A-Za-z0-9_-]{35}',
  'npm_[A-Za-z0-9]{36}',
  'glpat-[A-Za-z0-9_-]{20,}',
  `${pemEdge('BEGIN')}(?:[A-Za-z0-9+/=\\\\]| (?=[A-Za-z0-9+/=]{16}))*(?: ?${pemEdge('END')})?`,
];
const extension = /^[A-Za-z0-9+/=_.\\-]*/;

const quote = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);

/** The Base64 digits that stand for `secret` wherever it starts in the encoded bytes; digits shared with neighbours are left out. */
const base64Forms = (secret: string): string[] =>
  [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const digits = bytes.toString('base64').replaceAll('=', '');
    const own = digits.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
    return shift === 0 ? [own, digits, bytes.toString('base64')] : [own];
  });

const jsonForm = (secret: string): string => JSON.stringify(secret).slice(1, -1);

function encodedForms(secret: string): string[] {
  const url = encodeURIComponent(secret);
  const base64 = base64Forms(secret);
  const hex = Buffer.from(secret).toString('hex');
  return [
    url,
    url.replaceAll('%20', '+'),
    url.replaceAll(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase()),
    jsonForm(secret),
    jsonForm(jsonForm(secret)),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
}

/** Every spelling of a secret that is looked for, none with a line break: a secret of many lines is looked for line by line. */
function formsOf(secret: string): string[] {
  const text = secret.toWellFormed();
  const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
  const raw = [text, text.trim(), ...lines].filter((form) => form.length >= shortestSecret);
  const encoded = [text.trim(), ...lines]
    .filter((form) => form.length >= shortestSecret)
    .flatMap((form) => encodedForms(form))
    .filter((form) => form.length >= shortestForm);
  return [...raw, ...encoded].filter((form) => !/[\r\n]/u.test(form));
}

interface Compiled {
  readonly pattern: RegExp;
  /** No exact form is longer. */
  readonly longest: number;
}

function compile(secrets: readonly string[]): Compiled {
  const forms = [...new Set(secrets.flatMap((secret) => formsOf(secret)))].toSorted((a, b) => b.length - a.length);
  return {
    pattern: new RegExp([...forms.map((form) => quote(form)), ...knownFormats].join('|'), 'gu'),
    longest: Math.max(512, forms[0]?.length ?? 0),
  };
}

const pemStart = new RegExp(`${pemEdge('BEGIN')}(?:(?!-----END).)*$`, 'u');
const pemEnd = new RegExp(`^.*?${pemEdge('END')}`, 'u');
/** Whatever is longer is no line of a key; the patterns below may take time with the square of a line's length. */
const longestPemLine = 16_384;
const pemFull = /^[^A-Za-z0-9]*(?:\d+\W+)?[A-Za-z0-9+/=]{40,}\W*(?:\\n)?\W*$/u;
const pemHeader = /^\W*(?:(?:Proc-Type|DEK-Info|Comment|Version):.*)?$/u;
const pemShort = /^\W*[A-Za-z0-9+/=]{1,39}\W*(?:\\n)?\W*$/u;

/** Redacts line after line, knowing whether it is inside a private key. A short line can only be a key's last. */
function createLineRedactor(pattern: () => RegExp): Redact {
  let place: 'outside' | 'inside' | 'closing' = 'outside';
  const ordinary = (line: string): string => {
    place = pemStart.test(line) ? 'inside' : 'outside';
    return line.replaceAll(pattern(), mask);
  };
  return (line) => {
    if (place === 'outside') return ordinary(line);
    const end = pemEnd.exec(line)?.[0];
    if (end !== undefined) return mask + ordinary(line.slice(end.length));
    if (place === 'closing' || line.length > longestPemLine) return ordinary(line);
    if (pemFull.test(line)) return mask;
    if (pemHeader.test(line)) return line;
    if (!pemShort.test(line)) return ordinary(line);
    place = 'closing';
    return mask;
  };
}

/** What is looked for now: the list may grow. */
function compiler(secrets: readonly string[]): () => Compiled {
  let [known, compiled] = [secrets.length, compile(secrets)];
  return () => {
    if (secrets.length !== known) [known, compiled] = [secrets.length, compile(secrets)];
    return compiled;
  };
}

function createStream(current: () => Compiled, longestLine: number): StreamRedactor {
  const redactLine = createLineRedactor(() => current().pattern);
  let rest = '';
  let swallowing = false;
  const long = (): string => {
    const { pattern, longest } = current();
    if (rest.length <= Math.max(longestLine, longest * 4)) return '';
    let cut = rest.length - longest;
    const crossing = [...rest.matchAll(pattern)].find(({ index, 0: hit }) => index < cut && index + hit.length > cut);
    cut = crossing?.index ?? cut;
    swallowing = cut === 0;
    const shown = swallowing ? mask : rest.slice(0, cut).replaceAll(pattern, mask);
    rest = swallowing ? '' : rest.slice(cut);
    return shown;
  };
  return {
    push(piece) {
      const wanted = swallowing ? piece.replace(extension, '') : piece;
      swallowing &&= wanted === '';
      rest += wanted;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      return lines.map((line) => `${redactLine(line)}\n`).join('') + long();
    },
    end() {
      const last = rest === '' ? '' : redactLine(rest);
      rest = '';
      return last;
    },
  };
}

/**
 * Redacts the given secrets (of at least 4 characters; each line of a longer one), their Base64, URL, JSON and hexadecimal spellings,
 * and well-known credential formats; a secret that joins the list later, from then on. Apply it last, to the text as it will be shown.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const current = compiler(secrets);
  return (text) => {
    const stream = createStream(current, Number.POSITIVE_INFINITY);
    return stream.push(text) + stream.end();
  };
}

/** Like `createRedactor` for text in pieces. Holds back the line under way, up to `longestLine` characters of it. */
export const createStreamRedactor = (secrets: readonly string[], longestLine = 65_536): StreamRedactor =>
  createStream(compiler(secrets), longestLine);
