import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCube } from '../../../data/cube/create-cube.ts'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { builtDataset } from '../source/bundled.ts'

const COMPARED = {
  territories: ['DE', 'US'],
  outcomes: ['rejected'],
  mode: 'share',
  by: 'territory',
} as const

/** Views of the bundled dataset by name, as departures from its default view. */
const VIEWS: Readonly<Record<string, (standard: ViewQuery) => ViewQuery>> = {
  default: (standard) => standard,
  'default-lines': (standard) => ({ ...standard, shape: 'lines' }),
  'default-share': (standard) => ({ ...standard, mode: 'share' }),
  'germany-united-states-rejected': (standard) => ({
    ...standard,
    ...COMPARED,
    territories: [...COMPARED.territories],
    outcomes: [...COMPARED.outcomes],
    shape: 'lines',
  }),
  'fisa-accounts': (standard) => ({
    ...standard,
    territories: ['US'],
    requestKinds: ['fisa-content'],
    measure: 'accounts',
  }),
}

/** Answers to these views, from a dataset built of the repository's own source. */
export function bundledAnswers(): Readonly<Record<string, ViewAnswer>> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-figures-'))
  try {
    const dataset = openDataset(builtDataset(), { copiesFolder: join(folder, 'copies') })
    const cube = createCube(dataset.catalogue, dataset.columns)
    const standard = defaultQuery(dataset.catalogue)
    const answers = Object.entries(VIEWS).map(([name, viewOf]): [string, ViewAnswer] => [
      name,
      answerView(dataset.catalogue, cube.answer(viewOf(standard)), standard),
    ])
    dataset.close()
    return Object.fromEntries(answers)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
