/** Letters that are no other letter with a mark, as they are typed without them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/**
 * Words as they are compared wherever something is searched: without case, marks and punctuation, `&` as `and`, one space between them.
 * `Türkiye` → `turkiye`; `Côte d’Ivoire` → `cote divoire`; `Guinea-Bissau` → `guinea bissau`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþßæœ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll('&', ' and ')
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same of a whole name: `The Gambia` → `gambia`, `St. Lucia` → `saint lucia`, `U.S.A.` → `usa`. */
export function foldName(name: string): string {
  const letters = /^\s*(?:\p{L}\.\s*){2,}\p{L}?\s*$/u.test(name) ? name.replace(/[.\s]/g, '') : name
  return foldText(letters)
    .replace(/\bst\b/g, 'saint')
    .replace(/^the /, '')
    .replace(/ the$/, '')
}

/** By what two names are one, however their words are parted: `Cote d Ivoire` and `Côte d’Ivoire`. */
export function nameKey(name: string): string {
  return foldName(name).replaceAll(' ', '')
}
