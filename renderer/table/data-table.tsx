import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { arrangeRows, nextSorting, type Sorting } from './arrange-rows.ts'
import { rowsAsText } from './rows-as-text.ts'
import type { TableColumn } from './table-column.ts'
import { TableHead } from './table-head.tsx'

/** Up to this many rows all are in the page; of more, those on the screen and some around them. */
const ALL_IN_PAGE = 150

/** Rows that can be sorted, searched and copied, under heads that stay; as many as 100,000 of them. */
export function DataTable<Row>(props: {
  readonly label: string
  /** Names the table for tests and styles. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
  readonly keyOf: (row: Row) => string | number
  /** The height of every row in CSS pixels. */
  readonly rowHeight: number
  readonly caption?: ReactNode
  readonly rowAttributes?: (row: Row) => Readonly<Record<`data-${string}`, string | number | boolean>>
}) {
  const { rows, columns, rowHeight } = props
  const frame = useRef<HTMLDivElement>(null)
  const [sorting, setSorting] = useState<Sorting>(null)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const arranged = useMemo(
    () => arrangeRows(rows, columns, sorting, wanted),
    [rows, columns, sorting, wanted],
  )
  const isWhole = arranged.length <= ALL_IN_PAGE
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized on what it returns
  const virtualizer = useVirtualizer({
    count: arranged.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 24,
    enabled: !isWhole,
  })
  const items = virtualizer.getVirtualItems()
  const first = isWhole ? 0 : (items[0]?.index ?? 0)
  const end = isWhole ? arranged.length : (items.at(-1)?.index ?? -1) + 1
  return (
    <div className="data-table">
      <div className="table-tools">
        <input
          type="search"
          className="search"
          aria-label={say('explore.table-search')}
          placeholder={say('explore.table-search')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        <span className="hint" role="status">
          {wanted !== '' &&
            say('explore.table-found', {
              shown: formatCount(arranged.length),
              total: formatCount(rows.length),
            })}
        </span>
        <CopyButton
          text={() => rowsAsText(arranged, columns)}
          label={say('screen.copy-table')}
          done={say('screen.copied-table')}
        />
      </div>
      <div
        className="table-frame"
        data-table={props.name}
        tabIndex={0}
        role="region"
        aria-label={props.label}
        ref={frame}
      >
        <table className="figure-table" aria-rowcount={arranged.length + 1}>
          {props.caption !== undefined && <caption>{props.caption}</caption>}
          <TableHead
            columns={columns}
            sorting={sorting}
            onSort={(column) => {
              setSorting((before) => nextSorting(before, column.id, column.isNumber))
            }}
          />
          <tbody>
            <SpacerRow height={first * rowHeight} columns={columns.length} />
            {arranged.slice(first, end).map((row, offset) => (
              <tr
                key={props.keyOf(row)}
                aria-rowindex={first + offset + 2}
                style={{ height: rowHeight }}
                {...props.rowAttributes?.(row)}
              >
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.id} scope="row" data-number={column.isNumber}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} data-number={column.isNumber}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
            <SpacerRow height={(arranged.length - end) * rowHeight} columns={columns.length} />
          </tbody>
        </table>
        {arranged.length === 0 && <p className="hint">{say('explore.table-none', { text: wanted })}</p>}
      </div>
    </div>
  )
}

/** Stands for the rows that aren't in the page. */
function SpacerRow(props: { readonly height: number; readonly columns: number }) {
  if (props.height <= 0) return null
  return (
    <tr aria-hidden="true" className="spacer-row">
      <td colSpan={props.columns} style={{ height: props.height }} />
    </tr>
  )
}
