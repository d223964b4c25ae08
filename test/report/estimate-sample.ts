import type { Estimate } from '../../src/plan/estimate.ts';

const why = 'no price is known for my|model';

export const estimate: Estimate = {
  tasks: [
    {
      id: 'users',
      title: 'Create the users table',
      samples: 7,
      tokens: { kind: 'range', low: 8000, likely: 12_000, high: 30_000 },
      usd: { kind: 'range', low: 0.1, likely: 0.2, high: 0.5 },
      minutes: { kind: 'range', low: 1, likely: 2.5, high: 9 },
    },
    {
      id: 'posts',
      title: 'Posts <b>',
      samples: 7,
      tokens: { kind: 'range', low: 8000, likely: 12_000, high: 30_000 },
      usd: { kind: 'unknown', why },
      minutes: { kind: 'range', low: 1, likely: 2.5, high: 9 },
    },
    {
      id: 'person',
      title: 'Rotate keys',
      samples: 0,
      tokens: { kind: 'range', low: 0, likely: 0, high: 0 },
      usd: { kind: 'range', low: 0, likely: 0, high: 0 },
      minutes: { kind: 'unknown', why: 'a person does it' },
    },
  ],
  total: {
    tokens: { kind: 'range', low: 16_000, likely: 24_000, high: 60_000 },
    usd: { kind: 'unknown', why, atLeast: 0.1 },
    minutes: { kind: 'unknown', why: 'a person does it', atLeast: 2 },
  },
  finished: 1,
  gated: 1,
  conditional: 2,
  budget: { usd: 20, minutes: 240 },
};
