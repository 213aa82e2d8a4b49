import type { Catalogue } from '../../data/model/catalogue.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { say } from '../../data/model/words/say.ts'
import { FileDetails } from './file-details.tsx'
import { FileQuestions } from './file-questions.tsx'
import { failureOf, type ReportFile } from './report-file.ts'
import type { ImportControl } from './use-import.ts'

/** One file: what it was recognised as, why it can't be imported as it stands, and what is asked about it. */
export function FileEntry(props: {
  readonly file: ReportFile
  readonly control: ImportControl
  readonly catalogue: Catalogue
}) {
  const { file, control } = props
  const { inspection } = file
  const failure = failureOf(file)
  const layout = file.report?.layout ?? inspection?.layout ?? null
  return (
    <li className="import-file" data-import-file={file.name} data-failed={failure !== null}>
      <div className="import-file-head">
        <h2>{file.name}</h2>
        {inspection !== null && <span className="hint">{formatBytes(inspection.bytes)}</span>}
        <span className="import-layout">
          {inspection === null
            ? ''
            : layout === null && inspection.tables !== undefined
              ? say('importing.database')
              : layout === null
                ? say('importing.no-layout')
                : say('importing.layout', { layout: layout.name })}
        </span>
        <button
          type="button"
          className="button button-quiet"
          aria-label={say('importing.remove', { file: file.name })}
          onClick={() => {
            control.remove(file.handle)
          }}
        >
          {say('importing.remove-short')}
        </button>
      </div>
      {failure !== null && failure.code !== 'import-choose-table' && (
        <p className="import-problem">{failure.sentence}</p>
      )}
      <FileQuestions file={file} control={control} catalogue={props.catalogue} />
      {inspection !== null && <FileDetails inspection={inspection} />}
    </li>
  )
}
