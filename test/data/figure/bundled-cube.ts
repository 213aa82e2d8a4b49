import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCube, type Cube } from '../../../data/cube/create-cube.ts'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { builtDataset } from '../source/bundled.ts'

export interface BundledCube {
  /** Of the dataset, for a test’s own SQL. */
  readonly file: string
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
  readonly cube: Cube
  readonly standard: ViewQuery
  close(): void
}

/** The dataset built of the repository's own source, ready to answer. */
export function openBundledCube(): BundledCube {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-figures-'))
  const file = builtDataset()
  const dataset = openDataset(file, { copiesFolder: join(folder, 'copies') })
  return {
    file,
    catalogue: dataset.catalogue,
    columns: dataset.columns,
    cube: createCube(dataset.catalogue, dataset.columns, { population: dataset.populations }),
    standard: defaultQuery(dataset.catalogue),
    close() {
      dataset.close()
      rmSync(folder, { recursive: true })
    },
  }
}
