const open = '<!-- planwright:suggestions ';
const close = ' -->';

/** A text as a hidden comment, for the last line of a body. Base64 holds nothing that could end the comment. */
export const payloadComment = (payload: string): string => `${open}${Buffer.from(payload).toString('base64')}${close}`;

/** Text in which nobody can find a comment of ours; as long as before. */
export const withoutPayload = (text: string): string => text.replaceAll('<!-- planwright:', '<!-- planwright.');

/**
 * What a review of ours carries in its last line; undefined when there is none, or it is not whole. Whether the review is ours is the caller's to
 * find out: everybody can write such a comment.
 */
export function readPayload(body: string): string | undefined {
  const last = body.trimEnd();
  const from = last.lastIndexOf(open);
  if (from < 0 || !last.endsWith(close)) return undefined;
  const encoded = last.slice(from + open.length, -close.length);
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.toString('base64') === encoded ? bytes.toString() : undefined;
}
