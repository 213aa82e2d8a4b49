/** Numbers words from 0, in the order in which they first come; objects by what they are, not by what they hold. */
export interface Numbering<Word> {
  placeOf(word: Word): number
  /** By place. */
  readonly words: readonly Word[]
}

export function createNumbering<Word>(): Numbering<Word> {
  const places = new Map<Word, number>()
  const words: Word[] = []
  return {
    words,
    placeOf: (word) => {
      const known = places.get(word)
      if (known !== undefined) return known
      places.set(word, words.length)
      return words.push(word) - 1
    },
  }
}
