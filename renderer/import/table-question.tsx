import { formatCount } from '../../data/model/format.ts'
import type { DatabaseTable } from '../../data/model/import-report.ts'
import { listInText } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'

/** Columns that are named; the others are counted. */
const NAMED_COLUMNS = 8
/** Rows that are counted; one more stands for all beyond. */
const MAX_ROWS = 1_000_000

/** Which table of another program's database is to be imported: what stands in each is said, and none is guessed. */
export function TableQuestion(props: {
  readonly tables: readonly DatabaseTable[]
  readonly leftOut: number
  readonly chosen: string | null
  readonly onChoose: (table: string) => void
}) {
  const { tables, leftOut, chosen } = props
  const title = say('importing.question-table')
  return (
    <section className="import-tables" aria-label={title}>
      <h3>{title}</h3>
      {tables.length > 0 && (
        <div className="preview-frame" role="region" aria-label={title} tabIndex={0}>
          <table className="counts-table">
            <thead>
              <tr>
                <th scope="col">{say('importing.table')}</th>
                <th scope="col" data-text="true">
                  {say('importing.table-kind')}
                </th>
                <th scope="col">{say('importing.table-rows')}</th>
                <th scope="col" data-text="true">
                  {say('importing.table-columns')}
                </th>
                <th scope="col" aria-label={say('importing.table-choose')} />
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <tr key={`${table.kind} ${table.name}`} data-table={table.name}>
                  <th scope="row">{table.name}</th>
                  <td data-text="true">{say(`importing.table-is-${table.kind}`)}</td>
                  <td>{rowsText(table)}</td>
                  <td data-text="true" className="table-columns">
                    {columnsText(table)}
                  </td>
                  <td>
                    {table.columns.length > 0 && (
                      <button
                        type="button"
                        className="button"
                        aria-pressed={table.name === chosen}
                        aria-label={say('importing.table-choose-named', { name: table.name })}
                        onClick={() => {
                          props.onChoose(table.name)
                        }}
                      >
                        {say(table.name === chosen ? 'importing.table-chosen' : 'importing.table-choose')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {leftOut > 0 && <p className="hint">{say('importing.tables-left-out', { count: leftOut })}</p>}
    </section>
  )
}

function rowsText({ rows }: DatabaseTable): string {
  if (rows === null) return say('importing.table-rows-uncounted')
  return rows > MAX_ROWS
    ? say('importing.table-rows-many', { limit: formatCount(MAX_ROWS) })
    : formatCount(rows)
}

function columnsText({ columns }: DatabaseTable): string {
  if (columns.length === 0) return say('importing.table-columns-none')
  return listInText(
    columns.map(({ name, type }) => (type === '' ? name : `${name} (${type.toLowerCase()})`)),
    NAMED_COLUMNS,
  )
}
