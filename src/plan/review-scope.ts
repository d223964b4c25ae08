/** What Claude can be asked to look at in a plan (spec: Commands, `review`). */
export const reviewTypes = ['refine_descriptions', 'add_missing', 'optimize_order', 'break_down'] as const;
export type ReviewType = (typeof reviewTypes)[number];

/** The part of a plan that a review may touch; as text `plan`, `phase/<id>` or `task/<id>`. */
export type ReviewScope =
  | { readonly kind: 'plan' }
  | { readonly kind: 'phase'; readonly id: string }
  | { readonly kind: 'task'; readonly id: string };

/** The scope as people write it. */
export const scopeText = (scope: ReviewScope): string => (scope.kind === 'plan' ? 'plan' : `${scope.kind}/${scope.id}`);

/** Reads what `scopeText` writes; undefined for anything else. */
export const parseScope = (text: string): ReviewScope | undefined => {
  if (text === 'plan') return { kind: 'plan' };
  const [, kind, id] = /^(phase|task)\/([a-z0-9][a-z0-9-]{0,62})$/.exec(text) ?? [];
  return (kind === 'phase' || kind === 'task') && id !== undefined ? { kind, id } : undefined;
};
