import { around, isPlace, placesOf } from '../../../data/drawing/extents.ts'
import type { Box, SceneMark, ScenePoint, SceneText, StandsFor } from '../../../data/drawing/scene.ts'

/**
 * Names and numbers that don’t stand at their mark: neither with their middle at its height (a name), nor on it or within an em after it (a number), nor
 * joined to it by a leader line, nor in its colour; a panel’s, that don’t stand over all of its marks. Where words stand for a number that has no mark, a name stands at their height.
 */
export function straysAmong(marks: readonly SceneMark[]): readonly string[] {
  const places = placesOf(marks)
  const words = marks.filter((mark) => mark.kind === 'text' && isPlace(mark))
  return labelsAmong(marks).flatMap(({ of, lines }) => {
    const own = places.filter((place) => isOf(place.of, of))
    const colours = own.flatMap(({ mark }) => coloursOf(mark))
    const ofIt = marks.filter((mark) => mark.of !== undefined && isOf(mark.of, of))
    const isLed = ofIt.some((mark) => mark.of?.part === 'leader')
    // A series without a number that has a place has its patch alone.
    const isKeyed = ofIt.some(
      (mark) =>
        mark.of?.part === 'key' &&
        (own.length === 0 || coloursOf(mark).some((each) => colours.includes(each))),
    )
    const boxes = [
      ...own.map(({ box }) => box),
      ...words.flatMap((mark) =>
        mark.kind === 'text' && mark.of !== undefined && isOf(mark.of, of) ? [lineOf(mark)] : [],
      ),
    ]
    const isAt =
      isOfPanel(of) && own.length > 0
        ? isOver(lines, around(own.flatMap(({ box }) => cornersOf(box))))
        : boxes.some((box) => isAtMark(lines, of, box))
    const isOfColour = lines.every(({ fill }) => colours.includes(fill))
    // A panel that is one sentence has no mark.
    const isOfSentence = isOfPanel(of) && own.length === 0
    return isAt || isLed || isKeyed || isOfColour || isOfSentence
      ? []
      : [lines.map(({ text }) => text).join(' ')]
  })
}

function coloursOf(mark: SceneMark): readonly string[] {
  if (mark.kind === 'line' || mark.kind === 'path') return [mark.stroke]
  return mark.kind === 'text' ? [] : [mark.fill, ...(mark.outline === undefined ? [] : [mark.outline.stroke])]
}

/** A name or a number with all of its lines. */
interface Label {
  readonly of: StandsFor
  readonly lines: readonly SceneText[]
}

function labelsAmong(marks: readonly SceneMark[]): readonly Label[] {
  const labels = new Map<string, { readonly of: StandsFor; readonly lines: SceneText[] }>()
  for (const mark of marks) {
    if (mark.kind !== 'text' || (mark.of?.part !== 'name' && mark.of?.part !== 'number')) continue
    const key = JSON.stringify(mark.of)
    const known = labels.get(key)
    if (known === undefined) labels.set(key, { of: mark.of, lines: [mark] })
    else known.lines.push(mark)
  }
  return [...labels.values()]
}

function isAtMark(lines: readonly SceneText[], { part }: StandsFor, { x, y, width, height }: Box): boolean {
  const middles = lines.map((line) => line.y - line.sizePt * 0.35)
  const middle = (Math.min(...middles) + Math.max(...middles)) / 2
  const sizePt = Math.max(...lines.map((line) => line.sizePt))
  const isLevel = middle >= y - 0.1 * sizePt && middle <= y + height + 0.1 * sizePt
  if (part === 'name') return isLevel
  return isLevel && lines.every((line) => line.x >= x && line.x <= x + width + sizePt)
}

/** The name of a whole panel. */
function isOfPanel({ panel, series }: StandsFor): boolean {
  return panel !== undefined && series === undefined
}

/** Whether lines begin over a panel’s marks, or left of them beside its axis, and not as far right as they end. */
function isOver(lines: readonly SceneText[], { x, y, width }: Box): boolean {
  return lines.every((line) => line.y <= y && line.x <= x + width)
}

function cornersOf({ x, y, width, height }: Box): readonly ScenePoint[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ]
}

/** The height of a line of text; how far it reaches across depends on its face. */
function lineOf({ x, y, sizePt }: SceneText): Box {
  return { x, y: y - sizePt, width: 0, height: 1.2 * sizePt }
}

/** Whether a mark stands for all that a label names: its series, its category, its territory. */
function isOf(mark: StandsFor, label: StandsFor): boolean {
  return (['panel', 'series', 'category', 'territory'] as const).every(
    (key) => label[key] === undefined || mark[key] === label[key],
  )
}
