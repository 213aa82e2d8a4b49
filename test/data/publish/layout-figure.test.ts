import { describe, expect, it } from 'vitest'
import { TWO_COLUMNS_183 as preset } from '../../../data/publish/presets/preset.ts'
import { mmOfPoints } from '../../../data/publish/layout/lengths.ts'
import type { Scene } from '../../../data/drawing/scene.ts'
import { periodText } from '../../../data/model/text.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { answersOfEveryKind } from './every-kind.ts'
import { HARD_FIGURES, overTimeOf, rankingOf, STACKED_ANSWER } from './figures.ts'
import { outside, overlaps, textBoxes } from './text-boxes.ts'
import { layOut } from './lay-out.ts'

const CREDIT = 'Disclosure Desk, dataset DD-0000-0000'

function textsOf(scene: Scene, layer: string): readonly string[] {
  return textBoxes({ ...scene, layers: scene.layers.filter(({ name }) => name === layer) }).map(
    ({ text }) => text.text,
  )
}

describe.each(Object.entries(HARD_FIGURES))('%s', (_name, spec) => {
  const scene = layOut(spec, preset, CREDIT)

  it('has the width of the preset', () => {
    expect(mmOfPoints(scene.widthPt)).toBeCloseTo(preset.widthMm, 6)
  })

  it('has no text over another', () => {
    expect(overlaps(scene)).toEqual([])
  })

  it('lies inside the page', () => {
    expect(outside(scene)).toEqual([])
  })

  it('has no text smaller than the preset allows', () => {
    expect(Math.min(...textBoxes(scene).map(({ text }) => text.sizePt))).toBeGreaterThanOrEqual(
      preset.minTextPt,
    )
  })

  it('loses no note and no source', () => {
    const words = (texts: readonly string[]): string => texts.join('').replace(/[\s\p{C}]/gu, '')
    const printed = words(textsOf(scene, 'notes'))
    for (const { text: note } of englishFigure(spec).notes) {
      const kept = note.replace(/[\p{Cs}]/gu, '\uFFFD').replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
      expect(printed).toContain(words([kept]))
    }
    expect(textsOf(scene, 'source').length).toBeGreaterThan(0)
  })
})

it('figures of the ordinary kind stay within the preset’s height', () => {
  for (const name of ['a stack with a gap and a break', '130 territories', '25 half-years', 'ranges']) {
    const spec = HARD_FIGURES[name] ?? STACKED_ANSWER.figure
    expect(mmOfPoints(layOut(spec, preset, CREDIT).heightPt)).toBeLessThanOrEqual(preset.maxHeightMm)
  }
})

it('territories that do not fit are counted on the figure, never dropped in silence', () => {
  const scene = layOut(rankingOf(Array.from({ length: 130 }, (_, index) => `Land ${index}`)), preset, CREDIT)
  const drawn = scene.layers.filter(({ name }) => name.startsWith('territory-')).length
  expect(drawn).toBeGreaterThan(20)
  expect(textsOf(scene, 'more').join(' ')).toBe(`${130 - drawn} more territories in the data (table or CSV)`)
})

it('lines that cannot all be named say how many are not', () => {
  const spec = overTimeOf(
    Array.from({ length: 40 }, () => [1, 2, 3]),
    'lines',
  )
  const labels = textsOf(layOut(spec, preset, CREDIT), 'series-labels')
  const named = labels.filter((label) => label.startsWith('Series')).length
  expect(named).toBeGreaterThan(5)
  expect(labels.filter((label) => !label.startsWith('Series')).join(' ')).toBe(
    `${40 - named} more lines, not labelled`,
  )
})

it('a gap is a gap: no line joins over it, a lone point is a dot', () => {
  const spec = overTimeOf([[1, 2, null, 3, null, 4, 5]], 'lines')
  const marks = layOut(spec, preset, '').layers.find(({ name }) => name === 'series-s0')?.marks ?? []
  expect(marks.map((mark) => (mark.kind === 'path' ? mark.points.length : mark.kind))).toEqual([
    2,
    'circle',
    2,
  ])
})

it('no line crosses a method break', () => {
  const spec = {
    ...overTimeOf([[1, 2, 3, 4]], 'lines'),
    breaks: [
      { id: 'b', afterIndex: 1, from: periodText('b'), label: periodText('b'), reason: periodText('b') },
    ],
  }
  const marks = layOut(spec, preset, '').layers.find(({ name }) => name === 'series-s0')?.marks ?? []
  expect(marks.map((mark) => (mark.kind === 'path' ? mark.points.length : 0))).toEqual([2, 2])
})

it('the parts of a stack stand on each other and reach the height of their sum', () => {
  const layers = layOut(STACKED_ANSWER.figure, preset, '').layers
  const [low, high] = ['series-non-content', 'series-rejected'].map((name) => {
    const mark = layers.find((layer) => layer.name === name)?.marks[0]
    if (mark?.kind !== 'rect') throw new Error('no bar')
    return mark
  })
  if (low === undefined || high === undefined) throw new Error('no bars')
  // 1,800 and 200 of the same half-year, with a white gap between that the upper part gives up.
  expect((low.height + high.height + preset.gapPt) / low.height).toBeCloseTo(2000 / 1800, 6)
  expect(high.y + high.height + preset.gapPt).toBeCloseTo(low.y, 6)
})

it('years stand for half-years where not every label fits, and every half-year is named where all do', () => {
  const labels = (count: number): readonly string[] =>
    textsOf(layOut(overTimeOf([Array.from({ length: count }, () => 1)], 'stacked'), preset, ''), 'time-axis')
  expect(labels(4)).toEqual(['2013 H1', '2013 H2', '2014 H1', '2014 H2'])
  expect(labels(25)).toEqual(Array.from({ length: 13 }, (_, index) => String(2013 + index)))
})

it('a ranking draws five territories even where the notes leave no room', () => {
  const spec = {
    ...rankingOf(Array.from({ length: 20 }, (_, index) => `Land ${index}`)),
    notes: STACKED_ANSWER.figure.notes,
  }
  const scene = layOut(spec, { ...preset, maxHeightMm: 20 }, CREDIT)
  expect(scene.layers.filter(({ name }) => name.startsWith('territory-'))).toHaveLength(5)
  expect(textsOf(scene, 'more').join(' ')).toBe('15 more territories in the data (table or CSV)')
})

it('the cells of a table say their numbers all in one size, or none does', () => {
  const [, answer] = answersOfEveryKind().find(([kind]) => kind === 'heat-table') ?? []
  if (answer === undefined) throw new Error('no table')
  const numbersAt = (widthMm: number): readonly number[] => {
    const scene = layOut(answer.figure, { ...preset, widthMm }, CREDIT)
    const rows = scene.layers.filter(({ name }) => name.startsWith('row-'))
    return rows.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.anchor === 'middle' ? [mark.sizePt] : [])),
    )
  }
  expect(numbersAt(90)).toEqual([])
  const reported = answer.figure.series.flatMap(({ cells }) => cells.filter(({ low }) => low !== null))
  const wide = numbersAt(250)
  expect(wide).toHaveLength(reported.length)
  expect(new Set(wide).size).toBe(1)
})
