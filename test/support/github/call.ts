import type { Repository } from './model.ts';

/** A request that GitHub would understand. */
export interface Call {
  readonly repository: Repository;
  /** Who asks. */
  readonly by: string;
  /** Of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the stand-in says of itself; the rest of GitHub's shape is filled in. A list is cut into pages. */
export type Reply =
  | { readonly status: number; readonly body?: unknown }
  | { readonly items: readonly object[]; readonly wrap?: (items: readonly object[], total: number) => object };

export type Handler = (call: Call) => Reply | Promise<Reply>;

export const good = (body: unknown, status = 200): Reply => ({ status, body });

export const notFound: Reply = { status: 404, body: { message: 'Not Found', documentation_url: '', status: '404' } };

export const unprocessable = (...errors: readonly (string | object)[]): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors, documentation_url: '', status: '422' },
});

/** The answer to something that may not be there. */
export const goodOr404 = (body: unknown): Reply => (body === undefined ? notFound : good(body));

const mostCharacters = 65_536;

/** Refuses a text that GitHub would not store. */
export const tooLong = (resource: string, body: unknown): Reply | undefined =>
  typeof body === 'string' && Array.from(body).length > mostCharacters
    ? unprocessable({
        resource,
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      })
    : undefined;

export const number = (call: Call, name: string): number => Number(call.params[name]);
