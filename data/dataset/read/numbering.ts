/** Numbers words from 0, in the order in which they first come; objects by what they are, not by what they hold. */
export interface Numbering<Word> {
  readonly placeOf: (word: Word) => number
  /** By place. */
  readonly words: readonly Word[]
}

export function createNumbering<Word>(): Numbering<Word> {
  const places = new Map<Word, number>()
  const words: Word[] = []
  // Lines that follow each other have much in common.
  let lastWord: Word | undefined
  let lastPlace = -1

  function find(word: Word): number {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, words.length)
    return words.push(word) - 1
  }

  return {
    words,
    placeOf: (word) => {
      if (lastPlace < 0 || lastWord !== word) {
        lastWord = word
        lastPlace = find(word)
      }
      return lastPlace
    },
  }
}
