import { say } from '../../data/model/words/say.ts'

/** The first rows of a file as they stand in it, with their numbers. */
export function PreviewTable(props: {
  readonly label: string
  readonly rows: readonly (readonly string[])[]
  /** The header's row, from 1, to be marked. */
  readonly headerRow?: number
}) {
  const width = Math.max(...props.rows.map((row) => row.length))
  return (
    <div className="preview-frame" role="region" aria-label={props.label} tabIndex={0}>
      <table className="preview-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('importing.issue-row')}</th>
            {Array.from({ length: width }, (_, index) => (
              <th key={index} scope="col">
                {say('importing.column', { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => (
            <tr key={index} data-header={index + 1 === props.headerRow}>
              <th scope="row">{index + 1}</th>
              {Array.from({ length: width }, (_, column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
