import Database from 'better-sqlite3'
import { DATASET_VERSION } from '../../data/dataset/format/format-version.ts'
import { insertRows } from '../../data/dataset/build/insert-rows.ts'
import { migrate } from '../../data/dataset/format/migrate.ts'
import { VOCABULARY_TABLES } from '../../data/dataset/format/vocabulary-tables.ts'
import { COMPANIES, publishedFiles, type Company } from './published-files.ts'
import { readEditions } from './read-editions.ts'
import { companyText, type CompanyText } from './write-text.ts'

/**
 * The text in `data/source/` of each company whose published files are in `reports`: the same bytes each time. `folder`: an empty one
 * for files in between.
 *
 * @throws {Error} as `readEditions`, and where a figure can't be written as text.
 */
export async function companyTexts(
  reports: string,
  folder: string,
): Promise<ReadonlyMap<Company, CompanyText>> {
  const texts = new Map<Company, CompanyText>()
  for (const company of COMPANIES) {
    const database = new Database(':memory:')
    try {
      migrate(database, DATASET_VERSION)
      for (const [table, rows] of VOCABULARY_TABLES)
        insertRows(
          database,
          table,
          rows.map((row) => ({ ...row })),
        )
      const documents = await readEditions(publishedFiles(company, reports, folder), database)
      texts.set(company, companyText(database, company, documents))
    } finally {
      database.close()
    }
  }
  return texts
}
