import { isHollow } from '../../data/model/figure-spec.ts'
import { pathOfBoxes, type BarBox } from './bar-boxes.ts'
import type { WordedFigure, Series } from './spec-types.ts'

/** Boxes of one series that look alike, as one path. */
export interface BarPath {
  /** `bars`: certain; `range`: possible; `hollow`: a share of so few that it moves by chance, or a sum that lacks a part. */
  readonly look: 'bars' | 'range' | 'hollow'
  readonly isFaint: boolean
  readonly d: string
}

/** A series' boxes as few paths: one where nothing is hollow, a range or faint. */
export function barPaths(spec: WordedFigure, series: Series, boxes: readonly BarBox[]): readonly BarPath[] {
  const groups = new Map<
    string,
    { readonly look: BarPath['look']; readonly isFaint: boolean; boxes: BarBox[] }
  >()
  for (const box of boxes) {
    const cell = series.cells[box.category]
    const look = box.isRange ? 'range' : cell !== undefined && isHollow(cell) ? 'hollow' : 'bars'
    const isFaint = spec.categories[box.category]?.emphasis === 'faint' || series.emphasis === 'faint'
    const key = `${look} ${String(isFaint)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { look, isFaint, boxes: [box] })
    else group.boxes.push(box)
  }
  return [...groups.values()].map((group) => ({
    look: group.look,
    isFaint: group.isFaint,
    d: group.look === 'hollow' ? pathOfBoxes(group.boxes.map(inset)) : pathOfBoxes(group.boxes),
  }))
}

/** Half a line inwards, so that a hollow box is as large as a filled one. */
function inset(box: BarBox): BarBox {
  return {
    ...box,
    x: box.x + 0.75,
    y: box.y + 0.75,
    width: Math.max(0.5, box.width - 1.5),
    height: Math.max(0.5, box.height - 1.5),
  }
}
