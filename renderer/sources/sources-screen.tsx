import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../electron/contract/channels.ts'
import { FindingsList } from './findings-list.tsx'

/** Where the figures come from, and what is to be minded of them. */
export function SourcesScreen(props: { readonly dataset: DatasetInfo }) {
  const { dataset } = props
  return (
    <main id="main" className="sources-screen" tabIndex={-1}>
      <h1>{say('screen.sources')}</h1>
      <FindingsList fingerprint={dataset.fingerprint} catalogue={dataset.catalogue} />
    </main>
  )
}
