import { colourValue, type Theme } from '../../data/model/palette.ts'
import { nameHeights, type OverTimeLayout } from './over-time-layout.ts'
import { spreadLabels } from './spread-labels.ts'
import type { WordedFigure } from './spec-types.ts'

const LINE = 14
const CHARACTERS = 18

/** The series' names beside their newest marks, in ink, with a rule in the series' colour; moved apart where they would meet. */
export function SeriesNames(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly layout: OverTimeLayout
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}) {
  const { spec, layout, plot } = props
  const wanted = [...nameHeights(layout, spec)].sort((one, other) => one.y - other.y)
  const lines = wanted.map(({ series }) => wrapName(spec.series[series]?.label ?? ''))
  const tallest = Math.max(1, ...lines.map(({ length }) => length))
  const placed = spreadLabels(
    wanted.map(({ y }) => y),
    tallest * LINE + 4,
    plot.y + 4,
    plot.y + plot.height - 6,
  )
  const edge = plot.x + plot.width
  return (
    <g className="series-names">
      {wanted.map(({ series, y: mark }, index) => {
        const each = spec.series[series]
        const y = placed[index]
        if (each === undefined || y === undefined) return null
        const colour = colourValue(each.colour, props.theme)
        return (
          <g key={each.id} data-name={each.id}>
            <path d={`M${edge + 2} ${mark}L${edge + 8} ${y}H${edge + 16}`} stroke={colour} />
            {(lines[index] ?? []).map((line, row) => (
              <text key={line} x={edge + 20} y={y + 4 + (row - ((lines[index]?.length ?? 1) - 1) / 2) * LINE}>
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}

/** A name in lines of about 18 characters, broken between words. */
function wrapName(name: string): readonly string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= CHARACTERS) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}
