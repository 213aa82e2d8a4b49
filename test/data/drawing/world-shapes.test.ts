import { readFileSync } from 'node:fs'
import path from 'node:path'
import { geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { SMALL_TERRITORIES } from '../../../data/drawing/small-territories.ts'
import { MAP_PARTS, projectWorld } from '../../../data/drawing/world-shapes.ts'

const HAND_PLACED = ['254', '312', '474', '638', '175', '292', '798']
const world = projectWorld(atlas)

describe('the world', () => {
  test('has every territory once, as a shape or as a point', () => {
    const ids = [...world.rings.keys(), ...SMALL_TERRITORIES.map(({ mapId }) => mapId)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(world.places.size).toBe(SMALL_TERRITORIES.length)
    for (const id of ['840', '276', '702', '344', '470', 'Kosovo', '158']) expect(ids).toContain(id)
    expect(ids).not.toContain('010')
  })

  test('its outlines lie on its page, and nothing in it is NaN', () => {
    const { height } = world.parts.world
    for (const { x, y } of [...world.rings.values()].flat(2))
      expect([x >= 0 && x <= 1, y >= -0.001 && y <= height + 0.001]).toEqual([true, true])
    for (const { x, y } of world.places.values()) expect(Number.isFinite(x + y)).toBe(true)
  })

  test.each(MAP_PARTS)('%s is a part of it', (part) => {
    const { x, y, width, height } = world.parts[part]
    expect([x, y, width, height].every(Number.isFinite)).toBe(true)
    expect(width * height).toBeGreaterThan(0.01)
    expect(width * height).toBeLessThanOrEqual(world.parts.world.height)
  })

  test('small territories stand where the finer atlas has them', () => {
    const file = path.join(import.meta.dirname, '../../../node_modules/world-atlas/countries-50m.json')
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
