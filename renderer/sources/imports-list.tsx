import { formatCount } from '../../data/model/format.ts'
import type { ImportBatch } from '../../data/model/source-overview.ts'
import { say } from '../../data/model/words/say.ts'
import { useDocumentControl } from '../state/document-context.ts'

const COUNTS = [
  { word: 'rows', of: ({ read }: ImportBatch) => read },
  { word: 'imported', of: ({ imported }: ImportBatch) => imported },
  { word: 'skipped', of: ({ skipped }: ImportBatch) => skipped },
  { word: 'new', of: (batch: ImportBatch) => batch.new },
  { word: 'restated', of: ({ restated }: ImportBatch) => restated },
  { word: 'warnings', of: ({ warnings }: ImportBatch) => warnings },
] as const

/** The files that were imported, and the last edit's undo. */
export function ImportsList(props: { readonly imports: readonly ImportBatch[] }) {
  const { imports } = props
  const { state, undo } = useDocumentControl()
  const undoLabel = state?.undoLabel ?? null
  if (imports.length === 0) return <p>{say('sources.imports-none')}</p>
  return (
    <>
      <p className="lead">{say('sources.imports-lead')}</p>
      <div className="preview-frame" role="region" aria-label={say('sources.part-imports')} tabIndex={0}>
        <table className="counts-table">
          <thead>
            <tr>
              <th scope="col">{say('sources.import-file')}</th>
              <th scope="col" data-text="true">
                {say('sources.import-layout')}
              </th>
              {COUNTS.map(({ word }) => (
                <th key={word} scope="col">
                  {say(`sources.import-${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((batch) => (
              <tr key={batch.id} data-import={batch.file}>
                <th scope="row" title={batch.sha256}>
                  {batch.file}
                </th>
                <td data-text="true">{batch.layout}</td>
                {COUNTS.map(({ word, of }) => (
                  <td key={word}>{formatCount(of(batch))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {undoLabel !== null && (
        <p className="import-actions">
          <button type="button" className="button" onClick={undo}>
            {say('document.undo-edit', { label: undoLabel })}
          </button>
          <span className="hint">{say('sources.import-undo-hint')}</span>
        </p>
      )}
    </>
  )
}
