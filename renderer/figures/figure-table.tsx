import { say } from '../../data/model/words/say.ts'
import { CopyButton } from '../components/copy-button.tsx'
import type { FigureActions } from './figure-actions.ts'
import type { FigureSpec } from './spec-types.ts'
import { tableAsText } from './table-text.ts'

/** The figure as a table: the same numbers in the same order, each a way to its rows. */
export function FigureTable(props: { readonly spec: FigureSpec; readonly actions: FigureActions }) {
  const { spec, actions } = props
  return (
    <div className="table-frame" data-table={spec.kind} tabIndex={0} role="region" aria-label={spec.title}>
      <table className="figure-table">
        <caption>
          <span>
            {say('screen.unit')}: {spec.unit}
          </span>
          <CopyButton
            text={tableAsText(spec)}
            label={say('screen.copy-table')}
            done={say('screen.copied-table')}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">{spec.categoryTitle}</th>
            {spec.series.map((series) => (
              <th key={series.id} scope="col">
                {series.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.categories.map((category, index) => (
            <tr
              key={category.id}
              data-after-break={spec.breaks.some(({ afterIndex }) => afterIndex === index - 1)}
            >
              <th scope="row">{category.label}</th>
              {spec.series.map((series) => (
                <TableCell
                  key={series.id}
                  text={series.cells[index]?.text ?? ''}
                  isAbsent={series.cells[index]?.low === null}
                  name={`${series.label}, ${category.label}`}
                  onOpen={() => {
                    const mark = series.marks[index]
                    if (mark !== undefined) actions.onRows(mark)
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableCell(props: {
  readonly text: string
  readonly isAbsent: boolean
  readonly name: string
  readonly onOpen: () => void
}) {
  return (
    <td data-absent={props.isAbsent}>
      <button
        type="button"
        className="cell-button"
        aria-label={`${props.text}. ${say('screen.rows-of', { name: props.name })}`}
        onClick={props.onOpen}
      >
        {props.text}
      </button>
    </td>
  )
}
