/** Bytes of a plan file, state included; checked before anything is parsed. */
export const maxFileBytes = 4 * 1024 * 1024;

/** Tasks of one plan, over all phases. */
export const maxTasks = 1000;

/** Nesting of mappings and lists. */
export const maxDepth = 64;

/** Nodes that all aliases of a file together may stand for. */
export const maxAliasedNodes = 10_000;
