import { createCube } from '../cube/create-cube.ts'
import { defaultQuery } from '../cube/default-query.ts'
import { openDataset } from '../dataset/open.ts'
import { createClaimsAssessor } from './assess-claims.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import type { OpenRequest } from './dataset-verbs.ts'

/**
 * Opens a dataset from its private copy and reads its figures.
 * @throws {DeskError} when the file is wrong; its copy is then removed.
 */
export function loadDataset({ path, copiesFolder, isBundled }: OpenRequest): LoadedDataset {
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
