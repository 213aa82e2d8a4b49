import type { Catalogue } from './catalogue.ts'
import { completeView, type AskedView } from './complete-view.ts'
import { fitCompany, fitPlaces } from './fit-to-dataset.ts'
import { fitCounted } from './fit-to-extents.ts'
import { fitToFigure } from './fit-to-figure.ts'
import { fitPeriods } from './fit-to-periods.ts'
import type { ViewNotice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'
import { catalogueFor } from './years.ts'

/** A view that the dataset can answer and that says nothing its figure doesn't show. */
export interface SettledView {
  readonly query: ViewQuery
  /** What was changed or dropped, in the order of the rules; `noticeSentence` says it. */
  readonly said: readonly ViewNotice[]
}

/**
 * The one law of what a view may be: completes it, fits it to a dataset, and puts what its figure doesn't use to its default.
 *
 * A settled view settles to itself, with nothing said. What names nothing of the dataset is dropped; where a choice would thereby
 * turn into “all”, it is refused, since it would show something else than was asked for.
 * @throws {DeskError} `query-unknown-company`, `-period` or `-territory`, where nothing of the view is left to show.
 */
export function settleView(asked: AskedView, catalogue: Catalogue): SettledView {
  // What completeView adds makes it whole; a value was of the view's schema before.
  let query = completeView(asked, catalogue) as ViewQuery
  const said: ViewNotice[] = []
  const inLength = catalogueFor(query, catalogue)
  for (const rule of RULES) {
    const next = rule(query, inLength)
    query = next.query
    said.push(...next.said)
  }
  return { query, said }
}

const RULES = [fitCompany, fitPlaces, fitCounted, fitPeriods, fitToFigure] as const
