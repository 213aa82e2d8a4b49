import { onOneLine } from './on-one-line.ts'

/** A territory's name as a cell has it: on one line, without spaces around and without the marks behind it that point to a footnote. */
export function nameWithoutMarks(cell: string, marks: string): string {
  const name = onOneLine(cell)
  let end = name.length
  while (end > 0 && (marks.includes(name.charAt(end - 1)) || name.charAt(end - 1) === ' ')) end -= 1
  return name.slice(0, end).trim()
}
