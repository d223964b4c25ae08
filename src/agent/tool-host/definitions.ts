import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';

/** The SDK's toolset, for what it says to the model; it is never run in this process. */
export const toolDefinitions = async (workdir: string): Promise<BetaRunnableTool[]> => {
  const { betaAgentToolset20260401 } = await import('@anthropic-ai/sdk/tools/agent-toolset/node');
  return betaAgentToolset20260401({ workdir, env: {} });
};
