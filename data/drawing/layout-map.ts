import { isHollow } from '../model/figure-spec.ts'
import type { WordedCategory, WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { hollowDot } from './hollow-marks.ts'
import { classColour, layoutClasses } from './layout-classes.ts'
import { type Pen, unitsOf } from './pen.ts'
import type {
  Box,
  MarkPart,
  Outline,
  SceneArea,
  SceneLayer,
  SceneMark,
  ScenePoint,
  StandsFor,
} from './scene.ts'
import { soundBody } from './sound-body.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT } from './text-block.ts'
import type { WorldShapes } from './world-shapes.ts'

/** Points nearer than this to the last one say nothing at this size. */
const NEAREST_PT = 0.35
const DOT = 1.6
/** Between the map and its classes. */
const SPACE_OVER_CLASSES = 4
/** Inside a territory, and inside a dot: small enough to leave its colour to be seen. */
const HOLLOW_DOT = 0.9
/** A map isn’t made lower than this many lines of labels. */
const LOWEST_LINES = 8

/** Territories in the colour of their class, small ones as dots; the classes below. */
export function layoutMap(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const world = pen.world()
  const classes = pen.hasLegend ? layoutClasses(spec, room, pen) : { marks: [], height: 0 }
  const page = world.parts[pen.mapPart]
  const gap = pen.hasLegend ? SPACE_OVER_CLASSES * unitsOf(pen) : 0
  const most = Math.max(room.height - classes.height - gap, LOWEST_LINES * pen.labelPt * LINE_HEIGHT)
  const scale = Math.min(room.width / page.width, most / page.height)
  const origin = { x: room.x + (room.width - page.width * scale) / 2, y: room.y }
  const place = ({ x, y }: ScenePoint): ScenePoint => ({
    x: origin.x + (x - page.x) * scale,
    y: origin.y + (y - page.y) * scale,
  })
  const shown = new Set(spec.categories.map(placeIdOf))
  const ground = pen.colourOf(spec.legend?.beyond?.colour ?? { role: 'no-data' })
  // What the reader left out isn’t missing.
  const part = spec.legend?.beyond?.absence === 'not-selected' ? 'land' : 'absence'
  const land: SceneMark[] = [...world.rings]
    .filter(([id]) => !shown.has(id))
    .map(([, outlines]) => ({
      ...area(outlines, place, ground, { stroke: pen.colours.land, strokePt: pen.minLinePt }),
      of: { part },
    }))
  const layers = spec.categories.flatMap((category, index): readonly SceneLayer[] => {
    const marks = territoryMarks(spec, index, { world, place }, pen)
    return marks.length === 0 ? [] : [{ name: `territory-${category.id}`, marks }]
  })
  const mapHeight = page.height * scale
  const legend = pen.hasLegend ? layoutClasses(spec, { ...room, y: room.y + mapHeight + gap }, pen) : classes
  return {
    heightPt: mapHeight + gap + (pen.hasLegend ? legend.height : 0),
    field: null,
    unplaced: unplacedIn(spec, world),
    layers: [{ name: 'land', marks: land }, ...dotsLast(layers), { name: 'legend', marks: legend.marks }],
  }
}

/** By ISO 3166-1 numeric code, or by name where a territory has none (Kosovo). */
function placeIdOf({ mapId, label }: WordedCategory): string {
  return mapId ?? label
}

interface Placed {
  readonly world: WorldShapes
  readonly place: (point: ScenePoint) => ScenePoint
}

/** An outline, or a dot where that is too small to be seen or met, and what says that its number is hollow. */
function territoryMarks(
  spec: WordedFigure,
  index: number,
  { world, place }: Placed,
  pen: Pen,
): readonly SceneMark[] {
  const category = spec.categories[index]
  const full = classColour(spec.legend, spec.series[0]?.classes?.[index], pen)
  if (full === undefined || category === undefined) return []
  const { id, emphasis } = category
  const cell = spec.series[0]?.cells[index]
  const fill = emphasis === 'faint' ? pen.faintOf(full) : full
  const outline: Outline =
    emphasis === 'strong'
      ? { stroke: pen.colours.ink, strokePt: 2 * pen.axisLinePt }
      : { stroke: pen.colours.border, strokePt: pen.minLinePt }
  const edge = emphasis === 'strong' ? outline : { ...outline, stroke: pen.colours.secondary }
  const tag = (part: MarkPart): StandsFor => ({ part, category: id, territory: id })
  const of = tag(cell === undefined || cell.low === null ? 'absence' : 'value')
  const hollow = (at: ScenePoint): readonly SceneMark[] =>
    cell === undefined || !isHollow(cell)
      ? []
      : tagged([hollowDot(at, HOLLOW_DOT * unitsOf(pen), pen)], tag('hollow'))
  const outlines = world.rings.get(placeIdOf(category))
  const shape = outlines === undefined ? undefined : area(outlines, place, fill, outline)
  const small = world.places.get(placeIdOf(category))
  if (shape !== undefined && outlines !== undefined) {
    const middle = place(middleOf(outlines))
    if (areaOfLargest(shape.rings) >= pen.leastArea) return [{ ...shape, of }, ...hollow(middle)]
    return [
      { kind: 'circle', ...middle, radius: DOT * unitsOf(pen), fill, outline: edge, of },
      ...hollow(middle),
    ]
  }
  if (small === undefined) return []
  const at = place(small)
  return [{ kind: 'circle', ...at, radius: DOT * unitsOf(pen), fill, outline: edge, of }, ...hollow(at)]
}

/** Ids of territories with a number that are on no map; the figure’s notes name them. */
function unplacedIn({ categories, series }: WordedFigure, { rings, places }: WorldShapes): readonly string[] {
  return categories.flatMap((category, index) => {
    const low = series[0]?.cells[index]?.low ?? null
    const id = placeIdOf(category)
    return low !== null && !rings.has(id) && !places.has(id) ? [category.id] : []
  })
}

/** Dots of small territories lie over the outlines of their neighbours. */
function dotsLast(layers: readonly SceneLayer[]): readonly SceneLayer[] {
  const isDot = ({ marks }: SceneLayer): boolean => marks.every(({ kind }) => kind === 'circle')
  return [...layers.filter((layer) => !isDot(layer)), ...layers.filter(isDot)]
}

function areaOfLargest(rings: readonly (readonly ScenePoint[])[]): number {
  return Math.max(0, ...rings.map((ring) => Math.abs(areaOf(ring))))
}

/** The centre of gravity of the largest outline. */
export function middleOf(outlines: readonly (readonly ScenePoint[])[]): ScenePoint {
  const largest = outlines.reduce<readonly ScenePoint[]>(
    (best, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best),
    outlines[0] ?? [],
  )
  const six = 6 * areaOf(largest)
  const weighed = (axis: 'x' | 'y'): number =>
    edgesOf(largest).reduce((sum, [a, b]) => sum + (a[axis] + b[axis]) * (a.x * b.y - b.x * a.y), 0) / six
  return { x: weighed('x'), y: weighed('y') }
}

function areaOf(ring: readonly ScenePoint[]): number {
  return edgesOf(ring).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0) / 2
}

function edgesOf(ring: readonly ScenePoint[]): readonly (readonly [ScenePoint, ScenePoint])[] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])
}

function area(
  outlines: readonly (readonly ScenePoint[])[],
  place: (point: ScenePoint) => ScenePoint,
  fill: string,
  outline: Outline,
): SceneArea {
  return { kind: 'area', rings: outlines.map((ring) => thinned(ring.map(place))), fill, outline }
}

function thinned(ring: readonly ScenePoint[]): readonly ScenePoint[] {
  const kept: ScenePoint[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(point.x - last.x, point.y - last.y) >= NEAREST_PT) kept.push(point)
  }
  // A ring that shrinks to a point is still seen.
  return kept.length >= 3 ? kept : ring.slice(0, 3)
}
