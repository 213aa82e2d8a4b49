import type { ViewQuery } from '../../data/model/view-query.ts'
import type { AppState } from '../../electron/contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { DatasetControl } from '../state/use-dataset.ts'
import type { Screen } from './screens.ts'

/** The overview where a start asks for no view and was in none before; else where that view is seen. */
export function firstScreen({
  app,
  control,
}: {
  readonly app: AppState
  readonly control: DatasetControl
}): Screen {
  const isFirst = control.opened === 0 && (app.startView?.query ?? app.lastQuery ?? null) === null
  return isFirst ? 'overview' : 'explore'
}

/** The view that the start asked for, in the dataset that it opened; else the one it was left in, or the dataset’s own. */
export function firstQuery(props: {
  readonly app: AppState
  readonly dataset: DatasetInfo
  readonly control: DatasetControl
}): ViewQuery {
  const { app, dataset, control } = props
  const asked = control.opened === 0 ? (app.startView?.query ?? app.lastQuery ?? null) : null
  return asked ?? dataset.defaultQuery
}
