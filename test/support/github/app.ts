import { createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';

const hourMs = 3_600_000;

/** The header and the claims of a JSON Web Token. */
const partOf = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

/** A GitHub App with its key. Its tokens are of no known format, so that only knowing one can keep it out of a text. */
export class StandInApp {
  readonly id = '4711';
  readonly login = 'planwright-app[bot]';
  /** PEM, as GitHub hands it out. */
  readonly privateKey: string;
  /** Every token it was given, oldest first. */
  readonly minted: string[] = [];
  /** What its tokens were asked to be good for. */
  readonly scopes: unknown[] = [];
  installed = true;
  lifetimeMs = hourMs;
  /** How many of its newest tokens are accepted. */
  good = Number.POSITIVE_INFINITY;
  readonly #publicKey: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#publicKey = publicKey;
    this.privateKey = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  }

  /** Whether a JSON Web Token is one that the App signed and GitHub takes: of its id, for ten minutes at most. */
  signed(jwt: string): boolean {
    const [header, claims, signature] = jwt.split('.');
    if (signature === undefined || partOf(header)['alg'] !== 'RS256') return false;
    const verified = createVerify('RSA-SHA256').update(`${header}.${claims}`);
    const { iss, iat, exp } = partOf(claims);
    const now = Date.now() / 1000;
    const timely = Number(iat) <= now && Number(exp) > now && Number(exp) - Number(iat) <= 600;
    return String(iss) === this.id && timely && verified.verify(this.#publicKey, signature, 'base64url');
  }

  mint(scope: unknown): { readonly token: string; readonly expires_at: string } {
    const token = `installation-token-${this.minted.length}-of-the-tests-c90e41`;
    this.minted.push(token);
    this.scopes.push(scope);
    const until = new Date(Date.now() + this.lifetimeMs).toISOString();
    return { token, expires_at: until.replace(/\.\d+Z$/, 'Z') };
  }

  accepts(token: string): boolean {
    const index = this.minted.indexOf(token);
    return index !== -1 && index >= this.minted.length - this.good;
  }
}
