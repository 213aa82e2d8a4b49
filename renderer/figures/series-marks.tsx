import { colourValue, type Theme } from '../../data/model/palette.ts'
import { pathOfBoxes } from './bar-boxes.ts'
import { bandPath, linePath } from './line-paths.ts'
import type { OverTimeLayout } from './over-time-layout.ts'
import type { FigureSpec } from './spec-types.ts'

/** Every series as one path of what is certain and, where it has bands, one of what is possible. */
export function SeriesMarks(props: {
  readonly spec: FigureSpec
  readonly theme: Theme
  readonly layout: OverTimeLayout
  readonly baseline: number
}) {
  const { spec, layout } = props
  return (
    <>
      {spec.series.map((series, index) => {
        const colour = colourValue(series.colour, props.theme)
        const points = layout.points[index]
        if (points !== undefined) {
          const ranges = bandPath(points, layout.rangeOffset(index), layout.rangeWidth)
          return (
            <g key={series.id} data-series={series.id}>
              {ranges !== '' && <path className="range" d={ranges} fill={colour} stroke={colour} />}
              <path className="line" d={linePath(points, spec.breaks)} stroke={colour} />
            </g>
          )
        }
        const boxes = layout.boxes.filter((box) => box.series === index)
        const ranges = pathOfBoxes(boxes.filter(({ isRange }) => isRange))
        return (
          <g key={series.id} data-series={series.id}>
            <path className="bars" d={pathOfBoxes(boxes.filter(({ isRange }) => !isRange))} fill={colour} />
            {ranges !== '' && <path className="range" d={ranges} fill={colour} stroke={colour} />}
          </g>
        )
      })}
      <path className="absence" d={absencePath(props.spec, layout, props.baseline)} />
    </>
  )
}

/** A short dash over the axis wherever no series has a number: missing is seen to be missing, and not zero. */
function absencePath(spec: FigureSpec, layout: OverTimeLayout, baseline: number): string {
  return spec.categories
    .flatMap((_, category) => {
      const isMissing = spec.series.every(({ cells }) => cells[category]?.low === null)
      if (!isMissing) return []
      const middle = Math.round(layout.bands.start(category) + layout.bands.width / 2)
      return [`M${middle - 4} ${baseline - 6}h8`]
    })
    .join('')
}
