const LONGEST = 150
const END_OF_CLAUSE = /[\s\u00A0\u202F]*(?:[;:](?=\s)|\.(?=\s|$))/u

/** A text up to the end of its first clause, with a sign that it goes on; `null` where that is long, or all of it. */
export function firstClause(text: string): string | null {
  const end = text.search(END_OF_CLAUSE)
  if (end < 1 || end > LONGEST || end >= text.length - 1) return null
  return `${text.slice(0, end)} …`
}
