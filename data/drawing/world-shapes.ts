import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { around } from './extents.ts'
import type { Box, ScenePoint } from './scene.ts'
import { SMALL_TERRITORIES } from './small-territories.ts'

/** The world on a page 1 wide, in the Equal Earth projection: areas compare. */
export interface WorldShapes {
  /** Outlines by ISO 3166-1 numeric code, or by name where a territory has none (Kosovo). */
  readonly rings: ReadonlyMap<string, readonly (readonly ScenePoint[])[]>
  /** Where a territory lies that has no outline at this scale. */
  readonly places: ReadonlyMap<string, ScenePoint>
  /** What each part of the world takes of the page. */
  readonly parts: Readonly<Record<MapPart, Box>>
}

/** Parts of the world that a map can show, as degrees west, south, east and north; the world is all of it. */
const DEGREES = {
  europe: [-24, 34.5, 44, 70.5],
  americas: [-165, -56, -34, 71],
  'asia-pacific': [58, -47, 179, 56],
  africa: [-19, -36, 64, 42],
} as const
export const MAP_PARTS = ['world', 'europe', 'americas', 'asia-pacific', 'africa'] as const
export type MapPart = (typeof MAP_PARTS)[number]

/** Empty, and large on the page. */
const ANTARCTICA = '010'
const REFERENCE_WIDTH = 2000
const EIGHTHS = Array.from({ length: 9 }, (_, index) => index / 8)

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

/** world-atlas at 1:110 million (Natural Earth), read and projected: once for a process or window. */
export function projectWorld(atlas: unknown): WorldShapes {
  // The package documents this shape of its file: every country is a polygon or several, with its name.
  const world = atlas as Atlas
  const outlines = feature(world, world.objects.countries)
  outlines.features = outlines.features.filter(({ id }) => id !== ANTARCTICA)
  const projection = geoEqualEarth().precision(0.6).fitWidth(REFERENCE_WIDTH, outlines)
  const [[, top], [, foot]] = geoPath(projection).bounds(outlines)
  const place = ([x, y]: readonly [number, number]): ScenePoint => ({
    x: x / REFERENCE_WIDTH,
    y: (y - top) / REFERENCE_WIDTH,
  })
  const placed = (degrees: readonly [number, number]): readonly ScenePoint[] => {
    const projected = projection([degrees[0], degrees[1]])
    return projected === null ? [] : [place(projected)]
  }
  const rings = new Map<string, readonly (readonly ScenePoint[])[]>()
  for (const shape of outlines.features) {
    const { geometry } = shape
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const collected = collectRings()
    geoPath(projection, collected.context)(shape)
    rings.set(
      keyOf({ ...shape, geometry }),
      collected.rings.map((ring) => ring.map(([x, y]) => place([x, y]))),
    )
  }
  const places = new Map(
    SMALL_TERRITORIES.flatMap(({ mapId, at }) => placed(at).map((point) => [mapId, point])),
  )
  const partOf = (part: keyof typeof DEGREES): Box => around(edgeOf(DEGREES[part]).flatMap(placed))
  return {
    rings,
    places,
    parts: {
      world: { x: 0, y: 0, width: 1, height: (foot - top) / REFERENCE_WIDTH },
      europe: partOf('europe'),
      americas: partOf('americas'),
      'asia-pacific': partOf('asia-pacific'),
      africa: partOf('africa'),
    },
  }
}

/** Meridians bend outwards: the widest place of a part may be at none of its corners. */
function edgeOf([west, south, east, north]: readonly [number, number, number, number]): readonly (readonly [
  number,
  number,
])[] {
  return EIGHTHS.flatMap((at): readonly (readonly [number, number])[] => [
    [west, south + (north - south) * at],
    [east, south + (north - south) * at],
    [west + (east - west) * at, south],
    [west + (east - west) * at, north],
  ])
}

function keyOf({ id, properties }: Feature<Polygon | MultiPolygon, { readonly name: string }>): string {
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
