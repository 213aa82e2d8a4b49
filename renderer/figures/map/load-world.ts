import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A territory's shape on the globe; `mapId` is its ISO 3166-1 numeric code, or its name where it has none (Kosovo). */
export interface WorldShape {
  readonly mapId: string
  readonly shape: Feature<Polygon | MultiPolygon>
}

const ANTARCTICA = '010'

/** The world at 1:110 million, without Antarctica. Its geometry comes as a file of its own, the first time a map is asked for. */
export async function loadWorld(): Promise<readonly WorldShape[]> {
  const atlas = await import('world-atlas/countries-110m.json')
  // The package documents this shape: every country is a polygon or several, with its name.
  const topology = atlas.default as unknown as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  return feature(topology, topology.objects.countries).features.flatMap((each) => {
    const { geometry, id, properties } = each
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const mapId = id === undefined ? properties.name : String(id)
    return mapId === ANTARCTICA ? [] : [{ mapId, shape: { ...each, geometry } }]
  })
}
