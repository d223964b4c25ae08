import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Context } from './context.ts';

/** The App of the inputs; undefined when none is given. A fork's run has no secrets, so that there the key may lack and the App is left out. */
export const readApp = (
  id: string | undefined,
  privateKey: string | undefined,
  { keyMayLack }: { readonly keyMayLack: boolean },
): Result<Context['app'], Failure> => {
  if (id === undefined && privateKey === undefined) return ok(undefined);
  if (id === undefined) return wrong('app-private-key is given without app-id', 'the id of the GitHub App');
  if (privateKey === undefined) {
    if (keyMayLack) return ok(undefined);
    return wrong(
      `app-id is ${JSON.stringify(id)}, and app-private-key is empty`,
      "the App's private key, from a secret that this run has",
    );
  }
  if (isRsaKey(privateKey)) return ok({ id, privateKey });
  return wrong(
    'app-private-key is no RSA private key in PEM format',
    'the whole .pem file that GitHub made for the App',
  );
};

const wrong = (message: string, accepted: string): { ok: false; error: Failure } =>
  err({ code: 'invalid-input', message: `${message}.`, hint: `Accepted: ${accepted}.` });

const isRsaKey = (pem: string): boolean => {
  // Loaded here: a command without an App starts sooner.
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  try {
    // A key in one line, with `\n` for its line breaks, is taken too, as auth-app does.
    return createPrivateKey(pem.replaceAll(String.raw`\n`, '\n')).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
};
