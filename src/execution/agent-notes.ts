import type { Workbench } from '../workspace/workbench.ts';

const longestNotes = 20_000;

/** The repository's own notes for agents, from the base branch: what steers the agent was reviewed there. */
export const agentNotes = async (workbench: Workbench): Promise<string | undefined> => {
  for (const name of ['AGENTS.md', 'CLAUDE.md']) {
    const notes = await workbench.readFile(workbench.base.sha, name);
    if (notes !== undefined) return notes.toString('utf8').slice(0, longestNotes);
  }
  return undefined;
};
