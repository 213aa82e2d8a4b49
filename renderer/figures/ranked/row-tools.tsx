import type { RowBand } from '../../../data/drawing/body.ts'
import { extentOfAll } from '../../../data/drawing/extents.ts'
import { say } from '../../../data/model/words/say.ts'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import type { ActiveCell } from '../key-plan.ts'
import type { WordedFigure } from '../spec-types.ts'
import type { RowsDrawing } from './draw-rows.ts'

/**
 * In the row pointed at: its rows and sources, and of a bar of parts the name and number of the one pointed at. They stand where they
 * cover no number: on a long bar at its beginning, else at the row’s end.
 */
export function RowTools(props: {
  readonly spec: WordedFigure
  readonly drawing: RowsDrawing
  readonly band: RowBand
  readonly active: ActiveCell
  readonly actions: FigureActions
}) {
  const { spec, drawing, band, active, actions } = props
  const mark = maybeMark(spec, active)
  const part = spec.series.length > 1 ? spec.series[active.series] : undefined
  const { bars, rows, top } = drawing
  const own = extentOfAll(rows, ({ category }) => category === band.id)
  const isLong = own !== null && own.x + own.width > bars.x + bars.width / 2
  return (
    <div
      className="row-tools"
      style={{ top: band.y - top, height: band.height, left: own?.x ?? bars.x }}
      data-on-bar={isLong}
    >
      {part !== undefined && (
        <span className="row-part">
          {part.label} <b>{part.cells[active.category]?.text}</b>
        </span>
      )}
      {mark !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => {
            actions.onRows(mark)
          }}
        >
          {say('screen.rows')}
        </button>
      )}
    </div>
  )
}
