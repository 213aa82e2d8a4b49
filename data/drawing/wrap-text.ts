import { textWidth, type TypeStyle } from './metrics.ts'

/** Spaces at which a line may end: not the one inside `2024 H1`. */
const BETWEEN_WORDS = /(?<!\d{4}) | (?!H[12]\b)/

const MOST_BALANCED_LINES = 3

/** Lines of at most `widthPt` (measured), broken at spaces; a longer word is broken between characters, never clipped. */
export function wrapText(text: string, widthPt: number, style: TypeStyle): readonly string[] {
  const space = textWidth(' ', style)
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const word of text.split(BETWEEN_WORDS).flatMap((long) => breakWord(long, widthPt, style))) {
    const width = textWidth(word, style)
    if (line === '') {
      line = word
      lineWidth = width
    } else if (lineWidth + space + width <= widthPt) {
      line = `${line} ${word}`
      lineWidth += space + width
    } else {
      lines.push(line)
      line = word
      lineWidth = width
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The same number of lines, none much longer than another: for headings, whose last line would hold a single word. */
export function balancedLines(text: string, widthPt: number, style: TypeStyle): readonly string[] {
  const lines = wrapText(text, widthPt, style)
  if (lines.length < 2 || lines.length > MOST_BALANCED_LINES) return lines
  let [best, narrow, wide] = [lines, widthPt / 2, widthPt]
  while (wide - narrow > style.sizePt / 2) {
    const middle = (narrow + wide) / 2
    const tried = wrapText(text, middle, style)
    if (tried.length > lines.length) narrow = middle
    else [best, wide] = [tried, middle]
  }
  return best
}

/** A word in pieces that fit; at least one character each, marks and joiners kept with their character. */
function breakWord(word: string, widthPt: number, style: TypeStyle): readonly string[] {
  if (textWidth(word, style) <= widthPt) return [word]
  if (word.includes(' ')) return word.split(' ').flatMap((part) => breakWord(part, widthPt, style))
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    const isAttached = /^[\p{M}\p{Cf}]$/u.test(character)
    if (piece !== '' && !isAttached && textWidth(piece + character, style) > widthPt) {
      pieces.push(piece)
      piece = character
    } else {
      piece += character
    }
  }
  return [...pieces, piece]
}
