import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Finding } from './collector.ts';
import { maxFileBytes } from './limits.ts';
import { Lines } from './position.ts';

/** The text of a plan file, byte order mark kept; the size is looked at before anything else. */
export const decodePlan = (bytes: Uint8Array): Result<string, Finding> => {
  if (bytes.length > maxFileBytes) {
    const message = `the file has ${bytes.length.toLocaleString('en-US')} bytes; at most ${maxFileBytes.toLocaleString('en-US')} (4 MiB) are accepted, state included`;
    return err({ code: 'too-large', message, position: { line: 1, col: 1, offset: 0, length: 1 } });
  }
  const text = decode(bytes, { complete: true });
  return text === undefined ? err(encodingProblem(bytes)) : ok(text);
};

const decode = (bytes: Uint8Array, { complete }: { readonly complete: boolean }): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !complete });
  } catch {
    return undefined;
  }
};

const encodingProblem = (bytes: Uint8Array): Finding => {
  let valid = 0;
  for (let bad = bytes.length + 1; bad - valid > 1;) {
    const middle = (valid + bad) >> 1;
    if (decode(bytes.subarray(0, middle), { complete: false }) === undefined) bad = middle;
    else valid = middle;
  }
  const before = decode(bytes.subarray(0, valid), { complete: false }) ?? '';
  // A sequence that breaks off is not part of `before`, so its first byte is the one to name.
  const byte = (bytes[Buffer.byteLength(before)] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `the byte 0x${byte} is not UTF-8 here; plan files are UTF-8`;
  return { code: 'encoding', message, position: new Lines(before).position(before.length) };
};
