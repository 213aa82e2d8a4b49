import type { DatasetInfo } from '../../electron/contract/channels.ts'
import { createCube, type Cube } from '../cube/create-cube.ts'
import { defaultQuery } from '../cube/default-query.ts'
import { openDataset, type OpenDataset } from '../dataset/open.ts'
import { sqliteVersion } from '../dataset/sqlite-version.ts'
import { answerView } from '../figure/answer-view.ts'
import { rowsHeading } from '../figure/rows-heading.ts'
import { DeskError } from '../model/error-codes.ts'
import type { FigureRows } from '../model/provenance.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { exportFigure } from '../publish/export-figure.ts'
import { say } from '../model/words/say.ts'
import { createClaimsAssessor, type ClaimsAssessor } from './assess-claims.ts'
import { checkDataset } from './check-dataset.ts'
import type { ExportedFile, ProcessRequest, Verbs } from './messages.ts'

/** What the data process does with a request. One dataset is open at a time. */
export interface Services {
  /** @throws {DeskError} when the file or the query is wrong. */
  answer(request: ProcessRequest): unknown
  /** Closes the dataset and removes its copy. */
  close(): void
}

interface Loaded {
  readonly dataset: OpenDataset
  readonly cube: Cube
  readonly info: DatasetInfo
  readonly claims: ClaimsAssessor
}

export function createServices(): Services {
  let loaded: Loaded | undefined
  const current = (): Loaded => {
    if (loaded === undefined) throw new DeskError('no-dataset')
    return loaded
  }
  return {
    answer: ({ verb, request }) => {
      switch (verb) {
        case 'open': {
          const next = load(request)
          loaded?.dataset.close()
          loaded = next
          return next.info
        }
        case 'info':
          return current().info
        case 'answer':
          return answer(current(), request.query)
        case 'rows':
          return rows(current(), request)
        case 'export':
          return exportView(current(), request)
        case 'claims':
          return current().claims.assess()
        case 'statement-rows':
          return statementRows(current(), request)
        case 'versions':
          return { node: process.versions.node, sqlite: sqliteVersion() }
        case 'check':
          return checkDataset(current().dataset)
      }
    },
    close: () => loaded?.dataset.close(),
  }
}

function load({ path, copiesFolder, isBundled }: Verbs['open']['request']): Loaded {
  const dataset = openDataset(path, { copiesFolder, isBundled })
  try {
    const { name, shortCode, fingerprint, figureCount, catalogue, articles } = dataset
    return {
      dataset,
      cube: createCube(catalogue, dataset.columns),
      claims: createClaimsAssessor(dataset),
      info: {
        name,
        isBundled,
        shortCode,
        fingerprint,
        figureCount,
        catalogue,
        articles: [...articles],
        defaultQuery: defaultQuery(catalogue),
      },
    }
  } catch (error) {
    dataset.close()
    throw error
  }
}

function answer({ cube, info }: Loaded, query: ViewQuery): ViewAnswer {
  return answerView(info.catalogue, cube.answer(query), info.defaultQuery)
}

function rows({ cube, dataset, info }: Loaded, { query, mark, limit }: Verbs['rows']['request']): FigureRows {
  const ids = cube.figureIds(query, mark)
  return rowsBehind(dataset, ids, limit, (count) => rowsHeading(query, mark, info.catalogue, count))
}

function statementRows(
  { dataset, claims }: Loaded,
  { statement, limit }: Verbs['statement-rows']['request'],
): FigureRows {
  const words = dataset.statements.find(({ id }) => id === statement)?.words ?? statement
  const ids = claims.figureIdsOf(statement)
  return rowsBehind(dataset, ids, limit, (count) => say('claim.rows-heading', { words, count }))
}

function rowsBehind(
  dataset: OpenDataset,
  ids: readonly number[],
  limit: number,
  headingOf: (count: number) => string,
): FigureRows {
  // All are read before the first are taken: the answer's order is that of the rows, not of their ids.
  const found = dataset.selectFigureRows(ids)
  const shown = found.slice(0, limit)
  const documentIds = new Set(shown.map(({ documentId }) => documentId))
  return {
    heading: headingOf(found.length),
    rows: [...shown],
    documents: dataset.catalogue.documents.filter(({ id }) => documentIds.has(id)),
    total: found.length,
  }
}

async function exportView(
  loaded: Loaded,
  { query, figure, format, appVersion }: Verbs['export']['request'],
): Promise<ExportedFile> {
  const { name, shortCode, fingerprint } = loaded.info
  const context = { datasetName: name, shortCode, fingerprint, appVersion }
  return await exportFigure(answer(loaded, query), figure, format, context)
}
