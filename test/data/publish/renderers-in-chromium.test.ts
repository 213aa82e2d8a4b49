import { spawnSync } from 'node:child_process'
import { chromium, type Browser, type Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { pixelsOf } from '../../../data/publish/paint/paint-png.ts'
import { pointsOfMm } from '../../../data/publish/layout/lengths.ts'
import type { Scene } from '../../../data/drawing/scene.ts'
import { launchOptions } from '../../browser/launch-options.ts'
import { type Picture, worstDifference } from './picture-difference.ts'
import {
  figuresToRender,
  LARGEST_DIFFERENCE,
  pictureOf,
  PIXELS_PER_INCH,
  withMark,
} from './rendered-figures.ts'

const hasRsvg = spawnSync('rsvg-convert', ['--version']).error === undefined
const note = hasRsvg ? '' : ' (skipped: no rsvg-convert here)'
const figures = figuresToRender().map(([name, figure]) => ({ name, scene: figure.scene }))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
  page = await browser.newPage()
})
afterAll(() => browser.close())

const sizeOf = ({ widthPt, heightPt }: Scene): { readonly width: number; readonly height: number } => {
  const width = pixelsOf(widthPt, PIXELS_PER_INCH)
  return { width, height: Math.round((width * heightPt) / widthPt) }
}

/** Live text in the embedded faces, set as finely as it is measured. */
async function inChromium(scene: Scene): Promise<Picture> {
  const size = sizeOf(scene)
  await page.setViewportSize(size)
  const inPixels = `<svg$1 width="${size.width}" height="${size.height}"`
  const svg = paintSvg(scene, { textMode: 'live', recipe: null }).replace(
    /<svg( xmlns="[^"]+") width="[\d.]+mm" height="[\d.]+mm"/,
    inPixels,
  )
  expect(svg).toContain(`width="${size.width}" height="${size.height}"`)
  await page.setContent(
    `<style>svg{display:block}text{text-rendering:geometricPrecision}</style><body style="margin:0">${svg}`,
  )
  await page.evaluate(() => document.fonts.ready)
  return PNG.sync.read(await page.screenshot())
}

/** Outlined text: librsvg reads no embedded face, and would take whichever the machine has. */
function inRsvg(scene: Scene): Picture {
  const input = paintSvg(scene, { textMode: 'outlined', recipe: null })
  const width = String(sizeOf(scene).width)
  const { stdout } = spawnSync('rsvg-convert', ['--width', width, '--keep-aspect-ratio'], {
    input,
    maxBuffer: 1e8,
  })
  return PNG.sync.read(stdout)
}

describe.each(figures)('$name', ({ scene }) => {
  const byResvg = pictureOf(scene)

  it('Chromium draws with live text what resvg draws with outlines', async () => {
    expect(worstDifference(await byResvg, await inChromium(scene))).toBeLessThan(LARGEST_DIFFERENCE)
  })

  it.skipIf(!hasRsvg)(`librsvg draws what resvg draws${note}`, async () => {
    expect(worstDifference(await byResvg, inRsvg(scene))).toBeLessThan(LARGEST_DIFFERENCE)
  })
})

describe('what would be a defect is more than that', () => {
  const scene = figures[0]?.scene
  if (scene === undefined) throw new Error('no figure')
  const marks = scene.layers.flatMap((layer) => layer.marks)

  it('one label 2 mm to the right', async () => {
    const label = marks.find((mark) => mark.kind === 'text' && mark.text === '2013')
    if (label?.kind !== 'text') throw new Error('no label')
    const shifted = withMark(scene, label, () => [{ ...label, x: label.x + pointsOfMm(2) }])
    expect(worstDifference(await inChromium(scene), await pictureOf(shifted))).toBeGreaterThan(
      LARGEST_DIFFERENCE,
    )
  })

  it('one part of a bar less, the smallest of its series', async () => {
    const parts = scene.layers.find(({ name }) => name === 'series-rejected')?.marks ?? []
    const heights = parts.map((mark) => (mark.kind === 'rect' ? mark.height : Infinity))
    const smallest = parts[heights.indexOf(Math.min(...heights))]
    if (smallest === undefined) throw new Error('no bar')
    const without = withMark(scene, smallest, () => [])
    expect(worstDifference(await inChromium(scene), await pictureOf(without))).toBeGreaterThan(
      LARGEST_DIFFERENCE,
    )
  })
})
