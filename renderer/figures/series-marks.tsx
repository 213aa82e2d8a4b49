import { colourValue, type Theme } from '../../data/model/palette.ts'
import { BarSeries } from './bar-series.tsx'
import { bandPath, hollowMarks, linePath } from './line-paths.ts'
import type { OverTimeLayout } from './over-time-layout.ts'
import type { WordedFigure } from './spec-types.ts'

/** Every series as one path of what is certain and, where it has bands, one of what is possible. */
export function SeriesMarks(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly layout: OverTimeLayout
  readonly baseline: number
}) {
  const { spec, layout, theme } = props
  return (
    <>
      {layout.points.length === 0 ? (
        <BarSeries spec={spec} series={spec.series} theme={theme} boxes={layout.boxes} />
      ) : (
        <LineSeries spec={spec} theme={theme} layout={layout} />
      )}
      <path className="absence" d={absencePath(spec, layout, props.baseline)} />
    </>
  )
}

const isSolid = ({ isHollow }: { readonly isHollow: boolean }): boolean => !isHollow

function LineSeries(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly layout: OverTimeLayout
}) {
  const { spec, layout } = props
  const isRanges = spec.shape === 'ranges'
  return spec.series.map((series, index) => {
    const colour = colourValue(series.colour, props.theme)
    const points = layout.points[index] ?? []
    const offset = layout.rangeOffset(index)
    const ranges = bandPath(points.filter(isSolid), offset, layout.rangeWidth, isRanges)
    const hollow = hollowMarks(points, layout.rangeOffset(index), layout.rangeWidth)
    return (
      <g key={series.id} data-series={series.id} data-emphasis={series.emphasis}>
        {ranges !== '' && <path className="range" d={ranges} fill={colour} stroke={colour} />}
        {!isRanges && <path className="line" d={linePath(points, spec.breaks)} stroke={colour} />}
        {hollow !== '' && <path className="hollow" d={hollow} stroke={colour} />}
      </g>
    )
  })
}

/** A short dash over the axis wherever no series has a number: missing is seen to be missing, and not zero. */
function absencePath(spec: WordedFigure, layout: OverTimeLayout, baseline: number): string {
  return spec.categories
    .flatMap((_, category) => {
      const isMissing = spec.series.every(({ cells }) => cells[category]?.low === null)
      if (!isMissing) return []
      const middle = Math.round(layout.bands.start(category) + layout.bands.width / 2)
      return [`M${middle - 4} ${baseline - 6}h8`]
    })
    .join('')
}
