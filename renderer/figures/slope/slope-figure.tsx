import type { MouseEvent } from 'react'
import { extentOf, extentOfAll, isPlace } from '../../../data/drawing/extents.ts'
import { layout } from '../../../data/drawing/layout.ts'
import { markAt } from '../../../data/drawing/mark-at.ts'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Size } from '../../components/use-size.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { useDrawing, type FigureProps } from '../scene/use-drawing.ts'
import type { WordedFigure } from '../spec-types.ts'

/** Two periods and a line from one to the other for each series, with its name and number at both ends. */
export function SlopeFigure(props: FigureProps) {
  const { spec, theme, actions } = props
  const { room, size, pen, control, drawing } = useDrawing(props, drawSlope)
  const { active } = control
  const marks = drawing ?? []
  const activeMark = active === null ? null : markOf(marks, spec, active)
  return (
    <FigureStage spec={spec} control={control} ref={room}>
      {marks.length > 0 && (
        <svg
          className="slope"
          width={size.width}
          height={size.height}
          aria-hidden="true"
          data-hit={spec.kind}
          onPointerMove={(event) => {
            if (event.pointerType !== 'touch') control.point(cellUnder(event, marks, spec))
          }}
          onClick={(event) => {
            const cell = cellUnder(event, marks, spec)
            const mark = cell === null ? undefined : maybeMark(spec, cell)
            if (cell === null || mark === undefined) return
            // A finger has no hover: its first tap shows the numbers, its second narrows the view.
            if (active?.series !== cell.series) control.point(cell)
            else if (event.shiftKey) actions.onHighlight(mark)
            else actions.onFilter(mark, 'series')
          }}
        >
          <SceneMarks marks={marks} pen={pen} />
          {active !== null && (
            <g className="active-series">
              <SceneMarks marks={shapesOf(marks, spec.series[active.series]?.id)} pen={pen} />
            </g>
          )}
          {activeMark !== null && (
            <circle
              className="active-mark"
              cx={activeMark.x + activeMark.width / 2}
              cy={activeMark.y + activeMark.height / 2}
              r={5}
            />
          )}
        </svg>
      )}
      <div className="figure-overlay">
        {active !== null && (
          <FigureTooltip
            spec={spec}
            active={active}
            theme={theme}
            actions={actions}
            stage={size}
            anchor={{
              left: (activeMark?.x ?? 0) - 12,
              right: (activeMark?.x ?? 0) + (activeMark?.width ?? 0) + 12,
              y: activeMark?.y ?? 0,
            }}
          />
        )}
      </div>
    </FigureStage>
  )
}

function drawSlope(spec: WordedFigure, size: Size, pen: Pen): readonly SceneMark[] {
  return layout(spec, { x: 0, y: 0, ...size }, pen).layers.flatMap(({ marks }) => marks)
}

function markOf(marks: readonly SceneMark[], spec: WordedFigure, { series, category }: ActiveCell) {
  const [row, column] = [spec.series[series]?.id, spec.categories[category]?.id]
  return extentOfAll(marks, (of) => of.series === row && of.category === column)
}

/** A series’ line and its ends, to be drawn once more over the others. */
function shapesOf(marks: readonly SceneMark[], series: string | undefined): readonly SceneMark[] {
  return marks.filter(
    ({ kind, of }) =>
      kind !== 'text' && of?.series === series && (of?.part === 'join' || of?.part === 'value'),
  )
}

/** Of the nearer period, the number that is nearest in height. */
function cellUnder(
  event: MouseEvent<SVGSVGElement>,
  marks: readonly SceneMark[],
  spec: WordedFigure,
): ActiveCell | null {
  const box = event.currentTarget.getBoundingClientRect()
  const points = marks.flatMap((mark) => {
    if (mark.kind === 'text' || !isPlace(mark)) return []
    const { x, width } = extentOf(mark)
    return [{ mark, x: x + width / 2, category: mark.of.category }]
  })
  const at = event.clientX - box.left
  const nearest = points.toSorted((one, other) => Math.abs(one.x - at) - Math.abs(other.x - at))[0]
  if (nearest === undefined) return null
  const own = points.flatMap(({ mark, category }) => (category === nearest.category ? [mark] : []))
  const of = markAt(own, { x: nearest.x, y: event.clientY - box.top }, Number.POSITIVE_INFINITY)
  const series = spec.series.findIndex(({ id }) => id === of?.series)
  const category = spec.categories.findIndex(({ id }) => id === nearest.category)
  return series === -1 || category === -1 ? null : { series, category }
}
