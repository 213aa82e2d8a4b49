import { isHollow } from '../model/figure-spec.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { hollowDot } from './hollow-marks.ts'
import { classColour, layoutClasses } from './layout-classes.ts'
import type { Box, Outline, SceneLayer, SceneMark, ScenePoint } from './scene.ts'
import { type Pen, unitsOf } from './pen.ts'
import { LINE_HEIGHT } from './text-block.ts'
import { worldShapes } from './world-shapes.ts'

/** Points nearer than this to the last one say nothing at this size. */
const NEAREST_PT = 0.35
const DOT = 1.6
/** Inside a territory, and inside a dot: small enough to leave its colour to be seen. */
const HOLLOW_DOT = 0.9
/** A map isn’t made lower than this many lines of labels. */
const LOWEST_LINES = 8

/** Territories in the colour of their class, small ones as dots; the classes below. */
export function layoutMap(spec: WordedFigure, room: Box, pen: Pen): Body {
  const { height, rings, places } = worldShapes()
  const classes = layoutClasses(spec, room, pen)
  const width = Math.min(
    room.width,
    Math.max(room.height - classes.height, LOWEST_LINES * pen.labelPt * LINE_HEIGHT) / height,
  )
  const origin = { x: room.x + (room.width - width) / 2, y: room.y }
  const place = ({ x, y }: ScenePoint): ScenePoint => ({ x: origin.x + x * width, y: origin.y + y * width })
  const outline: Outline = { stroke: pen.colours.secondary, strokePt: pen.minLinePt }
  const shown = new Map(spec.categories.map(({ mapId }, index) => [mapId, index]))
  const ground = pen.colourOf(spec.legend?.beyond?.colour ?? { role: 'no-data' })
  const land: SceneMark[] = [...rings]
    .filter(([id]) => !shown.has(id))
    .map(([, outlines]) =>
      area(outlines, place, ground, { stroke: pen.colours.land, strokePt: pen.minLinePt }),
    )
  const layers = spec.categories.flatMap(({ id, mapId, emphasis }, index): readonly SceneLayer[] => {
    const full = classColour(spec.legend, spec.series[0]?.classes?.[index], pen)
    if (full === undefined || mapId === null || mapId === undefined) return []
    const fill = emphasis === 'faint' ? pen.faintOf(full) : full
    const cell = spec.series[0]?.cells[index]
    const hollow = (at: ScenePoint, radius: number): readonly SceneMark[] =>
      cell === undefined || !isHollow(cell) ? [] : [hollowDot(at, radius * unitsOf(pen), pen)]
    const outlines = rings.get(mapId)
    if (outlines !== undefined) {
      const shape = area(outlines, place, fill, outline)
      return [{ name: `territory-${id}`, marks: [shape, ...hollow(place(middleOf(outlines)), HOLLOW_DOT)] }]
    }
    const at = places.get(mapId)
    if (at === undefined) return []
    const dot: SceneMark = { kind: 'circle', ...place(at), radius: DOT * unitsOf(pen), fill, outline }
    return [{ name: `territory-${id}`, marks: [dot, ...hollow(place(at), HOLLOW_DOT)] }]
  })
  const mapHeight = height * width
  const below = layoutClasses(spec, { ...room, y: room.y + mapHeight + 4 * unitsOf(pen) }, pen)
  return {
    heightPt: mapHeight + 4 * unitsOf(pen) + below.height,
    field: null,
    layers: [{ name: 'land', marks: land }, ...dotsLast(layers), { name: 'legend', marks: below.marks }],
  }
}

/** Dots of small territories lie over the outlines of their neighbours. */
function dotsLast(layers: readonly SceneLayer[]): readonly SceneLayer[] {
  const isDot = ({ marks }: SceneLayer): boolean => marks.every(({ kind }) => kind === 'circle')
  return [...layers.filter((layer) => !isDot(layer)), ...layers.filter(isDot)]
}

/** The centre of gravity of the largest outline. */
function middleOf(outlines: readonly (readonly ScenePoint[])[]): ScenePoint {
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
): SceneMark {
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
