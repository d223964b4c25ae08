import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redact } from '../lib/redact.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { byteLength } from '../lib/text.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Outputs } from './outputs.ts';
import { outputLimits, parseOutputs } from './outputs.ts';

type Place = Pick<Workspace, 'tmp'>;

/** Outside of the files, writable in the sandbox, and under the same path inside of it. */
const outputPath = ({ tmp }: Place): string => join(tmp, 'planwright-output');

/** Makes the empty file that a task's work appends its outputs to; the variable that names it. */
export const openOutputs = async (workspace: Place): Promise<Readonly<Record<string, string>>> => {
  const path = outputPath(workspace);
  await rm(path, { recursive: true, force: true });
  await writeFile(path, '', { flag: 'wx', mode: 0o600 });
  return { PLANWRIGHT_OUTPUT: path };
};

/** Reads the outputs once the work has ended. A file that is gone means none; anything but a plain file is an error. */
export const readOutputs = async (workspace: Place): Promise<Result<Outputs, string>> => {
  const bytes = await readPlainFile(outputPath(workspace));
  if (!bytes.ok) return bytes;
  try {
    return parseOutputs(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return err('$PLANWRIGHT_OUTPUT is not UTF-8');
  }
};

/** No link is followed, no pipe waited for, and no more read than is allowed: the task may have put anything there. */
const readPlainFile = async (path: string): Promise<Result<Uint8Array, string>> => {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return ok(new Uint8Array());
    return err(notPlain);
  }
  await using _file = file;
  const stat = await file.stat();
  if (!stat.isFile()) return err(notPlain);
  const bytes = Buffer.alloc(outputLimits.fileBytes + 1);
  let read = 0;
  for (let got = 1; got > 0 && read < bytes.length; read += got)
    ({ bytesRead: got } = await file.read(bytes, read, bytes.length - read, read));
  if (read > outputLimits.fileBytes)
    return err(`$PLANWRIGHT_OUTPUT is longer than ${outputLimits.fileBytes / 1024} KiB`);
  return ok(bytes.subarray(0, read));
};

const notPlain = '$PLANWRIGHT_OUTPUT is no longer a plain file that can be read';

/** Outputs as the state may keep them: without secrets, and within what all outputs of a plan may take. */
export const keepOutputs = (
  outputs: Outputs,
  { state, redact }: { readonly state: PlanState; readonly redact: Redact },
): Result<Outputs, string> => {
  const secret = Object.keys(outputs).find((name) => redact(name) !== name);
  if (secret !== undefined) return err('the name of an output in $PLANWRIGHT_OUTPUT is a secret');
  const kept = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, redact(value)]));
  const others = Object.keys(state.tasks).map((id) => taskState(state, id).outputs ?? {});
  const bytes = [...others, kept]
    .flatMap((one) => Object.entries(one))
    .reduce((sum, [name, value]) => sum + byteLength(name) + byteLength(value), 0);
  if (bytes > outputLimits.planBytes)
    return err(`the outputs of the plan together are longer than ${outputLimits.planBytes / 1024 / 1024} MiB`);
  return ok(kept);
};
