import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub, Look } from './client.ts';
import type { ApiFailure, Purpose } from './failure.ts';

interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

/** What a check run shows. `summary` and `text` are Markdown of at most 65,535 characters each. */
export interface CheckContent {
  readonly status: 'queued' | 'in_progress' | 'completed';
  /** With `completed` only. */
  readonly conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  /** Where its details are. */
  readonly url?: string;
  /** Any number; they are added to those that are there. */
  readonly annotations?: readonly CheckAnnotation[];
}

export interface NewCheck extends CheckContent {
  readonly name: string;
  readonly sha: string;
  /** Our own name for it, by which it is found when the answer is lost. */
  readonly externalId: string;
}

/** Of a check run in GitHub's own words, what is read here. */
interface RawCheck {
  readonly id: number;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

/** Per request (docs: create a check run). */
const mostAnnotations = 50;
const needs = 'checks: write';

const annotation = ({ path, startLine, endLine, level, message, title }: CheckAnnotation) => ({
  path,
  start_line: startLine,
  end_line: endLine,
  annotation_level: level,
  message,
  ...(title === undefined ? {} : { title }),
});

const bodyOf = (content: CheckContent, annotations: readonly CheckAnnotation[]) => {
  const { status, conclusion, title, summary, text, url } = content;
  return {
    status,
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(url === undefined ? {} : { details_url: url }),
    output: {
      title,
      summary,
      ...(text === undefined ? {} : { text }),
      ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotation) }),
    },
  };
};

const readCheck = (github: GitHub, purpose: Purpose, id: number): Promise<Result<RawCheck, ApiFailure>> =>
  github.read<RawCheck>(purpose, (octokit, given) => octokit.rest.checks.get({ ...given, check_run_id: id }));

/** Looks for a check run that a lost answer may have left. */
const justCreated =
  (github: GitHub, { name, sha, externalId }: NewCheck): Look<RawCheck> =>
  async () => {
    const purpose = { what: `look for the check ${name}`, needs };
    const all = await github.readAll<RawCheck>(purpose, async (octokit, given) => {
      const reply = await octokit.rest.checks.listForRef({ ...given, ref: sha, check_name: name });
      return { ...reply, data: reply.data.check_runs };
    });
    return all.ok ? ok(all.value.items.find(({ external_id: own }) => own === externalId)) : all;
  };

/** One change, with at most 50 annotations. Annotations pile up, so after a lost answer they are counted first. */
const change = async (
  github: GitHub,
  id: number,
  content: CheckContent,
  { before, added }: { readonly before: number; readonly added: readonly CheckAnnotation[] },
): Promise<Result<RawCheck, ApiFailure>> => {
  const purpose = { what: `change check ${id}`, needs };
  const counted: Look<RawCheck> = async () => {
    const now = await readCheck(github, purpose, id);
    if (!now.ok) return now;
    return ok(now.value.output.annotations_count >= before + added.length ? now.value : undefined);
  };
  return github.write<RawCheck>(
    purpose,
    (octokit, given) => octokit.rest.checks.update({ ...given, ...bodyOf(content, added), check_run_id: id }),
    added.length === 0 ? {} : { found: counted },
  );
};

/** Adds annotations, 50 at a time; the first change is made even without any. */
const changeAll = async (
  github: GitHub,
  id: number,
  content: CheckContent,
  { before, rest }: { readonly before: number; readonly rest: readonly CheckAnnotation[] },
): Promise<Result<undefined, ApiFailure>> => {
  for (let at = 0; at === 0 || at < rest.length; at += mostAnnotations) {
    const added = rest.slice(at, at + mostAnnotations);
    const changed = await change(github, id, content, { before: before + at, added });
    if (!changed.ok) return changed;
  }
  return ok(undefined);
};

/** Makes a check run and returns its id. */
export const createCheck = async (github: GitHub, check: NewCheck): Promise<Result<string, ApiFailure>> => {
  const { name, sha, externalId, annotations = [] } = check;
  const first = annotations.slice(0, mostAnnotations);
  const made = await github.write<RawCheck>(
    { what: `create the check ${name}`, needs },
    (octokit, given) => {
      const asked = { ...given, ...bodyOf(check, first), name, head_sha: sha, external_id: externalId };
      return octokit.rest.checks.create(asked);
    },
    { found: justCreated(github, check) },
  );
  if (!made.ok) return made;
  const rest = annotations.slice(mostAnnotations);
  if (rest.length === 0) return ok(String(made.value.id));
  const added = await changeAll(github, made.value.id, check, { before: first.length, rest });
  return added.ok ? ok(String(made.value.id)) : added;
};

export const updateCheck = async (
  github: GitHub,
  id: string,
  content: CheckContent,
): Promise<Result<undefined, ApiFailure>> => {
  const { annotations: rest = [] } = content;
  if (rest.length === 0) return changeAll(github, Number(id), content, { before: 0, rest });
  const now = await readCheck(github, { what: `read check ${id}`, needs }, Number(id));
  if (!now.ok) return now;
  return changeAll(github, Number(id), content, { before: now.value.output.annotations_count, rest });
};
