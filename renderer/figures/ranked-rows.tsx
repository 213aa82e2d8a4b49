import { comparedBeside, type WordedCompared } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import type { FigureActions } from './figure-actions.ts'
import { maybeMark } from './figure-grid.ts'
import type { WordedFigure } from './spec-types.ts'
import type { ActiveCellControl } from './use-active-cell.ts'

/** Names at the left and numbers at the right of a ranking's bars; a row is as wide as the figure, and does what its bar does. */
export function RankedRows(props: {
  readonly spec: WordedFigure
  readonly control: ActiveCellControl
  readonly actions: FigureActions
}) {
  const { spec, control, actions } = props
  const only = spec.series.length === 1 ? spec.series[0] : undefined
  return (
    <ol className="ranked-rows">
      {spec.categories.map((category, index) => {
        const cell = { series: 0, category: index }
        const mark = maybeMark(spec, cell)
        const isActive = control.active?.category === index
        const pointed = isActive && only === undefined ? spec.series[control.active.series] : undefined
        return (
          <li
            key={category.id}
            data-row={index}
            data-active={isActive}
            data-emphasis={category.emphasis}
            onPointerMove={() => {
              if (!isActive) control.point(cell)
            }}
            onClick={(event) => {
              if (mark === undefined) return
              if (event.shiftKey) actions.onPick(mark)
              else actions.onFilter(mark, 'category')
            }}
          >
            <span className="ranked-name" title={category.label}>
              <bdi>{category.label}</bdi>
            </span>
            <span className="ranked-value" data-absent={only?.cells[index]?.low === null}>
              {only?.cells[index]?.text}
            </span>
            {spec.comparison !== null && <ChangeMarker compared={comparedBeside(spec, category.id)} />}
            {pointed !== undefined && (
              <span className="ranked-pointed">
                {pointed.label} <b>{pointed.cells[index]?.text}</b>
              </span>
            )}
            {isActive && mark !== undefined && (
              <button
                type="button"
                tabIndex={-1}
                className="ranked-action"
                onClick={(event) => {
                  event.stopPropagation()
                  actions.onRows(mark)
                }}
              >
                {say('screen.rows')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** How a row stands to the period compared with: an arrow, the change and both values; no arrow where the direction isn't certain. */
function ChangeMarker(props: { readonly compared: WordedCompared | undefined }) {
  const cell = props.compared?.change
  const direction =
    cell === undefined || cell.low === null || cell.high === null
      ? null
      : cell.low > 0
        ? 'up'
        : cell.high < 0
          ? 'down'
          : null
  return (
    <span className="ranked-change" data-direction={direction} data-absent={cell?.low === null}>
      {direction !== null && (
        <svg viewBox="0 0 8 8" width="8" height="8">
          <path d={direction === 'up' ? 'M4 1 7.5 7h-7z' : 'M4 7 .5 1h7z'} fill="currentColor" />
        </svg>
      )}
      {props.compared?.text}
    </span>
  )
}
