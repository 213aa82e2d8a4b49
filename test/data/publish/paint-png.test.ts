import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { paintPng } from '../../../data/publish/paint/paint-png.ts'
import { readPngChunks } from '../../../data/publish/paint/png-chunks.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { STACKED_ANSWER } from './figures.ts'
import { layOut } from './lay-out.ts'

const scene = layOut(STACKED_ANSWER.figure, TWO_COLUMNS_183, 'Disclosure Desk')

it('has the pixels of its size in print, says so, and holds nothing but picture, colour space and texts', async () => {
  const file = await paintPng(scene, 300, null)
  const chunks = readPngChunks(file)
  expect([...new Set(chunks.map(({ type }) => type))]).toEqual([
    'IHDR',
    'sRGB',
    'pHYs',
    'iTXt',
    'IDAT',
    'IEND',
  ])
  const size = chunks.find(({ type }) => type === 'pHYs')?.data
  // 300 pixels an inch are 11,811 a metre, in both directions; unit 1 = metre.
  expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.readUInt8(8)]).toEqual([11_811, 11_811, 1])
  const picture = PNG.sync.read(file)
  expect(picture.width).toBe(Math.round((183 / 25.4) * 300))
  expect(picture.height / picture.width).toBeCloseTo(scene.heightPt / scene.widthPt, 2)
})

it('carries title and alt text', async () => {
  const file = await paintPng(scene, 72, null)
  const texts = readPngChunks(file)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => data.toString('utf8').split('\0'))
  expect(texts.map((parts) => [parts[0], parts.at(-1)])).toEqual([
    ['Title', scene.title],
    ['Description', scene.description],
  ])
})

it('is painted with letters, bars and a white ground', async () => {
  const picture = PNG.sync.read(await paintPng(scene, 100, null))
  const colours = new Set<string>()
  for (let at = 0; at < picture.data.length; at += 4)
    colours.add(picture.data.subarray(at, at + 4).toString('hex'))
  expect(colours).toContain('ffffffff')
  expect(colours).toContain('12436dff')
  expect(colours).toContain('f46a25ff')
  // Text is the only thing drawn in ink.
  expect(colours).toContain('1d1d1bff')
})

it('the same figure gives the same bytes', async () => {
  const [first, second] = await Promise.all([paintPng(scene, 100, null), paintPng(scene, 100, null)])
  expect(first.equals(second)).toBe(true)
})
