/** Tags that our own Markdown is made of. */
const ours = /<\/?(?:details(?: open)?|summary|code|b|br|ins|del|sub)>/gu;
const fences = /^(`{3,})(?:text|diff|yaml|sh|mermaid)\n[\s\S]*?\n\1$/gmu;

/** Markdown without what stands in fences as it is. */
export const unfenced = (markdown: string): string => markdown.replaceAll(fences, '');

/**
 * What in GitHub Markdown could have come from untrusted text and means something: HTML that is not ours, links and images, mentions, references,
 * fences that are left open, workflow commands, invisible characters. Nothing when the text is harmless.
 */
export function harmless(markdown: string, comments: readonly RegExp[] = []): string[] {
  const known = comments.reduce((text, comment) => text.replace(comment, ''), markdown);
  const outside = unfenced(known);
  const bare = outside.replaceAll(ours, ' ');
  return [
    /[<>](?!=)/u.exec(bare.replaceAll(/^>(?: |$)/gmu, ''))?.[0],
    /!\[|\]\(/u.exec(bare)?.[0],
    /@[A-Za-z0-9]/u.exec(bare)?.[0],
    /(?<!&)#\d/u.exec(bare)?.[0],
    /`{3,}/u.exec(bare)?.[0],
    /:\/\//u.exec(bare)?.[0],
    /^\s*::|##\[/mu.exec(outside)?.[0],
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u2028\u2066]/u.exec(known)?.[0],
  ].flatMap((found) => (found === undefined ? [] : [found]));
}
