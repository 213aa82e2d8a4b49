import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../electron/contract/channels.ts'
import type { ImportControl } from '../import/use-import.ts'
import { FindingsList } from './findings-list.tsx'

/** Where the figures come from, and what is to be minded of them. */
export function SourcesScreen(props: {
  readonly dataset: DatasetInfo
  readonly imports: ImportControl
  readonly onImport: () => void
}) {
  const { dataset, imports } = props
  return (
    <main id="main" className="sources-screen" tabIndex={-1}>
      <div className="import-top">
        <h1>{say('screen.sources')}</h1>
        <div className="import-actions">
          {imports.files.length > 0 && (
            <>
              <span className="hint">{say('importing.resume', { count: imports.files.length })}</span>
              <button
                type="button"
                className="button"
                onClick={() => {
                  imports.show(true)
                }}
              >
                {say('importing.resume-go')}
              </button>
            </>
          )}
          <button type="button" className="button" onClick={props.onImport}>
            {say('importing.open')}
          </button>
        </div>
      </div>
      <FindingsList fingerprint={dataset.fingerprint} catalogue={dataset.catalogue} />
    </main>
  )
}
