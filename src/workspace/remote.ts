import type { ExecResult } from '../lib/exec.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import type { TokenSource } from '../lib/token.ts';
import { gitWords, succeeded, userGit, type Git } from './git.ts';
import type { Repository } from './repository.ts';

/** Where the branch is fetched from and pushed to, and with whose configuration and credential. */
export interface Remote {
  /** For people: the name or the address, without credentials. */
  readonly label: string;
  readonly git: Git;
  /** An address, or the name of a remote in that git dir. */
  readonly address: string;
  /** Set for network calls only. */
  readonly config: () => Promise<Result<Readonly<Record<string, string>>, Failure>>;
}

/** Where the branch lives for good: in the user's own repository, on a remote, or in both. */
export interface BranchHome {
  readonly local: boolean;
  readonly remote?:
    | { readonly kind: 'url'; readonly url: string; readonly token?: TokenSource }
    /** A remote of the user's repository, reached with the user's git configuration. */
    | { readonly kind: 'configured'; readonly name: string };
}

interface Surroundings {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Our own git, for a remote by its address. */
  readonly neutral: Git;
}

export const remoteOf = ({ remote }: BranchHome, { repository, env, neutral }: Surroundings): Remote | undefined => {
  if (remote === undefined) return undefined;
  if (remote.kind === 'url') return urlRemote(neutral, remote.url, remote.token);
  return configuredRemote(userGit(repository.commonDir, env), remote.name);
};

/** A remote of the user's repository, reached with the user's own git configuration. */
const configuredRemote = (git: Git, name: string): Remote => ({ label: name, git, address: name, config: noConfig });

const noConfig: Remote['config'] = () => Promise.resolve(ok({}));

/** A remote by its address, reached with neutral configuration and, over HTTP, with a token that no command line and no file shows. */
const urlRemote = (git: Git, url: string, token?: TokenSource): Remote => ({
  label: gitWords(url),
  git,
  address: url,
  config:
    token === undefined
      ? noConfig
      : async () => {
          const now = await token();
          return now.ok ? ok(credential(url, now.value)) : now;
        },
});

/** The answer of one network call that failed in a way that says nothing about the branch. */
interface Unreachable {
  readonly kind: 'unreachable';
  readonly words: string;
}

export type PushResult =
  | { readonly kind: 'pushed' }
  /** Somebody else moved the branch: `sha` is where it is now, undefined when it is gone. */
  | { readonly kind: 'moved'; readonly sha: string | undefined }
  | { readonly kind: 'refused'; readonly words: string }
  | Unreachable;

const networkTimeoutMs = 120_000;

export interface RemoteRefs {
  /** By full name, HEAD included. */
  readonly refs: Readonly<Record<string, string>>;
  /** What HEAD of the remote points to. */
  readonly defaultBranch?: string;
}

