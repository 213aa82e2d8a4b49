import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importFiles } from '../../../../data/import/import-files.ts'
import { openReport } from '../../../../data/import/open-report.ts'
import { NO_CHOICES } from '../../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../../data/model/mapping-recipe.ts'
import { emptyDataset } from '../empty-dataset.ts'
import { EXAMPLE_RECIPE } from '../example-recipe.ts'
import { NOTHING_AROUND, temporaryFile } from '../import-a-file.ts'

const BOTH = 'country,half,received,of the other\nFrance,2020 H1,3,5\nChad,2020 H1,4,6\n'
const FIRST: MappingRecipe = { ...EXAMPLE_RECIPE, sheet: null }
const OTHER: MappingRecipe = {
  ...FIRST,
  id: 'other-requests',
  company: { id: 'other', name: 'Other' },
  publisher: 'Other',
  title: 'Other, requests',
  figures: [{ ...(FIRST.figures[0] ?? never()), column: ['of the other'] }],
}

function never(): never {
  throw new Error('The example counts something')
}

async function importBy(recipe: MappingRecipe, database: Database.Database): Promise<void> {
  const choices = { ...NO_CHOICES, recipe, answers: { ...NO_CHOICES.answers, company: recipe.company } }
  const reader = await openReport(temporaryFile('both.csv', BOTH), choices, NOTHING_AROUND)
  importFiles([{ reader, choices }], database, { skipErrors: false, hear: () => undefined })
}

/** Of each edition: its company, and the publisher and title of its document. */
const credits = (database: Database.Database): readonly unknown[] =>
  database
    .prepare(
      `SELECT c.key, d.publisher, d.title, d.id FROM editions e JOIN companies c ON c.id = e.company_id
       JOIN documents d ON d.id = e.document_id ORDER BY e.id`,
    )
    .raw()
    .all()

test.each([
  ['publishers of their own', OTHER],
  ['one publisher', { ...OTHER, publisher: FIRST.publisher }],
  ['one publisher and one title', { ...OTHER, publisher: FIRST.publisher, title: FIRST.title }],
])('two companies in one file with %s have two documents, each with its own credit', async (_, other) => {
  const database = emptyDataset()
  await importBy(FIRST, database)
  await importBy(other, database)
  expect(credits(database)).toEqual([
    ['example', 'Example', 'Example, requests', 1],
    ['other', other.publisher, other.title, 2],
  ])
  // The rows stand in the document of their edition.
  expect(
    database
      .prepare(
        `SELECT count(*) FROM figures f JOIN editions e ON e.id = f.edition_id JOIN source_rows r ON r.id = f.source_row_id
         WHERE r.document_id <> e.document_id`,
      )
      .pluck()
      .get(),
  ).toBe(0)
})

test('the figures that one company has further on in the same file are of the same document', async () => {
  const database = emptyDataset()
  await importBy(FIRST, database)
  await importBy(OTHER, database)
  const accounts: MappingRecipe['figures'][number] = {
    ...(FIRST.figures[0] ?? never()),
    column: ['of the other'],
    measure: 'accounts',
  }
  await importBy({ ...FIRST, id: 'example-accounts', figures: [accounts] }, database)
  expect(database.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(2)
})
