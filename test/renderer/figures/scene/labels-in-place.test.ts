import { describe, expect, test } from 'vitest'
import { layout } from '../../../../data/drawing/layout.ts'
import type { Scene } from '../../../../data/drawing/scene.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { marksOutside, overlappingTexts } from '../../../../data/publish/preflight/scene-measures.ts'
import { LIGHT_PEN } from './fixed-pen.ts'
import { GOLDEN_SPECS, SPECS_IN_EVERY_STATE } from './golden-specs.ts'

const specs = [...GOLDEN_SPECS, ...SPECS_IN_EVERY_STATE]
/** Of the figure on a phone, beside the filters of a small window, and in a wide one; CSS pixels. */
const WIDTHS = [340, 620, 1240] as const

describe.each(specs)('$name', ({ spec }) => {
  test.each(WIDTHS)('no text of the screen stands over another or leaves a stage of %i pixels', (width) => {
    const figure = englishFigure(spec)
    const room = { x: 0, y: 0, width, height: 420 }
    const { layers, heightPt } = layout(figure, room, LIGHT_PEN)
    const scene: Scene = {
      widthPt: width,
      heightPt: Math.max(heightPt, room.height),
      ground: null,
      family: 'sans',
      language: 'en',
      title: '',
      description: '',
      layers,
    }
    expect(overlappingTexts(scene)).toEqual([])
    expect(marksOutside(scene)).toEqual([])
  })
})
