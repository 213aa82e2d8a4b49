import type { MouseEvent } from 'react'
import { colourValue, type Theme } from '../../../data/model/palette.ts'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import type { ActiveCell } from '../key-plan.ts'
import { useLinkedMark } from '../linked-mark.ts'
import type { WordedFigure } from '../spec-types.ts'
import type { ActiveCellControl } from '../use-active-cell.ts'
import { HEAT_ROW, type HeatLayout } from './layout-heat.ts'

/** The cells, one path a class; breaks; what is active, picked or pointed at elsewhere; and the surface that finds a cell. */
export function HeatMarks(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly layout: HeatLayout
  readonly pattern: string
  readonly control: ActiveCellControl
  readonly actions: FigureActions
  readonly size: { readonly width: number; readonly height: number }
}) {
  const { spec, layout, control, actions, size } = props
  const { bands } = layout
  const linked = useLinkedMark(spec.kind)
  const linkedRow =
    linked?.territory === undefined || linked.territory === null
      ? -1
      : spec.series.findIndex(({ marks }) => marks[0]?.territory === linked.territory)
  const cellAt = (event: MouseEvent<SVGRectElement>): ActiveCell | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const category = Math.floor((event.clientX - box.left) / bands.width)
    const series = Math.floor((event.clientY - box.top) / HEAT_ROW)
    return maybeMark(spec, { series, category }) === undefined ? null : { series, category }
  }
  const classes = spec.legend?.classes ?? []
  const { active } = control
  return (
    <g className="heat-marks">
      {layout.classPaths.map((d, index) => {
        const of = classes[index]
        const isData = of !== undefined && of.low !== null
        const fill = isData ? colourValue(of.colour, props.theme) : `url(#${props.pattern})`
        return <path key={index} data-class={index} d={d} fill={fill} />
      })}
      <path className="heat-hollow" d={layout.hollow} />
      {spec.breaks.map(({ id, afterIndex, label }) => (
        <path
          key={id}
          className="panel-break"
          d={`M${Math.round(bands.start(afterIndex + 1)) - 0.5} 0V${size.height}`}
        >
          <title>{label}</title>
        </path>
      ))}
      {spec.categories.map(({ id }, index) =>
        actions.picked.has(id) ? (
          <rect
            key={id}
            className="picked-band"
            x={bands.start(index)}
            y={0}
            width={bands.width}
            height={size.height}
          />
        ) : null,
      )}
      {linkedRow !== -1 && (
        <rect className="linked-band" x={0} y={linkedRow * HEAT_ROW} width={size.width} height={HEAT_ROW} />
      )}
      {active !== null && (
        <rect
          className="active-mark"
          x={bands.start(active.category)}
          y={active.series * HEAT_ROW}
          width={bands.width}
          height={HEAT_ROW}
        />
      )}
      <rect
        className="hit-surface"
        data-hit={spec.kind}
        width={size.width}
        height={size.height}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') control.point(cellAt(event))
        }}
        onClick={(event) => {
          const cell = cellAt(event)
          const mark = cell === null ? undefined : maybeMark(spec, cell)
          if (cell === null || mark === undefined) return
          if (active?.series !== cell.series || active.category !== cell.category) control.point(cell)
          else if (event.shiftKey) actions.onPick(mark)
          else actions.onFilter(mark, 'category')
        }}
      />
    </g>
  )
}
