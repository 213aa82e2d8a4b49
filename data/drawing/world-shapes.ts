import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' }
import fine from 'world-atlas/countries-50m.json' with { type: 'json' }
import type { ScenePoint } from './scene.ts'

/** The world on a page 1 wide, in the Equal Earth projection: areas compare. */
export interface WorldShapes {
  /** Height of the page. */
  readonly height: number
  /** Outlines by ISO 3166-1 numeric code, or by name where a territory has none (Kosovo). */
  readonly rings: ReadonlyMap<string, readonly (readonly ScenePoint[])[]>
  /** Where a territory lies that is too small for an outline at this scale. */
  readonly places: ReadonlyMap<string, ScenePoint>
}

/** Empty, and large on the page. */
const ANTARCTICA = '010'
const REFERENCE_WIDTH = 2000

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

let known: WorldShapes | undefined

/** Read and projected once: Natural Earth at 1:110 million, and from 1:50 million the places of what that leaves out. */
export function worldShapes(): WorldShapes {
  known ??= project()
  return known
}

function project(): WorldShapes {
  // The package’s JSON files are TopoJSON with these objects.
  const world = coarse as unknown as Atlas
  const details = fine as unknown as Atlas
  const outlines = feature(world, world.objects.countries)
  outlines.features = outlines.features.filter(({ id }) => id !== ANTARCTICA)
  const projection = geoEqualEarth().precision(0.6).fitWidth(REFERENCE_WIDTH, outlines)
  const [[, top], [, foot]] = geoPath(projection).bounds(outlines)
  const place = ([x, y]: readonly [number, number]): ScenePoint => ({
    x: x / REFERENCE_WIDTH,
    y: (y - top) / REFERENCE_WIDTH,
  })
  const rings = new Map<string, readonly (readonly ScenePoint[])[]>()
  for (const shape of outlines.features) {
    const collected = collectRings()
    geoPath(projection, collected.context)(shape)
    rings.set(
      keyOf(shape),
      collected.rings.map((ring) => ring.map(([x, y]) => place([x, y]))),
    )
  }
  const places = new Map<string, ScenePoint>()
  for (const shape of feature(details, details.objects.countries).features) {
    const projected = projection(geoCentroid(shape))
    const id = keyOf(shape)
    if (projected !== null && id !== ANTARCTICA && !rings.has(id)) places.set(id, place(projected))
  }
  return { height: (foot - top) / REFERENCE_WIDTH, rings, places }
}

function keyOf({ id, properties }: Feature<Geometry, { readonly name: string }>): string {
  return id === undefined ? properties.name : String(id)
}

type Point = readonly [number, number]

/** A drawing surface that keeps what is drawn on it. */
function collectRings(): { readonly rings: Point[][]; readonly context: Parameters<typeof geoPath>[1] } {
  const rings: Point[][] = []
  const add = (x: number, y: number): void => void rings.at(-1)?.push([x, y])
  const context = {
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: (x: number, y: number) => {
      rings.push([])
      add(x, y)
    },
    lineTo: add,
    arc: () => undefined,
  }
  return { rings, context }
}
