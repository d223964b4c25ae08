import type { PlanState } from '../plan/state.ts';

/*
 * What proves an approval, as it stands in the state. It tells where it can be read again: a run or a comment by their ids, and which of a
 * run's reviews it was.
 */

export const commentEvidence = (comment: string): string => `comment:${comment}`;

export const runEvidence = (run: string): string => `run:${run}`;

/** `ordinal` counts the reviews of a run that let a task pass, from 1. */
export const reviewEvidence = (run: string, ordinal: number): string => `${runEvidence(run)}#${ordinal}`;

/** Whose reviews of a run let tasks pass before, whatever became of the tasks since. */
export const reviewersUsed = ({ iterations }: PlanState, run: string): string[] =>
  iterations.flatMap(({ kind, by, via, evidence }) => {
    const ours = typeof evidence === 'string' && evidence.startsWith(`${runEvidence(run)}#`);
    return kind === 'approved' && via === 'environment' && ours && by !== undefined ? [by] : [];
  });
