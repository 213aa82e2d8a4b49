import type Database from 'better-sqlite3'
import { claimFigures, heldFigures, type ClaimFigures } from '../../../../data/claims/claim-figures.ts'
import { sumCells } from '../../../../data/claims/sum-cells.ts'
import { createCube } from '../../../../data/cube/create-cube.ts'
import { readCatalogue } from '../../../../data/dataset/read/read-catalogue.ts'
import { readColumns } from '../../../../data/dataset/read/read-columns.ts'
import { selectEditionsAsPublished } from '../../../../data/dataset/select/select-editions-as-published.ts'
import { importFiles, type OpenedFile } from '../../../../data/import/import-files.ts'
import { openReport } from '../../../../data/import/open-report.ts'
import { NO_CHOICES, type ImportChoices } from '../../../../data/model/import-report.ts'
import { VIEW_DEFAULTS, type ViewQuery } from '../../../../data/model/view-query.ts'
import { emptyDataset } from '../empty-dataset.ts'
import { NOTHING_AROUND, temporaryFile } from '../import-a-file.ts'

export async function openedFile(
  name: string,
  content: string,
  choices: Partial<ImportChoices>,
): Promise<OpenedFile> {
  const answers = { ...NO_CHOICES.answers, company: choices.recipe?.company ?? null }
  const chosen = { ...NO_CHOICES, answers, ...choices }
  return {
    reader: await openReport(temporaryFile(name, content), chosen, NOTHING_AROUND),
    choices: chosen,
  }
}

/** A new dataset after the import of these files, one after the other. */
export function importedInOrder(files: readonly OpenedFile[]): Database.Database {
  const database = emptyDataset()
  database.prepare("INSERT INTO dataset (id, title) VALUES (1, 'Imported')").run()
  for (const file of files) importFiles([file], database, { skipErrors: false, hear: () => undefined })
  return database
}

export const wholeView = (change: Partial<ViewQuery>): ViewQuery => ({
  ...VIEW_DEFAULTS,
  version: 1,
  company: 'example',
  service: 'example-all',
  periods: { from: '2020 H2', to: '2020 H2' },
  territories: [],
  requestKinds: ['undivided', 'criminal', 'emergency'],
  outcomes: [],
  measure: 'requests',
  mode: 'absolute',
  by: 'outcome',
  shape: 'stacked',
  ...change,
})

/** What a dataset answers, by its views and by its claims; `day`: as it was published then. */
export function answersOf(database: Database.Database, day?: string) {
  const { catalogue, columns: current, places } = readCatalogue(database, 'imported')
  const columns =
    day === undefined
      ? current
      : readColumns(database, 'imported', places, selectEditionsAsPublished(database, day))
  const cubes = [createCube(catalogue, columns), createCube(catalogue, columns, { path: 'scan' })]
  const figures: ClaimFigures = claimFigures(catalogue, columns, () => null, [])
  return {
    catalogue,
    figures,
    /** The same on both paths. */
    answer: (query: ViewQuery) => {
      const [dense, scan] = cubes.map((cube) => cube.answer(query))
      if (dense === undefined || JSON.stringify(dense) !== JSON.stringify(scan))
        throw new Error('The two paths differ')
      return dense
    },
    figureIds: (query: ViewQuery, mark = { outcome: null, territory: null, period: null }) =>
      cubes[0]?.figureIds(query, mark) ?? [],
    /** As a claim adds the figures of a view. */
    claimed: ({ company, service, requestKinds, measure, outcomes, periods, territories }: ViewQuery) =>
      sumCells(
        company,
        {
          service,
          requestKinds: [...requestKinds],
          measure,
          outcomes: [...outcomes],
          periods: catalogue.periods
            .map(({ label }) => label)
            .filter((label) => label >= periods.from && label <= periods.to),
          territories:
            territories.length === 0 ? { choose: 'all' } : { choose: 'these', codes: [...territories] },
        },
        heldFigures(catalogue, figures.current, figures.printedTotals),
      ),
  }
}

/** Every order of the values. */
export function ordersOf<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  if (values.length < 2) return [values]
  return values.flatMap((first, place) =>
    ordersOf(values.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  )
}
