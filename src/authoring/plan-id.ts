/** The id in what a person named a plan by, an id or a path, where there is no checkout to look in; undefined when it is neither. */
export const planIdIn = (given: string): string | undefined =>
  /^(?:(?:\.\/)?plans\/)?([a-z0-9][a-z0-9-]{0,62})(?:\.ya?ml)?$/.exec(given)?.[1];
