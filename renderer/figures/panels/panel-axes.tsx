import type { CategoryBands } from '../bar-boxes.ts'
import type { WordedFigure, Panel } from '../spec-types.ts'
import { valuePlace } from '../value-place.ts'

/** The least that a small figure needs: its lowest and highest tick, its first and last period, its breaks. */
export function PanelAxes(props: {
  readonly spec: WordedFigure
  readonly panel: Panel
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly bands: CategoryBands
}) {
  const { spec, plot, bands } = props
  const { valueAxis, breaks } = props.panel
  const bottom = plot.y + plot.height
  const place = valuePlace(valueAxis, bottom, plot.y)
  const ticks = valueAxis.ticks
  const kept = ticks.length <= 3 ? ticks : ticks.filter((_, index) => index % (ticks.length - 1) === 0)
  const first = spec.categories[0]
  const last = spec.categories.length > 1 ? spec.categories.at(-1) : undefined
  return (
    <g className="panel-axes">
      {kept.map(({ value, label }) => {
        const y = Math.round(place(value)) + 0.5
        return (
          <g key={label}>
            <path d={`M${plot.x} ${y}h${plot.width}`} data-base={value === valueAxis.baseline} />
            <text x={plot.x - 4} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        )
      })}
      {breaks.map(({ id, afterIndex, label }) => (
        <path
          key={id}
          className="panel-break"
          d={`M${Math.round(bands.start(afterIndex + 1)) + 0.5} ${plot.y}V${bottom}`}
        >
          <title>{label}</title>
        </path>
      ))}
      {spec.events.map(({ id, position, label }) => (
        <path
          key={id}
          className="panel-event"
          d={`M${Math.round(bands.start(0) + position * bands.width) + 0.5} ${plot.y}V${bottom}`}
        >
          <title>{label}</title>
        </path>
      ))}
      <text x={plot.x} y={bottom + 14}>
        {first?.label}
      </text>
      <text x={plot.x + plot.width} y={bottom + 14} textAnchor="end">
        {last?.label}
      </text>
    </g>
  )
}
