import { fc } from '../../seeded-fast-check.ts'
import { expect, it } from 'vitest'
import { bundledFont } from '../../../data/publish/type/bundled-fonts.ts'
import { bundledMetrics } from '../../../data/publish/type/font-metrics.ts'
import { textWidth } from '../../../data/drawing/metrics.ts'
import { plainLine } from '../../../data/drawing/plain-line.ts'
import { missingCharacters } from '../../../data/publish/type/text-runs.ts'
import { balancedLines, wrapText } from '../../../data/drawing/wrap-text.ts'

const STYLE = { sizePt: 7, weight: 400, metrics: bundledMetrics('sans') } as const

it('a width is the sum of the face’s own advances', () => {
  const { font } = bundledFont('Arimo', 400)
  const units = font.glyphsForString('Türkiye 1,234').reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
  expect(textWidth('Türkiye 1,234', { ...STYLE, sizePt: 10 })).toBeCloseTo((units / font.unitsPerEm) * 10, 9)
})

it('no line is wider than its room but one that is a single character, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 20, max: 300 }),
      (raw, width) => {
        const text = plainLine(raw)
        const lines = wrapText(text, width, STYLE)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        // A character that no font has is written as its code, which is wider than the narrowest rooms here.
        for (const line of lines)
          if (!/^.[\p{M}\p{Cf}]*$/u.test(line)) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width)
      },
    ),
  )
})

it('a plain line holds nothing that a file cannot', () => {
  expect(plainLine('  a\u0000b\r\nc\u202Ed \uD800e\uFFFE ')).toBe('a b cd \uFFFDe\uFFFD')
})

it('a half-year is not parted from its year, unless the room is narrower than both', () => {
  const width = textWidth('2025 H1 against 2024', STYLE) + 1
  expect(wrapText('2025 H1 against 2024 H1', width, STYLE)).toEqual(['2025 H1 against', '2024 H1'])
  expect(wrapText('2024 H1', textWidth('2024', STYLE) + 1, STYLE)).toEqual(['2024', 'H1'])
})

it('a heading of two lines has no single word in its last', () => {
  const title = 'Outcomes of requests by territory, the 25 largest of 102 territories'
  const width = textWidth(title.slice(0, -'territories'.length), STYLE)
  expect(wrapText(title, width, STYLE).at(-1)).toBe('territories')
  expect(balancedLines(title, width, STYLE)).toEqual([
    'Outcomes of requests by territory,',
    'the 25 largest of 102 territories',
  ])
})

it('a letter that its face can’t shape is missing, and breaks no line', () => {
  expect(missingCharacters('قڢق', 'sans', 400)).toEqual(['ڢ'])
  expect(textWidth('قڢق', STYLE)).toBeGreaterThan(0)
})
