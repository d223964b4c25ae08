/** What reading the last words of a session came to; the text of a complaint is for the model. */
export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'complaint'; readonly text: string };

/** What the last words of a session must be. */
export interface AnswerFormat<T> {
  /** As the model is told of it: `the closing report`. */
  readonly name: string;
  /** `output_config.format` of every request: one constant per kind of session, as a change of it costs the prompt cache. */
  readonly format: { readonly type: 'json_schema'; readonly schema: Record<string, unknown> };
  /** Never rejects. Is not asked about words that are blank. */
  readonly read: (text: string) => Promise<Reading<T>>;
  /** How many complaints go back to the model; the next one ends the session as failed. */
  readonly repairs: number;
}
