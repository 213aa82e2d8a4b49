import { answerView } from '../figure/answer-view.ts'
import { coverageList } from '../figure/coverage-list.ts'
import { emptiedBy } from '../figure/emptied-by.ts'
import { inhabitantsBehind } from '../figure/inhabitants-behind.ts'
import { peersOf } from '../figure/peers.ts'
import { rowsHeading } from '../figure/rows-heading.ts'
import type { Text } from '../model/text.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FigureKind, ViewQuery } from '../model/view-query.ts'
import { ENGLISH } from '../model/words/english.ts'
import { wordIn } from '../model/words/word-verdict.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'
import type { ViewVerbs } from './view-verbs.ts'

/** A view's figures and the rows behind them. */
export const VIEW_SERVICES: ServicesOf<ViewVerbs> = {
  peers: (slot, { query, territory, count }) => {
    const { settled, info } = slot.current()
    const view = settled(query)
    return peersOf(info.catalogue, view.cube.answer(view.query), territory, count)
  },
  coverage: (slot, { query }) => {
    const { settled, info } = slot.current()
    const view = settled(query)
    return coverageList(info.catalogue, view.cube.coverage(view.query))
  },
  answer: (slot, { query }) => answer(slot.current(), query),
  rows: (slot, { query, mark, limit }) => {
    const { settled, dataset, info } = slot.current()
    const view = settled(query)
    const ids = view.cube.figureIds(view.query, mark)
    const inhabitants = inhabitantsBehind(info.catalogue, view.query, mark, dataset.populations)
    const inEnglish = (text: Text): string => wordIn(ENGLISH, text)
    return {
      ...rowsBehind(dataset, ids, limit, (count) =>
        inEnglish(rowsHeading(view.query, mark, info.catalogue, count)),
      ),
      ...(inhabitants.length === 0 ? {} : { inhabitants: inhabitants.map(inEnglish) }),
    }
  },
}

/** They say themselves what to choose. */
const KINDS_THAT_REFUSE: ReadonlySet<FigureKind> = new Set(['outcome-mix', 'slope'])

function answer(loaded: LoadedDataset, asked: ViewQuery): ViewAnswer {
  const { settled, info } = loaded
  const { query, cube } = settled(asked)
  const { defaultQuery } = info
  const answered = answerView(info.catalogue, cube.answer(query), defaultQuery)
  if (answered.figure.emptyReason === null || KINDS_THAT_REFUSE.has(query.figure)) return answered
  const figuresIn = (other: ViewQuery): number => {
    const view = settled(other)
    const { totals, figureCount } = view.cube.answer(view.query)
    return totals.some(({ low }) => low !== null) ? figureCount : 0
  }
  return { ...answered, emptiedBy: [...emptiedBy(query, defaultQuery, figuresIn)] }
}
