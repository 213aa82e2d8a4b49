import { textWidth, type TypeStyle } from './font-metrics.ts'

/** Lines of at most `widthPt` (measured), broken at spaces; a longer word is broken between characters, never clipped. */
export function wrapText(text: string, widthPt: number, style: TypeStyle): readonly string[] {
  const space = textWidth(' ', style)
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const word of text.split(' ').flatMap((long) => breakWord(long, widthPt, style))) {
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

/** A word in pieces that fit; at least one character each, marks and joiners kept with their character. */
function breakWord(word: string, widthPt: number, style: TypeStyle): readonly string[] {
  if (textWidth(word, style) <= widthPt) return [word]
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
