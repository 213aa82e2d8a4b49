import { expect, test } from 'vitest'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { straysAmong } from '../../../data/drawing/strays-among.ts'

const of = { series: 'de', category: '2024H1' }
const cell: SceneMark = {
  kind: 'rect',
  x: 10,
  y: 10,
  width: 20,
  height: 10,
  fill: '#12436D',
  opacity: 1,
  of: { ...of, part: 'value' },
}
const text = {
  kind: 'text',
  text: '3,161',
  sizePt: 7,
  weight: 400,
  fill: '#FFFFFF',
  anchor: 'middle',
} as const
const moved: SceneMark = { ...text, x: 20, y: 60, of: { ...of, part: 'number' } }

test('a label on its mark, one with a leader and one in its mark’s colour are none; one at another’s place is', () => {
  const leader: SceneMark = {
    kind: 'line',
    x1: 20,
    y1: 20,
    x2: 20,
    y2: 55,
    stroke: '#000000',
    strokePt: 1,
    dashPt: [],
    of: { ...of, part: 'leader' },
  }
  expect(straysAmong([cell, { ...moved, y: 17 }])).toEqual([])
  expect(straysAmong([cell, moved, leader])).toEqual([])
  expect(straysAmong([cell, { ...moved, fill: '#12436D' }])).toEqual([])
  expect(straysAmong([cell, moved])).toEqual(['3,161'])
})
