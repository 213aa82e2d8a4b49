import type { LinePoint } from '../line-paths.ts'
import { spreadLabels } from '../spread-labels.ts'
import type { WordedFigure } from '../spec-types.ts'

/** A text beside an end of a slope. */
export interface SlopeLabel {
  readonly series: number
  readonly text: string
  readonly y: number
}

const LINE = 15
/** Width of a letter at 12 px, on average and rounded up. */
const LETTER = 6.2

/** The numbers at one end, moved apart where they would meet; at the newer end (`isNamed`) with the series' name. */
export function slopeLabels(
  spec: WordedFigure,
  points: readonly (readonly LinePoint[])[],
  category: number,
  isNamed: boolean,
  room: { readonly top: number; readonly bottom: number; readonly width: number },
): readonly SlopeLabel[] {
  const wanted = points
    .flatMap((own, series) => {
      const point = own.find((each) => each.category === category)
      if (point === undefined) return []
      const of = spec.series[series]
      const text = of?.cells[category]?.text ?? ''
      return [
        {
          series,
          text: shortened(isNamed ? `${text}  ${of?.label ?? ''}` : text, room.width),
          y: (point.low + point.high) / 2,
        },
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

/** As much of a text as the room holds; the whole name is in the tooltip and said to screen readers. */
function shortened(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / LETTER))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
