import { readFileSync } from 'node:fs'
import path from 'node:path'
import { geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { layoutMap, MAP_PARTS, type MapPart } from '../../../../renderer/figures/map/layout-map.ts'
import { loadWorld } from '../../../../renderer/figures/map/load-world.ts'
import { SMALL_TERRITORIES } from '../../../../renderer/figures/map/small-territories.ts'

const HAND_PLACED = ['254', '312', '474', '638', '175', '292', '798']

describe('the map', () => {
  test('has every territory once, as a shape or as a point', async () => {
    const world = await loadWorld()
    const ids = [...world.map(({ mapId }) => mapId), ...SMALL_TERRITORIES.map(({ mapId }) => mapId)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ['840', '276', '702', '344', '470', 'Kosovo', '158']) expect(ids).toContain(id)
    expect(ids).not.toContain('010')
  })

  test('lies inside its box, and nothing in it is NaN', async () => {
    const places = layoutMap(await loadWorld(), 620, 320, 'world')
    for (const { path: outline, centre } of places.values()) {
      expect(outline).not.toMatch(/NaN|undefined/)
      expect(centre[0]).toBeGreaterThan(-40)
      expect(centre[0]).toBeLessThan(660)
    }
    expect(places.get('840')?.isPoint).toBe(false)
    expect(places.get('442')?.isPoint).toBe(true)
  })

  test.each(Object.keys(MAP_PARTS) as MapPart[])('%s can be drawn large', async (part) => {
    const places = layoutMap(await loadWorld(), 620, 320, part)
    expect(places.size).toBeGreaterThan(200)
  })

  test('small territories stand where the finer atlas has them', () => {
    const file = path.join(import.meta.dirname, '../../../../node_modules/world-atlas/countries-50m.json')
    const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
      countries: GeometryCollection<{ name: string }>
    }>
    const shapes = new Map(
      feature(topology, topology.objects.countries).features.map((each) => [String(each.id), each]),
    )
    for (const { mapId, at } of SMALL_TERRITORIES) {
      const shape = shapes.get(mapId)
      if (shape === undefined) {
        expect(HAND_PLACED).toContain(mapId)
        continue
      }
      const [x, y] = geoCentroid(shape)
      expect([Math.abs(x - at[0]) < 0.06, Math.abs(y - at[1]) < 0.06], mapId).toEqual([true, true])
    }
  })
})
