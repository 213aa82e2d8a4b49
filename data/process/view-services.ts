import { answerView } from '../figure/answer-view.ts'
import { coverageList } from '../figure/coverage-list.ts'
import { emptiedBy } from '../figure/emptied-by.ts'
import { peersOf } from '../figure/peers.ts'
import { rowsHeading } from '../figure/rows-heading.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FigureKind, ViewQuery } from '../model/view-query.ts'
import { exportFigure } from '../publish/export-figure.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'
import type { ViewVerbs } from './view-verbs.ts'

/** A view's figures, the rows behind them, and its figures as files. */
export const VIEW_SERVICES: ServicesOf<ViewVerbs> = {
  peers: (slot, { query, territory, count }) => {
    const { cubeOf, info } = slot.current()
    return peersOf(info.catalogue, cubeOf(query).answer(query), territory, count)
  },
  coverage: (slot, { query }) => {
    const { cubeOf, info } = slot.current()
    return coverageList(info.catalogue, cubeOf(query).coverage(query))
  },
  answer: (slot, { query }) => answer(slot.current(), query),
  rows: (slot, { query, mark, limit }) => {
    const { cubeOf, dataset, info } = slot.current()
    const ids = cubeOf(query).figureIds(query, mark)
    return rowsBehind(dataset, ids, limit, (count) => rowsHeading(query, mark, info.catalogue, count))
  },
  export: async (slot, { query, figure, format, appVersion }) => {
    const loaded = slot.current()
    const { name, shortCode, fingerprint } = loaded.info
    const context = { datasetName: name, shortCode, fingerprint, appVersion }
    return await exportFigure(answer(loaded, { ...query, figure }), figure, format, context)
  },
}

/** They say themselves what to choose. */
const KINDS_THAT_REFUSE: ReadonlySet<FigureKind> = new Set(['outcome-mix', 'slope'])

function answer({ cubeOf, info }: LoadedDataset, query: ViewQuery): ViewAnswer {
  const cube = cubeOf(query)
  const { catalogue, defaultQuery } = info
  const answered = answerView(catalogue, cube.answer(query), defaultQuery)
  if (answered.figure.emptyReason === null || KINDS_THAT_REFUSE.has(query.figure)) return answered
  const figuresIn = (other: ViewQuery): number => {
    const { totals, figureCount } = cube.answer(other)
    return totals.some(({ low }) => low !== null) ? figureCount : 0
  }
  return { ...answered, emptiedBy: [...emptiedBy(query, defaultQuery, figuresIn)] }
}
