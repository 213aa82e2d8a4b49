import { isHollow } from '../../../data/model/figure-spec.ts'
import type { WordedFigure } from '../spec-types.ts'
import type { MapPlace } from './layout-map.ts'

/** A map's categories on their places. */
export interface PlacedMap {
  /** One per category; `null` for what is on no map, such as an unallocated area. */
  readonly places: readonly (MapPlace | null)[]
  /** Category of a place, by its map id. */
  readonly categoryOf: ReadonlyMap<string, number>
  /** One path per class of the legend: shapes and points apart, because points lie on top. */
  readonly classPaths: readonly { readonly shapes: string; readonly points: string }[]
  /** A dot in the middle of each territory whose number moves by chance or lacks a part, one path. */
  readonly hollow: string
  /** Everything that the figure says nothing of. */
  readonly silent: string
  /** Categories with a number that have no place, in words. */
  readonly elsewhere: readonly { readonly label: string; readonly text: string }[]
}

/** Joins the figure's territories with the world's shapes. */
export function placeMap(spec: WordedFigure, places: ReadonlyMap<string, MapPlace>): PlacedMap {
  const [series] = spec.series
  const classCount = spec.legend?.classes.length ?? 0
  const shapes = Array.from({ length: classCount }, () => '')
  const points = Array.from({ length: classCount }, () => '')
  let hollow = ''
  const categoryOf = new Map<string, number>()
  const elsewhere: { label: string; text: string }[] = []
  const found = spec.categories.map((category, index) => {
    const place = places.get(category.mapId ?? category.label) ?? null
    const cell = series?.cells[index]
    if (place === null) {
      if (cell !== undefined && cell.low !== null) elsewhere.push({ label: category.label, text: cell.text })
      return null
    }
    categoryOf.set(place.mapId, index)
    if (cell !== undefined && isHollow(cell)) hollow += dotPath(place)
    const of = series?.classes?.[index] ?? classCount - 1
    if (place.isPoint) points[of] = `${points[of] ?? ''}${place.path}`
    else shapes[of] = `${shapes[of] ?? ''}${place.path}`
    return place
  })
  const silent = [...places.values()]
    .filter(({ mapId, isPoint }) => !isPoint && !categoryOf.has(mapId))
    .map(({ path }) => path)
    .join('')
  return {
    places: found,
    categoryOf,
    classPaths: shapes.map((each, index) => ({ shapes: each, points: points[index] ?? '' })),
    hollow,
    silent,
    elsewhere,
  }
}

function dotPath({ centre: [x, y], isPoint }: MapPlace): string {
  const radius = isPoint ? 1.5 : 2
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
