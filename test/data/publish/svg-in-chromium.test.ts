import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundledMetrics } from '../../../data/publish/type/font-metrics.ts'
import { textWidth } from '../../../data/drawing/metrics.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { launchOptions } from '../../browser/launch-options.ts'
import { STACKED_ANSWER } from './figures.ts'
import { layOut } from './lay-out.ts'

let browser: Browser | undefined

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})

afterAll(async () => {
  await browser?.close()
})

it('Chromium takes the embedded face and sets every line as wide as it was measured', async () => {
  const scene = layOut(STACKED_ANSWER.figure, TWO_COLUMNS_183, 'Disclosure Desk, dataset DD-0000-0000')
  const page = await browser?.newPage()
  if (page === undefined) throw new Error('no browser')
  // In HTML the standalone names of the embedded face stand in no other font's way.
  await page.setContent(
    paintSvg(scene, { textMode: 'live', recipe: null }).replaceAll('Arimo', 'EmbeddedFace'),
  )
  const faces = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ family, weight, status }) => ({ family, weight, status }))
  })
  expect(faces).toEqual([
    { family: 'EmbeddedFace', weight: '400', status: 'loaded' },
    { family: 'EmbeddedFace', weight: '700', status: 'loaded' },
  ])
  const set = await page.evaluate(() =>
    [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength()),
  )
  const measured = scene.layers.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'text' ? [textWidth(mark.text, { ...mark, metrics: bundledMetrics(scene.family) })] : [],
    ),
  )
  expect(set).toHaveLength(measured.length)
  // Chromium rounds advances to a fraction of a pixel.
  const wrong = measured.filter((width, index) => Math.abs((set[index] ?? 0) - width) > width * 0.01 + 0.1)
  expect(wrong).toEqual([])
})
