import { placeOf, reasonOf } from '../model/issue-in-words.ts'
import { rangedLens } from '../claims/ranged-lens.ts'
import type { Article } from '../model/article.ts'
import { datasetInfoSchema, type DatasetInfo } from '../model/dataset-info.ts'
import { createCube, type Cube } from '../cube/create-cube.ts'
import { valueFault } from '../dataset/format/dataset-fault.ts'
import { openDataset, type OpenDataset } from '../dataset/open.ts'
import { defaultQuery } from '../model/default-query.ts'
import { settleView } from '../model/settle-view.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { createClaimsAssessor } from './assess-claims.ts'
import { withFootnotes } from './footnotes.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import type { OpenRequest } from './dataset-verbs.ts'
import { createLeadsSearcher } from './search-leads.ts'
import type { HearAlive, HearProgress } from './progress.ts'

/**
 * Opens a dataset from its private copy and reads its figures. `hearAlive` hears often that what comes after that goes on.
 * @throws {DeskError} when the file is wrong; its copy is then removed.
 */
export function loadDataset(
  { path, copiesFolder, isBundled, recovered }: OpenRequest,
  hear?: HearProgress,
  hearAlive?: HearAlive,
): LoadedDataset {
  const dataset = openDataset(path, { copiesFolder, isBundled, recovered, hear })
  try {
    return computeFrom(withFootnotes(dataset, hearAlive))
  } catch (error) {
    dataset.close()
    throw error
  }
}

/**
 * The same document after an edit, with all that is computed from it. `hearStillThere` hears every now and then that it goes on.
 * @throws {DeskError} `dataset-value` where the edit left it unsound.
 */
export function reloadDataset({ dataset }: LoadedDataset, hearStillThere?: () => void): LoadedDataset {
  return computeFrom(withFootnotes(dataset.reread(hearStillThere), hearStillThere))
}

/** The same document after it was saved under another name. */
export function renameDataset(loaded: LoadedDataset): LoadedDataset {
  const dataset = loaded.dataset.renamed()
  return { ...loaded, dataset, info: { ...loaded.info, name: dataset.name, isBundled: dataset.isBundled } }
}

function computeFrom(dataset: OpenDataset): LoadedDataset {
  const { name, isBundled, sealedBy, shortCode, fingerprint, figureCount, catalogue, articles } = dataset
  const population = dataset.populations
  const cube = createCube(catalogue, dataset.columns, { population })
  // One other day at a time: a reader looks at one, and a cube is large.
  let past: { readonly day: string; readonly cube: Cube } | undefined
  const cubeOf = ({ asPublished: day }: ViewQuery): Cube => {
    if (day === undefined) return cube
    if (past?.day !== day)
      past = { day, cube: createCube(catalogue, dataset.columnsAsPublished(day), { population }) }
    return past.cube
  }
  return {
    dataset,
    settled: (asked) => {
      const view = settleView(asked, catalogue)
      return { ...view, cube: cubeOf(view.query) }
    },
    claims: createClaimsAssessor(dataset),
    leads: createLeadsSearcher(dataset),
    info: checkedInfo({
      name,
      isBundled,
      sealedBy,
      shortCode,
      fingerprint,
      figureCount,
      catalogue,
      articles: articles.map(withRanges),
      defaultQuery: defaultQuery(catalogue),
    }),
  }
}

/**
 * What the shell is told of a dataset, by the schema that the shell holds it against: one that the shell would refuse is not let in.
 * @throws {DeskError} `dataset-value`.
 */
function checkedInfo(info: DatasetInfo): DatasetInfo {
  const { error } = datasetInfoSchema.safeParse(info)
  if (error === undefined) return info
  throw valueFault(info.name, 'dataset', '–', placeOf(error), reasonOf(error))
}

/** Commitments about figures that are published as ranges open the ranges. */
function withRanges(article: Article): Article {
  const commitments = article.commitments.map((commitment) => ({
    ...commitment,
    lens: commitment.lens === null ? null : rangedLens(commitment.lens),
  }))
  return { ...article, commitments }
}
