/** A cell's text on one line: a line break that was typed into the cell, with the spaces around it, is a space. */
export function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]\s*/g, ' ').trim() : text
}
