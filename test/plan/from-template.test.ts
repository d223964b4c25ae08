import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankPlan, planFromTemplate } from '../../src/plan/from-template.ts';
import { parse } from './support.ts';

const template = `\
# What everybody should know
version: 1
title: Add a feature # the old one
description: |
  What it is for.

  And more.

# Ask for these
inputs:
  # in one sentence
  feature:
    description: What to build
    required: true
  test_command: { default: npm test }   # as you run it
  rounds: { type: number, default: 2 }
  docs: { type: boolean, default: true }
  target: { type: choice, options: [api, web] }
phases:
  - id: build   # the only one
    title: Build
    tasks:
      - id: a
        title: A
        description: 'Build \${{ inputs.feature }}'
        verify: ['bash -c "$PLANWRIGHT_INPUT_TEST_COMMAND"']
`;

const request = { id: 'search', title: 'Add a search field', inputs: {} };

const made = async (text: string, rest: Partial<Parameters<typeof planFromTemplate>[1]> = {}): Promise<string> => {
  const plan = await planFromTemplate(text, { ...request, ...rest });
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
};

/** The template with some of its lines replaced. */
const changed = (lines: Readonly<Record<string, string>>): string =>
  Object.entries(lines).reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  }, template);

describe('a plan from a template', () => {
  it('has its title, and every other byte of the template', async () => {
    expect(await made(template)).toBe(changed({ 'title: Add a feature #': 'title: Add a search field #' }));
  });

  it('has its description, and given values as defaults of the inputs', async () => {
    const inputs = {
      feature: 'People search: by name',
      test_command: 'make test',
      rounds: '3',
      docs: 'false',
      target: 'web',
    };
    expect(await made(template, { description: 'For people who\r\nsearch.  ', inputs })).toBe(
      changed({
        'title: Add a feature #': 'title: Add a search field #',
        '  What it is for.\n\n  And more.\n': '  For people who\n  search.\n',
        'description: What to build\n': "description: What to build\n    default: 'People search: by name'\n",
        'default: npm test': 'default: make test',
        'default: 2': 'default: 3',
        'docs: { type: boolean, default: true }': 'docs: { type: boolean, default: false }',
        'options: [api, web] }': 'options: [api, web], default: web }',
      }),
    );
  });

  it('keeps CRLF and a byte order mark', async () => {
    const odd = `\uFEFF${template.replaceAll('\n', '\r\n')}`;
    const inputs = { feature: 'Search' };
    expect(await made(odd, { description: 'One\nTwo', inputs })).toBe(
      `\uFEFF${changed({
        'title: Add a feature #': 'title: Add a search field #',
        '  What it is for.\n\n  And more.\n': '  One\n  Two\n',
        'description: What to build\n': 'description: What to build\n    default: Search\n',
      }).replaceAll('\n', '\r\n')}`,
    );
  });

  it('leaves out what was not given: an empty value is none', async () => {
    expect(await made(template, { description: ' ', inputs: { feature: '', rounds: null } })).toBe(
      await made(template),
    );
  });

  it('puts a title on one line', async () => {
    expect((await parse(await made(template, { title: ' Two\n words: # and more ' }))).plan.title).toBe(
      'Two words: # and more',
    );
  });

  it.each([
    [
      { inputs: { featur: 'x' } },
      'plan search has no input featur; accepted: feature, test_command, rounds, docs, target',
    ],
    [{ inputs: { rounds: 'many' } }, 'input rounds is "many"; accepted: a number'],
    [{ inputs: { target: 'ios' } }, 'input target is "ios"; accepted: one of api, web'],
    [{ title: '  ' }, 'title must be one line of text; it is empty'],
    [{ title: 'x'.repeat(201) }, 'title is 201 characters long; at most 200 are accepted'],
    [{ title: 'a\u0007b' }, 'title contains the control character U+0007, which has no place in a plan'],
    [{ description: 'x'.repeat(100_001) }, 'description is 100,001 characters long; at most 100,000 are accepted'],
    [
      { inputs: { feature: 'x'.repeat(10_001) } },
      'input feature is 10,001 characters long; at most 10,000 are accepted',
    ],
  ])('%j is refused', async (rest, message) => {
    expect(await planFromTemplate(template, { ...request, ...rest })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message },
    });
  });

  it('is not made of what is no plan', async () => {
    expect(await planFromTemplate('version: 1\ntitle: T\nphases: []\n', request)).toEqual({
      ok: false,
      error: {
        code: 'invalid-plan',
        message: 'the template is no valid plan: line 3: `phases` is empty; it needs at least one entry',
        hint: '`planwright validate` shows all problems of a template, too',
      },
    });
    expect(await planFromTemplate(`${template}state: { status: pending }\n`, request)).toMatchObject({
      error: { code: 'invalid-plan' },
    });
  });

  it('reads as what was asked for, whatever that is, and leaves the tasks alone', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => /[a-z]/i.test(text));
    const nasty = fc.constantFrom(
      '${{ inputs.docs }}',
      '"; rm -rf / #',
      "a: b\n- 'c'",
      '\u202eevil',
      '#x',
      '|\n y',
      '1e3',
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, nasty), fc.oneof(words, nasty), async (title, feature) => {
        const before = await parse(template);
        const { plan, raw } = await parse(await made(template, { title, description: feature, inputs: { feature } }));
        expect(plan.title).toBe(title.replaceAll(/\s+/gu, ' ').trim());
        expect(plan.description.trim()).toBe(feature.replaceAll(/\r\n?/g, '\n').trim());
        expect(plan.inputs['feature']?.default).toBe(feature);
        expect(raw.phases).toEqual(before.raw.phases);
      }),
      { numRuns: 60 },
    );
  });
});

it('a blank plan is a valid one, and says what to write where', async () => {
  const blank = await blankPlan({ id: 'new', title: 'Tidy: up', description: 'All\nof it' });
  if (!blank.ok) throw new Error(blank.error.message);
  expect(blank.value).toMatchInlineSnapshot(`
    "version: 1
    title: 'Tidy: up'
    description: |
      All
      of it

    # Ceilings of the whole plan; reaching one pauses it.
    budget: { usd: 10 }

    # Every task works in a fresh copy of the repository. What it needs there before it can run anything:
    # workspace:
    #   setup: npm ci

    # What must succeed after every task before its work counts:
    # defaults:
    #   verify: [npm test]

    # Phases run one after the other. Every key: https://github.com/planwright/planwright/blob/main/docs/plan-format.md
    phases:
      - id: first-phase
        title: First phase
        tasks:
          - id: first-task
            title: Describe the first task in one line
            description: |
              Say what is to be done, where, and what must be true afterwards.
              A fresh session reads this and the repository, and nothing else.
            # The only paths it may change:
            # files: ['src/**', 'test/**']
    "
  `);
  const { plan, warnings } = await parse(blank.value);
  expect([plan.title, plan.description, warnings]).toEqual(['Tidy: up', 'All\nof it\n', []]);
});
