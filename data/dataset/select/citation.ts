/** What a citation is made of; `copy` is the document that the figure was read through. */
interface CitedPlace {
  readonly publisher: string
  readonly title: string
  readonly address: string | null
  readonly publishedOn: string | null
  readonly retrievedOn: string | null
  readonly sheet: string | null
  readonly row: number | null
  /** Of the sheet; `null`: the row alone is known. */
  readonly cell: string | null
  /** Of the document's file; `null`: none was at hand. */
  readonly sha256: string | null
  readonly transcription: string | null
  readonly copy: string | null
  readonly copyAddress: string | null
}

/**
 * One citation to paste: publisher, title, date, sheet, address; then the copy it was read through, and our line.
 *
 * A number whose cell is known names it, and the file by its hash.
 *
 * `Microsoft, “Law Enforcement Requests Report, 2013 H2”, sheet “combined”, https://… Read through …, retrieved 2026-11-23; line 66 of …`
 */
export function citationOf(place: CitedPlace): string {
  const source = [
    place.publisher,
    `“${place.title}”`,
    place.publishedOn === null ? null : `published ${place.publishedOn}`,
    place.sheet === null ? null : `sheet “${place.sheet}”`,
    place.cell !== null
      ? `cell ${place.cell}`
      : place.transcription === null && place.row !== null
        ? `row ${String(place.row)}`
        : null,
    place.address,
    place.cell === null || place.sha256 === null ? null : `SHA-256 ${place.sha256}`,
  ].filter((part) => part !== null)
  const way = [
    place.copy === null ? null : `read through ${place.copy}`,
    place.copyAddress,
    place.retrievedOn === null ? null : `retrieved ${place.retrievedOn}`,
    place.transcription === null || place.row === null
      ? null
      : `line ${String(place.row)} of ${place.transcription}`,
  ].filter((part) => part !== null)
  return way.length === 0 ? source.join(', ') : `${source.join(', ')}; ${way.join(', ')}`
}
