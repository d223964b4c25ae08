import { refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { Failure } from '../lib/result.ts';
import type { RefusedDraft } from '../planning/generate.ts';
import type { NoResult } from '../planning/outcome.ts';

/** Why a talk with Claude came to nothing, as a failure of the command that says where its transcript is. */
export const noAnswer = (
  result: NoResult & { readonly refused?: RefusedDraft },
  transcripts: string,
): NotOpened & { readonly transcripts: string } => {
  const diagnostics = result.refused?.diagnostics ?? [];
  return { failure: failureOf(result), diagnostics, transcripts };
};

/** The command that needed the answer ends. */
export const refuseTalk = ({ failure, diagnostics, transcripts }: NotOpened): ReturnType<typeof refuse> =>
  refuse(failure, diagnostics, transcripts === undefined ? {} : { transcripts });

const failureOf = (result: NoResult): Failure => {
  switch (result.kind) {
    case 'failed': {
      const { failure, complaint } = result;
      return complaint === undefined ? failure : { ...failure, hint: clipped(complaint) };
    }
    case 'blocked':
      return { code: result.reason, message: result.detail, ...hints[result.reason] };
    case 'cancelled':
      return { code: 'interrupted', message: 'the run was stopped; nothing was written' };
  }
};

const hints = {
  auth: { hint: 'look at the key and the account behind it' },
  overloaded: { hint: 'try again later, or wait longer with max-wait' },
  budget: { hint: 'give it more with budget' },
} as const;

const longest = 2000;

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
