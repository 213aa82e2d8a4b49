import { colourValue, type Theme } from '../../../data/model/palette.ts'
import { BarSeries } from '../bar-series.tsx'
import { areaPath, bandPath, hollowMarks, linePath } from '../line-paths.ts'
import type { OverTimeLayout } from '../over-time-layout.ts'
import type { WordedFigure, Panel } from '../spec-types.ts'

const isSolid = ({ isHollow }: { readonly isHollow: boolean }): boolean => !isHollow

/** The marks of a small figure: bars, lines, or lines over a filled area. */
export function PanelMarks(props: {
  readonly spec: WordedFigure
  readonly panel: Panel
  readonly layout: OverTimeLayout
  readonly theme: Theme
  /** Where an area ends, in pixels. */
  readonly bottom: number
}) {
  const { spec, panel, layout } = props
  if (layout.points.length === 0) {
    return <BarSeries spec={spec} series={panel.series} theme={props.theme} boxes={layout.boxes} />
  }
  return panel.series.map((series, index) => {
    const colour = colourValue(series.colour, props.theme)
    const points = layout.points[index] ?? []
    const ranges = bandPath(points.filter(isSolid), layout.rangeOffset(index), layout.rangeWidth)
    const hollow = hollowMarks(points, layout.rangeOffset(index), layout.rangeWidth)
    return (
      <g
        key={series.id}
        className="marks"
        data-series={`${panel.id} ${series.id}`}
        data-emphasis={series.emphasis}
      >
        {spec.shape === 'small-areas' && (
          <path className="area" d={areaPath(points, panel.breaks, props.bottom)} fill={colour} />
        )}
        {ranges !== '' && <path className="range" d={ranges} fill={colour} stroke={colour} />}
        <path className="line line-thin" d={linePath(points, panel.breaks)} stroke={colour} />
        {hollow !== '' && <path className="hollow" d={hollow} stroke={colour} />}
      </g>
    )
  })
}
