import type { ValueAxis } from './spec-types.ts'
import { ticksThatFit } from './ticks-that-fit.ts'

interface Plot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Grid and numbers of a value axis. They are drawn here and not by Recharts, which would lay out its whole chart twice whenever
 * the axis changes: half of the time of a filter change.
 */
export function ValueAxisMarks(props: {
  readonly axis: ValueAxis
  /** CSS pixels of a value along the axis. */
  readonly place: (value: number) => number
  readonly plot: Plot
  /** Values run from left to right, with their numbers above. */
  readonly isLying: boolean
}) {
  const { axis, place, plot, isLying } = props
  const ticks = isLying ? ticksThatFit(axis.ticks, place) : axis.ticks
  return (
    <g className="value-axis">
      {ticks.map(({ value, label }) => {
        const at = Math.round(place(value)) + 0.5
        return isLying ? (
          <g key={label}>
            <path d={`M${at} ${plot.y}v${plot.height}`} />
            <text x={at} y={plot.y - 7} textAnchor="middle">
              {label}
            </text>
          </g>
        ) : (
          <g key={label}>
            <path d={`M${plot.x} ${at}h${plot.width}`} />
            <text x={plot.x - 8} y={at + 4} textAnchor="end">
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
