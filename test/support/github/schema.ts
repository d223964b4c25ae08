import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/*
 * GitHub's own schemas (test/fixtures/github), made strict: a property that they do not name is an error in a request of ours and in an answer of the
 * stand-in. GitHub itself would pass over it in silence.
 */

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly required: boolean; readonly schema: Schema };
  /** By status; null where the answer has no body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

const root = 'github';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** OpenAPI 3.0's `nullable` and local references in JSON Schema's words. */
const modern = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(modern);
  if (!isObject(value)) return value;
  const { nullable, discriminator: _, ...rest } = value;
  const mapped = Object.fromEntries(
    Object.entries(rest).map(([key, one]) => [
      key,
      key === '$ref' ? String(one).replace('#/', `${root}#/`) : key === 'enum' ? one : modern(one),
    ]),
  );
  return nullable === true ? { anyOf: [mapped, { type: 'null' }] } : mapped;
};

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const file = new URL('../../fixtures/github/openapi.json', import.meta.url);
const document = modern(JSON.parse(readFileSync(file, 'utf8'))) as Document;

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?(?:\.\d+Z)?$/,
  uri: (text: string) => URL.canParse(text),
};
const options = { strict: false, formats, allErrors: true, logger: false } as const;
const bodies = new Ajv(options);
bodies.addSchema({ $id: root, components: document.components });
const texts = new Ajv({ ...options, coerceTypes: true });

const follow = (schema: Schema): Schema => {
  const { $ref } = schema;
  return typeof $ref === 'string' ? (document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
};

const branchesOf = (schema: Schema): readonly Schema[] => {
  const { anyOf, oneOf, allOf } = schema;
  return [anyOf, oneOf, allOf].flatMap((one) => (Array.isArray(one) ? (one as Schema[]) : []));
};

const why = (validate: ValidateFunction): string[] =>
  (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);

/** The schemas of a property by its name, in a schema and all its branches; undefined where any name goes. */
const propertiesOf = (schema: Schema): Map<string, Schema> | undefined => {
  const { properties, additionalProperties, type } = follow(schema);
  const found = new Map<string, Schema>();
  if (additionalProperties !== undefined && additionalProperties !== false) return undefined;
  if (isObject(properties)) for (const [name, one] of Object.entries(properties)) found.set(name, one as Schema);
  const branches = branchesOf(follow(schema)).filter((one) => follow(one)['type'] !== 'null');
  if (type === 'object' && properties === undefined && branches.length === 0) return undefined;
  for (const branch of branches) {
    const more = propertiesOf(branch);
    if (more === undefined) return undefined;
    for (const [name, one] of more) found.set(name, one);
  }
  return found;
};

/** Properties that a schema does not name, as paths. */
const strangers = (schema: Schema, value: unknown, at = ''): string[] => {
  if (Array.isArray(value)) {
    const items = [follow(schema), ...branchesOf(follow(schema)).map(follow)].find((one) => isObject(one['items']));
    return items === undefined
      ? []
      : value.flatMap((one, index) => strangers(items['items'] as Schema, one, `${at}/${index}`));
  }
  const known = isObject(value) ? propertiesOf(schema) : undefined;
  if (known === undefined || !isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const inner = known.get(name);
    return inner === undefined ? [`${at}/${name} is not known to GitHub`] : strangers(inner, one, `${at}/${name}`);
  });
};

/** What is wrong with a value. */
const problemsOf = (schema: Schema, value: unknown): string[] => {
  const validate = bodies.compile(schema);
  return [...(validate(value) ? [] : why(validate)), ...strangers(schema, value)];
};

const example: Readonly<Record<string, unknown>> = { integer: 1, number: 1, boolean: false, array: [], string: '' };
const exampleOf: Readonly<Record<string, string>> = {
  uri: 'https://api.github.example/',
  'date-time': '2026-11-23T08:00:00Z',
};

