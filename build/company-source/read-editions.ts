import type Database from 'better-sqlite3'
import { importFiles } from '../../data/import/import-files.ts'
import { openReport } from '../../data/import/open-report.ts'
import { NO_CHOICES, type FileReport } from '../../data/model/import-report.ts'
import type { PublishedFile } from './published-files.ts'

/** The document that a file became, by its key in the dataset. */
export type DocumentFiles = ReadonlyMap<string, PublishedFile>

/**
 * Reads reports into a dataset with the product's own importers, one after the other: a later file's edition replaces an earlier one
 * of the same period where it says something else, and adds nothing where it says the same.
 *
 * @throws {Error} when a file brings an error, a warning or a question: nothing is left out unseen.
 */
export async function readEditions(
  files: readonly PublishedFile[],
  database: Database.Database,
): Promise<DocumentFiles> {
  const documents = new Map<string, PublishedFile>()
  for (const file of files) {
    const choices = {
      ...NO_CHOICES,
      recipe: file.recipe,
      publishedOn: file.facts.publishedOn,
      retrievedOn: file.facts.retrievedOn,
      address: file.facts.address,
      // A mapping is asked whose a file is; a published layout says it.
      answers: { ...NO_CHOICES.answers, company: file.recipe?.company ?? null },
    }
    const reader = await openReport(file.path, choices, { territories: [], recipes: [], companies: [] })
    const before = keysOf(database)
    const [report] = database.transaction(() =>
      importFiles([{ reader, choices }], database, { skipErrors: false, hear: () => undefined }),
    )()
    refuseIssues(report)
    for (const key of keysOf(database)) if (!before.has(key)) documents.set(key, file)
  }
  return documents
}

function keysOf(database: Database.Database): ReadonlySet<string> {
  return new Set(database.prepare('SELECT key FROM documents').pluck().all().map(String))
}

function refuseIssues(report: FileReport | undefined): void {
  const issue = report?.issues.find(({ level }) => level !== 'skipped')
  if (report === undefined || issue !== undefined)
    throw new Error(`${report?.file ?? ''}: ${JSON.stringify(issue)}`)
}
