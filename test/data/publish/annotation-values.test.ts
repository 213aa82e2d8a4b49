import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { maybeAxisValue } from '../../../data/model/axis-number.ts'
import { NUMBER_FORMS } from '../../../data/model/number-forms.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { tickLabels } from '../../../data/model/words/tick-labels.ts'
import { type Annotation, EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { CHANGES, MODES, type ViewQuery } from '../../../data/model/view-query.ts'
import { CAP_HEIGHT } from '../../../data/drawing/metrics.ts'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

let bundled: ReturnType<typeof openBundledCube>
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const LINES = { shape: 'lines', outcomes: ['rejected', 'no-data'] } as const
const VIEWS = MODES.flatMap((mode) =>
  CHANGES.flatMap((change) =>
    (change === 'none' ? (['linear', 'log'] as const) : (['linear'] as const)).map(
      (scale): [string, Partial<ViewQuery>] => [
        `${mode}, change: ${change}, ${scale}`,
        { ...LINES, outcomes: [...LINES.outcomes], mode, change, scale },
      ],
    ),
  ),
)

describe.each(VIEWS)('%s', (_, view) => {
  it('a typed tick of the axis puts the line where that tick is, in every language', () => {
    const query = { ...bundled.standard, ...view }
    const answer = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
    const { ticks } = answer.figure.valueAxis
    const { valueType } = answer.figure
    expect(ticks.length).toBeGreaterThan(1)
    for (const locale of EXPORT_LOCALES) {
      const labels = tickLabels(ticks, valueType, NUMBER_FORMS[locale])
      const annotations = labels.map((label, index): Annotation => {
        const value = maybeAxisValue(label, { valueType, locale })
        if (value === null) throw new Error(`“${label}” is not read in ${locale}`)
        return { kind: 'reference-line', id: `tick-${index}`, value, label: '' }
      })
      const figure = published({ query, annotations, locale }, 'nature-double', answer)
      expect(figure.annotations.missed).toEqual([])
      const marks = figure.scene.layers.flatMap((layer) => layer.marks)
      for (const [index, { layer }] of figure.annotations.placed.entries()) {
        const [line] = layer.marks.flatMap((mark) => (mark.kind === 'line' ? [mark] : []))
        const heights = tickHeights(marks, labels[index] ?? '')
        expect(heights).toContainEqual(expect.closeTo(line?.y1 ?? Number.NaN, 6))
      }
    }
  })
})

it('a typed number of a ranked bar puts the line at its end', () => {
  const query: ViewQuery = { ...bundled.standard, figure: 'territories-ranked' }
  const answer = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
  const [first] = englishFigure(answer.figure).series[0]?.cells ?? []
  const value = maybeAxisValue(first?.text ?? '', { valueType: 'count', locale: 'en' }) ?? Number.NaN
  const line: Annotation = { kind: 'reference-line', id: 'line', value, label: '' }
  const figure = published({ query, annotations: [line] }, 'nature-double', answer)
  const [drawn] = figure.annotations.placed[0]?.layer.marks ?? []
  const rects = figure.scene.layers.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.x + mark.width] : [])),
  )
  expect(rects).toContainEqual(expect.closeTo(drawn?.kind === 'line' ? drawn.x1 : Number.NaN, 6))
})

it('a note without a value stands at the baseline, not at the foot of an axis below it', () => {
  const query: ViewQuery = {
    ...bundled.standard,
    ...LINES,
    outcomes: [...LINES.outcomes],
    change: 'since-first',
  }
  const answer = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
  const category = answer.figure.categories[2]?.id ?? ''
  const note = { kind: 'note', id: 'note', category, dxMm: 0, dyMm: 0, label: '' } as const
  const heights = [null, 0].map((value) => {
    const figure = published({ query, annotations: [{ ...note, value }] }, 'nature-double', answer)
    return figure.annotations.placed[0]?.handle.y
  })
  expect(answer.figure.valueAxis.min).toBeLessThan(0)
  expect(heights[0]).toBe(heights[1])
})

/** Where the labels of this wording stand, by the middle of their capitals. */
function tickHeights(marks: readonly SceneMark[], label: string): readonly number[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text === label ? [mark.y - (mark.sizePt * CAP_HEIGHT) / 2] : [],
  )
}
