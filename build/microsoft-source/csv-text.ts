import { csvField } from '../../data/model/csv-field.ts'

/** RFC 4180 with line feeds: a header and its rows; cells with commas, quotation marks, line ends or spaces at an end are quoted. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(csvField).join(',')}\n`).join('')
}
