import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { say } from '../../data/model/words/say.ts'
import { ChangesTable } from './changes-table.tsx'
import { CommitBar } from './commit-bar.tsx'
import { DryRunTable } from './dry-run-table.tsx'
import { FileEntry } from './file-entry.tsx'
import { FoundEditions } from './found-editions.tsx'
import { IssuesTable } from './issues-table.tsx'
import { failureOf } from './report-file.ts'
import type { ImportControl } from './use-import.ts'

/** Report files on their way into the dataset: what they are, what is asked about them, what they would change. */
export function ImportScreen(props: { readonly control: ImportControl; readonly catalogue: Catalogue }) {
  const { control, catalogue } = props
  const { files, report } = control
  const [skipErrors, setSkipErrors] = useState(false)
  return (
    <main
      id="main"
      className="sources-screen import-screen"
      tabIndex={-1}
      aria-busy={control.work !== 'none'}
    >
      <div className="import-top">
        <h1>{say('importing.title')}</h1>
        <div className="import-actions">
          <button type="button" className="button" onClick={control.choose}>
            {say('importing.add')}
          </button>
          {files.length > 0 && (
            <button type="button" className="button button-quiet" onClick={control.clear}>
              {say('importing.clear')}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              control.show(false)
            }}
          >
            {say('importing.back')}
          </button>
        </div>
      </div>
      <p className="lead">{say('importing.lead')}</p>
      {control.problem !== null && (
        <p className="import-problem" role="alert">
          {control.problem}
        </p>
      )}
      {files.length === 0 && control.work === 'none' && (
        <p className="import-empty">{say('importing.none')}</p>
      )}
      <ol className="import-files" aria-label={say('importing.files')}>
        {files.map((file) => (
          <FileEntry key={file.handle} file={file} control={control} catalogue={catalogue} />
        ))}
      </ol>
      {report !== null && files.some((file) => failureOf(file) === null) && (
        <>
          <DryRunTable report={report} />
          <FoundEditions report={report} />
          <IssuesTable report={report} />
          <ChangesTable report={report} catalogue={catalogue} />
        </>
      )}
      {(files.length > 0 || control.work !== 'none') && (
        <CommitBar control={control} skipErrors={skipErrors} onSkipErrors={setSkipErrors} />
      )}
    </main>
  )
}