const fillObject = (schema: Schema, value: Record<string, unknown>): Record<string, unknown> => {
  const known = propertiesOf(schema) ?? new Map<string, Schema>();
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  const missing = required.filter((name) => !(name in value)).map((name) => [name, undefined] as const);
  return Object.fromEntries(
    [...Object.entries(value), ...missing].map(([name, one]) => [name, filled(known.get(name) ?? {}, one)]),
  );
};

const fillBranch = (branches: readonly Schema[], value: unknown): unknown => {
  if (value === undefined) {
    const empty = branches.some(({ type }) => type === 'null');
    return empty ? null : filled(branches[0] ?? {}, undefined);
  }
  for (const branch of branches) {
    const made = filled(branch, value);
    if (problemsOf(branch, made).length === 0) return made;
  }
  return value;
};

/** A value with everything that its schema requires: the stand-in says what matters, the rest is filled in. */
const filled = (schema: Schema, value: unknown): unknown => {
  const target = follow(schema);
  const branches = branchesOf(target);
  if (branches.length > 0) return fillBranch(branches, value);
  if (Array.isArray(value)) return value.map((one) => filled((target['items'] ?? {}) as Schema, one));
  if (isObject(value)) return fillObject(target, value);
  if (value !== undefined) return value;
  const { type, format, enum: values } = target;
  if (Array.isArray(values)) return values[0];
  if (type === 'object') return fillObject(target, {});
  return exampleOf[String(format)] ?? example[String(type)] ?? null;
};

interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const templates = Object.entries(document.paths).map(([path, methods]) => ({ parts: path.split('/'), methods }));
const isVariable = (part: string): boolean => part.startsWith('{');

/** The operation behind a path; where several fit, the one with the most words of its own. */
export const findOperation = (method: string, pathname: string): Match | undefined => {
  // The document names no root of the contents, where the path is empty; Octokit then leaves the last slash out.
  const parts = pathname.replace(/\/contents$/, '/contents/').split('/');
  const fits = templates
    .filter((one) => one.parts.length === parts.length && method.toLowerCase() in one.methods)
    .filter((one) => one.parts.every((part, index) => isVariable(part) || part === parts[index]))
    .toSorted((a, b) => a.parts.filter(isVariable).length - b.parts.filter(isVariable).length);
  const [best] = fits;
  const operation = best?.methods[method.toLowerCase()];
  if (best === undefined || operation === undefined) return undefined;
  const named = best.parts.flatMap((part, index) =>
    isVariable(part) ? [[part.slice(1, -1), decodeURIComponent(parts[index] ?? '')] as const] : [],
  );
  return { operation, params: Object.fromEntries(named) };
};

/** What GitHub would not take of a request. */
export const requestProblems = (
  { operation, params }: Match,
  { query, body }: { readonly query: Readonly<Record<string, string>>; readonly body: unknown },
): string[] => {
  const { parameters, requestBody } = operation;
  const given = { ...query, ...params };
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const required = parameters.filter((one) => one.required === true).map(({ name }) => name);
  const validate = texts.compile({ type: 'object', properties, required, additionalProperties: false });
  const wrong = validate({ ...given }) ? [] : why(validate);
  if (requestBody === undefined) return body === undefined ? wrong : [...wrong, 'takes no body'];
  if (body === undefined) return requestBody.required ? [...wrong, 'needs a body'] : wrong;
  return [...wrong, ...problemsOf(requestBody.schema, body)];
};

/** The stand-in's answer in GitHub's full shape. Throws when it does not have that shape, which is a fault of the stand-in. */
export const answerIn = ({ operationId, responses }: Operation, status: number, body: unknown): unknown => {
  const schema = responses[status];
  if (schema === undefined) throw new Error(`${operationId} does not answer ${status}`);
  if (schema === null) return undefined;
  const made = filled(schema, body);
  const problems = problemsOf(schema, made);
  if (problems.length > 0) throw new Error(`${operationId} does not answer like this: ${problems.join('; ')}`);
  return made;
};
