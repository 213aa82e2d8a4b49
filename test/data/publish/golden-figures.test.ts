import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { paintPng } from '../../../data/publish/paint/paint-png.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { bundledAnswers } from './bundled-views.ts'
import { BAND_ANSWER, SHARE_ANSWER, STACKED_ANSWER } from './figures.ts'
import { layOut } from './lay-out.ts'

const GOLDEN = join(import.meta.dirname, '../../golden')
/** Not the dataset's own code, so that a figure changes only where it looks different. */
const CREDIT = 'Disclosure Desk, dataset DD-0000-0000'
const PIXELS_PER_INCH = 150

const bundled = bundledAnswers()
const figure = (view: string, kind: 'figure' | 'ranking'): FigureSpec => {
  const answer = bundled[view]
  if (answer === undefined) throw new Error(`no view ${view}`)
  return answer[kind]
}

const FIGURES: Readonly<Record<string, FigureSpec>> = {
  'hand-written-stacked': STACKED_ANSWER.figure,
  'hand-written-share': SHARE_ANSWER.figure,
  'hand-written-band': BAND_ANSWER.figure,
  'hand-written-ranking': STACKED_ANSWER.ranking,
  'bundled-default': figure('default', 'figure'),
  'bundled-default-lines': figure('default-lines', 'figure'),
  'bundled-default-share': figure('default-share', 'figure'),
  'bundled-default-ranking': figure('default', 'ranking'),
  'bundled-germany-united-states-rejected': figure('germany-united-states-rejected', 'figure'),
  'bundled-germany-united-states-rejected-ranking': figure('germany-united-states-rejected', 'ranking'),
  'bundled-fisa-accounts': figure('fisa-accounts', 'figure'),
}

describe.each(Object.entries(FIGURES))('%s', (name, spec) => {
  const scene = layOut(spec, TWO_COLUMNS_183, CREDIT)
  const svg = paintSvg(scene, { textMode: 'live', recipe: null })

  it('is the SVG that was looked at, to the byte', async () => {
    await expect(svg).toMatchFileSnapshot(join(GOLDEN, `${name}.svg`))
  })

  it('is the PNG that was looked at', async () => {
    const file = join(GOLDEN, `${name}.png`)
    const painted = await paintPng(scene, PIXELS_PER_INCH, null)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, painted)
    expect(existsSync(file), 'run with UPDATE_GOLDEN=1, then look at the picture').toBe(true)
    const [left, right] = [PNG.sync.read(painted), PNG.sync.read(readFileSync(file))]
    expect([left.width, left.height]).toEqual([right.width, right.height])
    // Letters and edges may differ by a shade between processors.
    const different = pixelmatch(left.data, right.data, undefined, left.width, left.height)
    expect(different).toBeLessThan(left.width * left.height * 0.0005)
  })
})
