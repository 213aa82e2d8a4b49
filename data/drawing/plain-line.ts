const CONTROLS_AND_BREAKS = /[\p{Cc}\u2028\u2029]+/gu
/** Marks that turn the reading direction of what follows, also of the neighbours: a name has no right to. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/gu
/** Half a character, or code points that XML refuses. */
const NOT_TEXT = /[\p{Cs}\uFFFE\uFFFF]/gu

/** Text as one line that any file may hold: no control characters, no line breaks, no halves of characters. */
export function plainLine(text: string): string {
  return text
    .replace(CONTROLS_AND_BREAKS, ' ')
    .replace(DIRECTION_MARKS, '')
    .replace(NOT_TEXT, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim()
}
