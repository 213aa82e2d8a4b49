/** A passage found in a text: UTF-16 code units from its start, the end exclusive. */
interface FoundPassage<Id> {
  readonly id: Id
  readonly start: number
  readonly end: number
}

/**
 * Where each of some quotations stands first in a text; those that don't are left out. Quotation marks, apostrophes and dashes of any
 * form are the same, and so is any white space: copies differ in them.
 */
export function findPassages<Id>(
  text: string,
  quotations: readonly { readonly id: Id; readonly words: string }[],
): readonly FoundPassage<Id>[] {
  const plain = plainOf(text)
  return quotations.flatMap(({ id, words }) => {
    const wanted = plainOf(words.trim()).text
    const at = wanted === '' ? -1 : plain.text.indexOf(wanted)
    if (at < 0) return []
    const start = plain.places[at] ?? 0
    const end = (plain.places[at + wanted.length - 1] ?? start) + 1
    return [{ id, start, end }]
  })
}

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** `places[i]`: where character `i` of the plain text stands in the text. */
function plainOf(text: string): { readonly text: string; readonly places: readonly number[] } {
  const plain: string[] = []
  const places: number[] = []
  let isAfterSpace = false
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place)
    const isSpace = /\s/.test(character)
    if (isSpace && isAfterSpace) continue
    isAfterSpace = isSpace
    plain.push(isSpace ? ' ' : (SAME[character] ?? character))
    places.push(place)
  }
  return { text: plain.join(''), places }
}

/** A paragraph of a text with the pieces that it is shown in. */
interface Paragraph<Mark> {
  readonly start: number
  readonly pieces: readonly { readonly text: string; readonly mark: Mark | null }[]
}

/** A text line by line, without the empty ones, cut where a mark begins or ends; of marks that overlap the first is shown. */
export function markedParagraphs<Mark extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Mark[],
): readonly Paragraph<Mark>[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start)
  const paragraphs: Paragraph<Mark>[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, pieces: piecesOf(line, start, sorted) })
    start += line.length + 1
  }
  return paragraphs
}

function piecesOf<Mark extends { readonly start: number; readonly end: number }>(
  line: string,
  start: number,
  marks: readonly Mark[],
): Paragraph<Mark>['pieces'] {
  const pieces: { text: string; mark: Mark | null }[] = []
  let at = 0
  for (const mark of marks) {
    const from = Math.max(mark.start - start, at)
    const to = Math.min(mark.end - start, line.length)
    if (to <= from) continue
    if (from > at) pieces.push({ text: line.slice(at, from), mark: null })
    pieces.push({ text: line.slice(from, to), mark })
    at = to
  }
  if (at < line.length) pieces.push({ text: line.slice(at), mark: null })
  return pieces
}
