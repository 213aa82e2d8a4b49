import Database from 'better-sqlite3'
import type { PopulationFigure } from '../../model/population.ts'
import { readPopulations } from './read-populations.ts'
import { COLUMN, selectRecords } from './select-records.ts'

/** Inhabitants that may stand again, and the documents that they are from. */
export interface FormerPopulation {
  readonly figures: readonly PopulationFigure[]
  readonly documents: readonly { readonly key: string; readonly title: string; readonly publisher: string }[]
}

/** The inhabitants of the bundled dataset: the app's own file, which nobody else writes. */
export function bundledPopulations(path: string): FormerPopulation {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const figures = readPopulations(database)
    const of = new Set(figures.map(({ document }) => document))
    const { text } = COLUMN
    const documents = selectRecords(database, 'documents', { key: text, title: text, publisher: text })
    return { figures, documents: documents.filter(({ key }) => of.has(key)) }
  } finally {
    database.close()
  }
}