/** The commits that full ref names stand for on the remote; a name that ends in `/*` is all refs below. Fails with `unreachable`. */
export const listRemote = async (
  remote: Remote,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Result<RemoteRefs, Failure>> => {
  const result = await call(remote, ['ls-remote', '--symref', '--', remote.address, 'HEAD', ...names], signal);
  if (!succeeded(result)) return err(unreachable(remote, result.stderr));
  const refs: Record<string, string> = {};
  let defaultBranch: string | undefined;
  for (const line of result.stdout.split('\n')) {
    const [value = '', name = ''] = line.split('\t');
    if (value.startsWith('ref: refs/heads/') && name === 'HEAD') defaultBranch = value.slice('ref: refs/heads/'.length);
    else if (name === 'HEAD' || names.some((wanted) => isMeant(wanted, name))) refs[name] = value;
  }
  return ok({ refs, ...(defaultBranch === undefined ? {} : { defaultBranch }) });
};

const isMeant = (wanted: string, name: string): boolean =>
  wanted === name || (wanted.endsWith('/*') && name.startsWith(wanted.slice(0, -1)));

/** Brings the objects of refs; no ref and no file of the receiving git dir changes. Fails with `unreachable`. */
export const fetchObjects = async (
  remote: Remote,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Result<undefined, Failure>> => {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
  const result = await call(remote, ['fetch', ...quiet, '--refmap=', '--', remote.address, ...names], signal);
  return succeeded(result) ? ok(undefined) : err(unreachable(remote, result.stderr));
};

export interface Push {
  readonly sha: string;
  readonly ref: string;
  /** Where we believe the ref to be, to tell a race from a refusal. */
  readonly known: string | undefined;
  /** A ref of ours that goes away in the same step, all or nothing; it need not be there. */
  readonly drop?: string;
  /** Nobody else moves the ref: from `known` it may go anywhere, not only forward. */
  readonly own?: true;
}

/** Moves a ref by compare-and-swap; one that others may move too goes forward only, never by force. */
export const pushBranch = async (remote: Remote, push: Push, signal?: AbortSignal): Promise<PushResult> => {
  const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
  if (push.own === true) options.push(`--force-with-lease=${push.ref}:${push.known ?? ''}`);
  if (push.drop !== undefined) options.push('--atomic');
  const dropped = push.drop === undefined ? [] : [`:${push.drop}`];
  const args = ['push', ...options, '--', remote.address, `${push.sha}:${push.ref}`, ...dropped];
  const result = await call(remote, args, signal);
  if (succeeded(result)) return { kind: 'pushed' };
  // With --porcelain each ref has a line `<flag>\t<from>:<to>\t<summary>`; the flag `!` means rejected.
  const rejected = result.stdout.split('\n').find((line) => line.startsWith('!\t'));
  if (rejected === undefined) return { kind: 'unreachable', words: gitWords(result.stderr) };
  const now = await listRemote(remote, [push.ref], signal);
  if (!now.ok) return { kind: 'unreachable', words: now.error.message };
  const sha = now.value.refs[push.ref];
  if (sha === push.sha) return { kind: 'pushed' };
  if (sha !== push.known) return { kind: 'moved', sha };
  return { kind: 'refused', words: gitWords(`${rejected.split('\t')[2] ?? ''} ${remoteLines(result.stderr)}`) };
};

/** Gives the remote a commit with all that belongs to it, under a ref that is ours alone. Fails with `unreachable` or `push-refused`. */
export const sendObjects = async (
  remote: Remote,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): Promise<Result<undefined, Failure>> => {
  const sent = await pushBranch(remote, { sha, ref, known: undefined });
  switch (sent.kind) {
    case 'pushed':
      return ok(undefined);
    case 'moved':
      return err({ code: 'push-refused', message: `${ref} is somebody else's on ${remote.label}` });
    case 'refused':
      return err({ code: 'push-refused', message: `${remote.label} refused ${ref}: ${sent.words}` });
    case 'unreachable':
      return err(unreachable(remote, sent.words));
  }
};

/** Deletes a ref if it still is where we believe it to be. */
export const deleteRef = (
  remote: Remote,
  { ref, sha }: { readonly ref: string; readonly sha: string },
  signal?: AbortSignal,
): Promise<void> => deleteRefs(remote, { [ref]: sha }, signal);

/** The same for several refs in one call; each of them for itself. */
export const deleteRefs = async (
  remote: Remote,
  refs: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<void> => {
  const leases = Object.entries(refs).map(([ref, sha]) => `--force-with-lease=${ref}:${sha}`);
  const gone = Object.keys(refs).map((ref) => `:${ref}`);
  await call(remote, ['push', '--porcelain', '--no-verify', ...leases, '--', remote.address, ...gone], signal);
};

const remoteLines = (stderr: string): string =>
  stderr
    .split(/[\r\n]+/)
    .filter((line) => line.startsWith('remote:'))
    .join(' ');

const call = async (remote: Remote, args: readonly string[], signal?: AbortSignal): Promise<ExecResult> => {
  const config = await remote.config();
  if (!config.ok) return notCalled(config.error);
  return remote.git.run(args, {
    config: config.value,
    timeoutMs: networkTimeoutMs,
    ...(signal === undefined ? {} : { signal }),
  });
};

/** A call that had no credential, in the shape of one that came to nothing. */
const notCalled = ({ message }: Failure): ExecResult => ({
  kind: 'not-started',
  error: new Error(message),
  stdout: '',
  stderr: message,
  output: message,
  stdoutBytes: Buffer.alloc(0),
  truncated: false,
  seconds: 0,
});

const unreachable = (remote: Remote, stderr: string): Failure => ({
  code: 'unreachable',
  message: `${remote.label} cannot be reached: ${gitWords(stderr) || 'no answer'}`,
  hint: 'check the network, the address and the credential',
});

/** Basic authentication as GitHub documents it for tokens over HTTPS, bound to the address's origin. */
const credential = (url: string, token: string): Record<string, string> => {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return {};
  const value = Buffer.from(`x-access-token:${token}`).toString('base64');
  return { [`http.${parsed.origin}/.extraheader`]: `AUTHORIZATION: basic ${value}` };
};
