import type { ViewQuery } from '../../data/model/view-query.ts'

/** The view by the editions that were the latest on a day; `null`: by the latest. */
export function viewAsPublished({ asPublished: _, ...view }: ViewQuery, day: string | null): ViewQuery {
  return day === null ? view : { ...view, asPublished: day }
}
