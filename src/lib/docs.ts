/** The pages that messages point to. */
export const pages = ['plan-format', 'security', 'guides/editing', 'guides/many-runners'] as const;

/** The address of a page of Planwright's own documentation: whoever reads a message has another repository before them. */
export const docs = (page: (typeof pages)[number]): string =>
  `https://github.com/planwright/planwright/blob/main/docs/${page}.md`;

/** The schema of plan files, for editors. */
export const planSchema = 'https://raw.githubusercontent.com/planwright/planwright/main/schema/plan.schema.json';
