import type { NotOpened } from '../execution/which-copy.ts';
import type { RefusedDraft } from '../planning/generate.ts';
import type { NoResult } from '../planning/outcome.ts';

/** Why a talk with Claude came to nothing, as a failure of the command. */
export const noAnswer = (result: NoResult & { readonly refused?: RefusedDraft }): NotOpened => {
  const diagnostics = result.refused?.diagnostics ?? [];
  switch (result.kind) {
    case 'failed': {
      const { failure, complaint } = result;
      return { failure: complaint === undefined ? failure : { ...failure, hint: clipped(complaint) }, diagnostics };
    }
    case 'blocked':
      return { failure: { code: result.reason, message: result.detail, ...hints[result.reason] }, diagnostics };
    case 'cancelled':
      return { failure: { code: 'interrupted', message: 'the run was stopped; nothing was written' }, diagnostics };
  }
};

const hints = {
  auth: { hint: 'look at the key and the account behind it' },
  overloaded: { hint: 'try again later, or wait longer with max-wait' },
  budget: { hint: 'give it more with budget' },
} as const;

const longest = 2000;

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
