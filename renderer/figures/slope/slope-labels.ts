import type { LinePoint } from '../line-paths.ts'
import { spreadLabels } from '../spread-labels.ts'
import type { FigureSpec } from '../spec-types.ts'

/** A text beside an end of a slope. */
export interface SlopeLabel {
  readonly series: number
  readonly text: string
  readonly y: number
}

const LINE = 15

/** The numbers at one end, moved apart where they would meet; at the newer end (`isNamed`) with the series' name. */
export function slopeLabels(
  spec: FigureSpec,
  points: readonly (readonly LinePoint[])[],
  category: number,
  isNamed: boolean,
  room: { readonly top: number; readonly bottom: number },
): readonly SlopeLabel[] {
  const wanted = points
    .flatMap((own, series) => {
      const point = own.find((each) => each.category === category)
      if (point === undefined) return []
      const of = spec.series[series]
      const text = of?.cells[category]?.text ?? ''
      return [
        { series, text: isNamed ? `${text}  ${of?.label ?? ''}` : text, y: (point.low + point.high) / 2 },
      ]
    })
    .sort((one, other) => one.y - other.y)
  const placed = spreadLabels(
    wanted.map(({ y }) => y),
    LINE,
    room.top,
    room.bottom,
  )
  return wanted.map((label, index) => ({ ...label, y: placed[index] ?? label.y }))
}
