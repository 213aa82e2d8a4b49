import type { Shape } from '../../../data/drawing/extents.ts'
import { MARK_PARTS, type MarkPart, type SceneMark, type ScenePoint } from '../../../data/drawing/scene.ts'

/** Marks that look alike, as one path. */
interface PathOfMarks {
  readonly part: MarkPart | null
  /** `null`: lines alone. */
  readonly fill: string | null
  /** Of the fill, 0 to 1. */
  readonly opacity: number
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: string | undefined
  readonly d: string
}

/**
 * The shapes of a Scene, all that look alike in one path, since an element each is what costs. Parts are painted in their order and dots
 * over areas, so that what lies over a value isn’t covered by another’s.
 */
export function pathsOfMarks(marks: readonly SceneMark[]): readonly PathOfMarks[] {
  const paths = new Map<string, GrowingPath>()
  let before: { readonly mark: Shape; readonly path: GrowingPath } | null = null
  for (const mark of marks) {
    if (mark.kind === 'text') continue
    const path: GrowingPath =
      before !== null && isAlike(before.mark, mark) ? before.path : pathFor(mark, paths)
    path.d += pathOf(mark)
    before = { mark, path }
  }
  return [...paths.values()]
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ look, d }) => ({ ...look, d }))
}

interface GrowingPath {
  readonly rank: number
  readonly look: Omit<PathOfMarks, 'd'>
  d: string
}

function pathFor(mark: Shape, paths: Map<string, GrowingPath>): GrowingPath {
  const look = lookOf(mark)
  const rank = rankOf(look.part, mark.kind)
  const key = `${rank} ${look.part} ${look.fill} ${look.opacity} ${look.stroke} ${look.strokeWidth} ${look.dash}`
  const known = paths.get(key)
  if (known !== undefined) return known
  const path = { rank, look, d: '' }
  paths.set(key, path)
  return path
}

/** Two bars or rules that follow each other and look the same: most of a figure's marks, told without a key of their own. */
function isAlike(one: Shape, other: Shape): boolean {
  if (one.of?.part !== other.of?.part) return false
  if (one.kind === 'rect' && other.kind === 'rect')
    return (
      one.fill === other.fill &&
      one.opacity === other.opacity &&
      one.outline?.stroke === other.outline?.stroke &&
      one.outline?.strokePt === other.outline?.strokePt
    )
  if (one.kind === 'line' && other.kind === 'line')
    return (
      one.stroke === other.stroke &&
      one.strokePt === other.strokePt &&
      one.dashPt.length === 0 &&
      other.dashPt.length === 0
    )
  return false
}

/** What is painted first: land, lines, areas and bars, dots, then what lies over them. */
function rankOf(part: MarkPart | null, kind: Shape['kind']): number {
  if (part === null || part === 'land' || part === 'tick') return 0
  if (part === 'join') return 1
  if (part === 'value' || part === 'absence') return kind === 'circle' ? 3 : 2
  return 4 + MARK_PARTS.indexOf(part)
}

function lookOf(mark: Shape): Omit<PathOfMarks, 'd'> {
  const part = mark.of?.part ?? null
  if (mark.kind === 'line' || mark.kind === 'path') {
    const dash = mark.dashPt === undefined || mark.dashPt.length === 0 ? undefined : mark.dashPt.join(' ')
    return { part, fill: null, opacity: 1, stroke: mark.stroke, strokeWidth: mark.strokePt, dash }
  }
  const { fill, outline } = mark
  return {
    part,
    fill,
    opacity: mark.kind === 'rect' ? mark.opacity : 1,
    stroke: outline?.stroke ?? null,
    strokeWidth: outline?.strokePt ?? 0,
    dash: undefined,
  }
}

/** A shape as the data of one SVG path. */
export function pathOf(mark: Shape): string {
  switch (mark.kind) {
    case 'rect': {
      const width = tenths(mark.width)
      return `M${tenths(mark.x)} ${tenths(mark.y)}h${width}v${tenths(mark.height)}h-${width}z`
    }
    case 'circle': {
      const radius = tenths(mark.radius)
      return `M${tenths(mark.x - mark.radius)} ${tenths(mark.y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 -${2 * radius} 0z`
    }
    case 'line':
      return open([
        { x: mark.x1, y: mark.y1 },
        { x: mark.x2, y: mark.y2 },
      ])
    case 'path':
      return open(mark.points)
    case 'area':
      return mark.rings.map((ring) => `${open(ring)}z`).join('')
  }
}

function open(points: readonly ScenePoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`).join('')
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10
}
