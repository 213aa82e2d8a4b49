/** Small letters of the Greek and Cyrillic alphabets that look like Latin ones. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    ӏ: 'l',
    о: 'o',
    р: 'p',
    ѕ: 's',
    у: 'y',
    х: 'x',
    α: 'a',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    υ: 'u',
    χ: 'x',
  }),
)

/** A name as a reader sees it: names that look alike are one, whatever signs nobody sees stand in them. */
export function asItLooks(name: string): string {
  const visible = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()
  return visible.replace(/[\u0370-\u052f]/gu, (letter) => LOOK_ALIKE.get(letter) ?? letter)
}
