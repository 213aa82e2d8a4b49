import type { AppState, Reply } from '../contract/channels.ts'
import { askData } from './ask-data.ts'
import type { StartedDesk } from './start-desk.ts'

/** One thing that must hold in a shell, and what was found. */
export interface Finding {
  readonly name: string
  readonly isGood: boolean
  readonly value: string
}

/** What must hold behind every shell's window: SQLite in the data process, the bundled dataset, one figure of it, no request. */
export async function findDesk({ data, desk, ...started }: StartedDesk): Promise<readonly Finding[]> {
  // The desk answers this channel with an AppState.
  const state = (await desk.answer('app.state', {})) as Reply<AppState>
  const { node, sqlite } = await askData(data, 'versions', {})
  const process = { name: 'data process', isGood: true, value: `SQLite ${sqlite}, Node ${node}` }
  const dataset = state.ok ? state.value.dataset : null
  if (dataset === null) return [process, { name: 'dataset', isGood: false, value: JSON.stringify(state) }]
  const answer = await desk.answer('view.answer', { query: dataset.defaultQuery })
  const sentence = answer.ok ? String(Reflect.get(Object(answer.value), 'sentence')) : answer.sentence
  return [
    process,
    {
      name: 'dataset',
      isGood: dataset.figureCount > 0,
      value: `${dataset.figureCount} figures, ${dataset.shortCode}`,
    },
    { name: 'figure', isGood: answer.ok, value: sentence },
    {
      name: 'network',
      isGood: started.networkRequests() === 0,
      value: `${started.networkRequests()} requests since the start`,
    },
  ]
}

/** Says each finding in a line; gives 0 if all of it is as it must be, else 1. */
export function tellFindings(findings: readonly Finding[], write: (line: string) => void): 0 | 1 {
  for (const { name, isGood, value } of findings) write(`${isGood ? 'ok  ' : 'FAIL'} ${name}: ${value}`)
  return findings.every(({ isGood }) => isGood) ? 0 : 1
}
