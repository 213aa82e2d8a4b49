/** The inhabitants of a territory on 1 July of a year, as a document has them. */
export interface PopulationFigure {
  /** The territory's code. */
  readonly territory: string
  readonly year: number
  /** Persons. */
  readonly people: number
  /** A projection and no estimate. */
  readonly isProjection: boolean
  /** The document's id. */
  readonly document: string
  /** Its row there, from 1, in the transcription where there is one; `null`: none is known. */
  readonly row: number | null
}
