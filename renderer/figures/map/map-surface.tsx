import { memo } from 'react'
import type { MapPlace } from './layout-map.ts'

/** Invisible shapes that find the territory under the pointer; drawn once for a size. Points answer within 8 px around them. */
export const MapSurface = memo(function MapSurface(props: {
  readonly places: ReadonlyMap<string, MapPlace>
}) {
  const all = [...props.places.values()]
  return (
    <g className="map-surface">
      {all
        .filter(({ isPoint }) => !isPoint)
        .map(({ mapId, path }) => (
          <path key={mapId} data-place={mapId} d={path} />
        ))}
      {all
        .filter(({ isPoint }) => isPoint)
        .map(({ mapId, centre }) => (
          <circle key={mapId} data-place={mapId} cx={centre[0]} cy={centre[1]} r={8} />
        ))}
    </g>
  )
})

/** The map id of the place that an event met; `null` beside all of them. */
export function placeUnder(target: EventTarget): string | null {
  return target instanceof SVGElement ? (target.dataset['place'] ?? null) : null
}
