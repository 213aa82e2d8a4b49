import { answerView } from '../figure/answer-view.ts'
import { rowsHeading } from '../figure/rows-heading.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { exportFigure } from '../publish/export-figure.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'
import type { ViewVerbs } from './view-verbs.ts'

/** A view's figures, the rows behind them, and its figures as files. */
export const VIEW_SERVICES: ServicesOf<ViewVerbs> = {
  answer: (slot, { query }) => answer(slot.current(), query),
  rows: (slot, { query, mark, limit }) => {
    const { cube, dataset, info } = slot.current()
    const ids = cube.figureIds(query, mark)
    return rowsBehind(dataset, ids, limit, (count) => rowsHeading(query, mark, info.catalogue, count))
  },
  export: async (slot, { query, figure, format, appVersion }) => {
    const loaded = slot.current()
    const { name, shortCode, fingerprint } = loaded.info
    const context = { datasetName: name, shortCode, fingerprint, appVersion }
    return await exportFigure(answer(loaded, { ...query, figure }), figure, format, context)
  },
}

function answer({ cube, info }: LoadedDataset, query: ViewQuery): ViewAnswer {
  return answerView(info.catalogue, cube.answer(query), info.defaultQuery)
}
