import { extentOf, isPlace } from '../../../data/drawing/extents.ts'
import type { SceneMark, StandsFor } from '../../../data/drawing/scene.ts'

/**
 * Names and numbers that don’t stand at their mark: neither at its height (a row’s name) or on it (a number), nor joined to it by a leader
 * line, nor in its colour.
 */
export function straysAmong(marks: readonly SceneMark[]): readonly string[] {
  return marks.flatMap((label) => {
    if (label.kind !== 'text' || label.of === undefined) return []
    const { of } = label
    if (of.part !== 'name' && of.part !== 'number') return []
    const own = marks.filter((mark) => mark.kind !== 'text' && isPlace(mark) && isOf(mark.of, of))
    const isLed = marks.some((mark) => mark.of?.part === 'leader' && isOf(mark.of, of))
    const middle = label.y - label.sizePt * 0.35
    const isAt = own.some((mark) => {
      if (mark.kind === 'text') return false
      const { x, y, width, height } = extentOf(mark)
      const isLevel = middle >= y && middle <= y + height
      return of.part === 'name' ? isLevel : isLevel && label.x >= x && label.x <= x + width
    })
    const isOfColour = own.some((mark) => 'fill' in mark && mark.fill === label.fill)
    return isAt || isLed || isOfColour ? [] : [label.text]
  })
}

/** Whether a mark stands for what a label names: the same series, and the same category where the label has one. */
function isOf(mark: StandsFor, label: StandsFor): boolean {
  return (
    mark.series === label.series &&
    mark.territory === label.territory &&
    (label.category === undefined || mark.category === label.category)
  )
}
