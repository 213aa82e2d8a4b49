import { colourValue, type Theme } from '../../data/model/palette.ts'
import type { BarBox } from './bar-boxes.ts'
import { barPaths } from './bar-paths.ts'
import type { WordedFigure, Series } from './spec-types.ts'

/** All bars of a figure, in one path a series (and one more for what is hollow, a range or faint). */
export function BarSeries(props: {
  readonly spec: WordedFigure
  readonly series: readonly Series[]
  readonly theme: Theme
  readonly boxes: readonly BarBox[]
}) {
  return props.series.map((series, index) => {
    const colour = colourValue(series.colour, props.theme)
    const own = props.boxes.filter((box) => box.series === index)
    return (
      <g key={series.id} data-series={series.id}>
        {barPaths(props.spec, series, own).map(({ look, isFaint, d }) => (
          <path
            key={`${look} ${String(isFaint)}`}
            className={look}
            data-faint={isFaint}
            d={d}
            fill={look === 'hollow' ? undefined : colour}
            stroke={look === 'bars' ? undefined : colour}
          />
        ))}
      </g>
    )
  })
}
