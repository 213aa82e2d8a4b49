import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { WorldShape } from './load-world.ts'
import { SMALL_TERRITORIES } from './small-territories.ts'

/** A territory on the map, in CSS pixels. */
export interface MapPlace {
  readonly mapId: string
  /** Its outline; a circle where it is too small to be pointed at. */
  readonly path: string
  readonly centre: readonly [x: number, y: number]
  readonly isPoint: boolean
}

/** Parts of the world that a map can show, as degrees west, south, east and north. */
export const MAP_PARTS = {
  world: [-168, -56, 179, 78],
  europe: [-24, 34.5, 44, 70.5],
  americas: [-165, -56, -34, 71],
  'asia-pacific': [58, -47, 179, 56],
  africa: [-19, -36, 64, 42],
} as const
export type MapPart = keyof typeof MAP_PARTS

const EIGHTHS = Array.from({ length: 9 }, (_, index) => index / 8)

/** Below this area in square pixels a shape is drawn as a point. */
const SMALLEST = 20
const RADIUS = 3

/** Every territory of the world in an Equal Earth projection that fills the box; equal areas, so that none looks larger than it is. */
export function layoutMap(
  world: readonly WorldShape[],
  width: number,
  height: number,
  part: MapPart,
): ReadonlyMap<string, MapPlace> {
  const [west, south, east, north] = MAP_PARTS[part]
  // Meridians bend outwards: the widest place of a part may be at none of its corners.
  const corners = EIGHTHS.flatMap((at) => [
    [west, south + (north - south) * at],
    [east, south + (north - south) * at],
    [west + (east - west) * at, south],
    [west + (east - west) * at, north],
  ])
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [Math.max(3, width - 2), Math.max(3, height - 2)],
    ],
    { type: 'MultiPoint', coordinates: corners },
  )
  const draw = geoPath(projection).digits(1)
  const places = new Map<string, MapPlace>()
  for (const { mapId, shape } of world) {
    const main = largestPart(shape)
    const [x, y] = draw.centroid(main)
    const isPoint = draw.area(main) < SMALLEST
    const path = isPoint ? circle(x, y) : (draw(shape) ?? '')
    places.set(mapId, { mapId, path, centre: [x, y], isPoint })
  }
  for (const { mapId, at } of SMALL_TERRITORIES) {
    const placed = projection([at[0], at[1]])
    if (placed === null) continue
    const [x, y] = placed
    places.set(mapId, { mapId, path: circle(x, y), centre: [x, y], isPoint: true })
  }
  return places
}

/** The largest polygon, so that the centre of France isn't in the Atlantic. */
function largestPart(shape: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  const sizes = parts.map((part) => (part[0] ?? []).length)
  const coordinates = parts[sizes.indexOf(Math.max(...sizes))] ?? []
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

function circle(x: number, y: number): string {
  const left = Math.round((x - RADIUS) * 10) / 10
  const middle = Math.round(y * 10) / 10
  return `M${left} ${middle}a${RADIUS} ${RADIUS} 0 1 0 ${RADIUS * 2} 0a${RADIUS} ${RADIUS} 0 1 0 ${-RADIUS * 2} 0z`
}
