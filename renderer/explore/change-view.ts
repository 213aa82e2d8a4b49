import type { ViewQuery } from '../../data/model/view-query.ts'

/** Changes the view; a `gesture` makes a run of changes one step of undo. */
export type ChangeView = (change: (query: ViewQuery) => ViewQuery, gesture?: string) => void
