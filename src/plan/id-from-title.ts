const longest = 63;

/** Letters that do not come apart into one of ASCII and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * An id for a new plan, of the words of its title: lower case, letters of Latin scripts as ASCII, at most 63 characters. `plan` where the
 * title has no such words; with `-2`, `-3`, … where that one is taken.
 */
export const idFromTitle = (title: string, taken: Iterable<string>): string => {
  const ids = new Set(taken);
  const words = wordsOf(title);
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const id = `${shortened(words, longest - end.length)}${end}`;
    if (!ids.has(id)) return id;
  }
};

const wordsOf = (title: string): string => {
  const ascii = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/['’\p{M}]/gu, '')
    .replaceAll(/[ßæœøđðþłħı]/g, (letter) => letters[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return ascii === '' ? 'plan' : ascii;
};

/** Cut between two words, unless one word alone is too long. */
const shortened = (words: string, max: number): string => {
  if (words.length <= max) return words;
  const end = words.lastIndexOf('-', max);
  return words.slice(0, end > 0 ? end : max);
};
