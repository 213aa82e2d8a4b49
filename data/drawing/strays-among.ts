import { around, isPlace, type Place, placesOf } from './extents.ts'
import type { Box, SceneMark, ScenePoint, SceneText, StandsFor } from './scene.ts'

/**
 * Names and numbers that don’t stand at their mark: neither with their middle at its height (a name), nor on it or within an em after it (a number), nor
 * joined to it by a line that leads from the one to the other, nor in its colour or beside a patch of it; a panel’s, that don’t stand over all of its
 * marks. Where words stand for a number that has no mark, a name stands at their height.
 *
 * It is told from where the marks are and what they stand for, whatever laid them out.
 */
export function straysAmong(marks: readonly SceneMark[]): readonly string[] {
  const places = indexOf(placesOf(marks))
  const tagged = indexOf(marks.filter(isTagged))
  return labelsAmong(marks).flatMap(({ of, lines }) => {
    const own = places(of)
    const ofIt = tagged(of)
    const words = ofIt.flatMap((mark) => (mark.kind === 'text' && isPlace(mark) ? [lineOf(mark)] : []))
    const boxes = [...own.map(({ box }) => box), ...words]
    const colours = new Set(own.flatMap(({ mark }) => coloursOf(mark)))
    const isAt =
      isOfPanel(of) && own.length > 0
        ? isOver(lines, around(own.flatMap(({ box }) => cornersOf(box))))
        : boxes.some((box) => isAtMark(lines, of, box))
    const isTold =
      isAt ||
      lines.every(({ fill }) => colours.has(fill)) ||
      isKeyed(ofIt, lines, own.length === 0 ? null : colours) ||
      ofIt.some((mark) => mark.of.part === 'leader' && leads(mark, boxes, lines)) ||
      // A panel that is one sentence has no mark.
      (isOfPanel(of) && own.length === 0)
    return isTold ? [] : [lines.map(({ text }) => text).join(' ')]
  })
}

type TaggedMark = SceneMark & { readonly of: StandsFor }

const isTagged = (mark: SceneMark): mark is TaggedMark => mark.of !== undefined

const KEYS = ['category', 'series', 'territory', 'panel'] as const

/** What stands for all that a label names; found by the first of its keys, so that a table of numbers isn’t gone through for each of them. */
function indexOf<T extends { readonly of: StandsFor }>(
  all: readonly T[],
): (label: StandsFor) => readonly T[] {
  const byKey = new Map<string, T[]>()
  for (const each of all)
    for (const key of KEYS) {
      const value = each.of[key]
      if (value === undefined) continue
      const known = byKey.get(`${key} ${value}`)
      if (known === undefined) byKey.set(`${key} ${value}`, [each])
      else known.push(each)
    }
  return (label) => {
    const key = KEYS.find((each) => label[each] !== undefined)
    const found = key === undefined ? all : (byKey.get(`${key} ${label[key] ?? ''}`) ?? [])
    return found.filter(({ of }) =>
      KEYS.every((each) => label[each] === undefined || of[each] === label[each]),
    )
  }
}

function coloursOf(mark: Place['mark']): readonly string[] {
  if (mark.kind === 'line' || mark.kind === 'path') return [mark.stroke]
  return [mark.fill, ...(mark.outline === undefined ? [] : [mark.outline.stroke])]
}

/** A patch of the mark’s colour within two ems of the label. `null`: the series has no mark on the axis, and its patch alone. */
function isKeyed(
  ofIt: readonly TaggedMark[],
  lines: readonly SceneText[],
  colours: ReadonlySet<string> | null,
): boolean {
  return ofIt.some(
    (mark) =>
      mark.of.part === 'key' &&
      mark.kind === 'rect' &&
      (colours === null || coloursOf(mark).some((each) => colours.has(each))) &&
      lines.some(
        (line) => distance({ x: mark.x + mark.width, y: mark.y + mark.height }, line) < 2 * line.sizePt,
      ),
  )
}

/** How near a line’s end must be to what it joins, in ems. */
const MOST_AWAY = 2

/** Whether a line’s one end is at one of a label’s places and its other end at the label. */
function leads(mark: SceneMark, places: readonly Box[], lines: readonly SceneText[]): boolean {
  const ends = endsOf(mark)
  if (ends === null) return false
  const away = MOST_AWAY * Math.max(...lines.map(({ sizePt }) => sizePt))
  const isAtPlace = (end: ScenePoint): boolean => places.some((box) => distanceTo(end, box) <= away)
  const isAtLabel = (end: ScenePoint): boolean =>
    lines.some((line) => distance(end, { x: line.x, y: line.y - line.sizePt * 0.35 }) <= away)
  const [one, other] = ends
  return (isAtPlace(one) && isAtLabel(other)) || (isAtPlace(other) && isAtLabel(one))
}

function endsOf(mark: SceneMark): readonly [ScenePoint, ScenePoint] | null {
  if (mark.kind === 'line')
    return [
      { x: mark.x1, y: mark.y1 },
      { x: mark.x2, y: mark.y2 },
    ]
  const [first, last] = mark.kind === 'path' ? [mark.points[0], mark.points.at(-1)] : []
  return first === undefined || last === undefined ? null : [first, last]
}

const distance = (one: ScenePoint, other: ScenePoint): number => Math.hypot(one.x - other.x, one.y - other.y)

function distanceTo({ x, y }: ScenePoint, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width)
  const down = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(across, down)
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
