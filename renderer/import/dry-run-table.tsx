import { formatCount } from '../../data/model/format.ts'
import type { FileReport, ImportReport } from '../../data/model/import-report.ts'
import { listInText } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'

const COUNTS: readonly {
  readonly word:
    'read' | 'imported' | 'same' | 'skipped' | 'errors' | 'warnings' | 'new' | 'restated' | 'gone'
  readonly of: (file: FileReport) => number
}[] = [
  { word: 'read', of: ({ lines }) => lines.read },
  { word: 'imported', of: ({ lines }) => lines.imported },
  { word: 'same', of: ({ lines }) => lines.same },
  { word: 'skipped', of: ({ lines }) => lines.skipped },
  { word: 'errors', of: ({ lines }) => lines.errors },
  { word: 'warnings', of: ({ warnings }) => warnings },
  { word: 'new', of: ({ figures }) => figures.new },
  { word: 'restated', of: ({ figures }) => figures.restated },
  { word: 'gone', of: ({ figures }) => figures.gone },
]

/** What would come of the files: rows by their fate, figures against those that are held. */
export function DryRunTable(props: { readonly report: ImportReport }) {
  const { files } = props.report
  const sum = (of: (file: FileReport) => number): number => files.reduce((total, file) => total + of(file), 0)
  const cells = (name: keyof FileReport['cells']): string => formatCount(sum((file) => file.cells[name]))
  const replaced = files.filter(({ replaces }) => replaces.length > 0)
  return (
    <section className="import-part" aria-labelledby="dry-run-title">
      <h2 id="dry-run-title">{say('importing.dry-run')}</h2>
      <div className="preview-frame" role="region" aria-labelledby="dry-run-title" tabIndex={0}>
        <table className="counts-table">
          <thead>
            <tr>
              <th scope="col">{say('importing.head-file')}</th>
              {COUNTS.map(({ word }) => (
                <th key={word} scope="col">
                  {say(`importing.head-${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file, index) => (
              <tr key={index}>
                <th scope="row">{file.file}</th>
                {file.failure === null ? (
                  COUNTS.map(({ word, of }) => (
                    <td key={word} data-count={word} data-bad={word === 'errors' && of(file) > 0}>
                      {formatCount(of(file))}
                    </td>
                  ))
                ) : (
                  // Nothing is known of it: that is not nought.
                  <td colSpan={COUNTS.length}>{say('importing.not-read')}</td>
                )}
              </tr>
            ))}
          </tbody>
          {files.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{say('importing.all-files')}</th>
                {COUNTS.map(({ word, of }) => (
                  <td key={word}>{formatCount(sum(of))}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className="hint">
        {say('importing.cells', {
          exact: cells('exact'),
          band: cells('band'),
          suppressed: cells('suppressed'),
          notReported: cells('notReported'),
          blank: cells('blank'),
        })}
      </p>
      {replaced.map(({ file, replaces }) => (
        <p key={file}>{say('importing.replaces', { file, editions: listInText(replaces, 5) })}</p>
      ))}
    </section>
  )
}
