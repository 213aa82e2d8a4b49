import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { allWordedSeries } from '../../../data/model/worded-figure.ts'
import { type ExportLocale } from '../../../data/model/publication.ts'
import type { PlottedRow } from '../../../data/model/recipe.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { differencesInWords } from '../../../data/process/differences-in-words.ts'
import { compareRecipe } from '../../../data/publish/recipe/compare-recipe.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from '../publish/published.ts'

let bundled: ReturnType<typeof openBundledCube>
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

/** The differences of a view’s recipe after its rows were changed, as the reader sees them. */
function differences(
  view: Partial<ViewQuery>,
  change: (rows: readonly PlottedRow[]) => readonly PlottedRow[],
  locale: ExportLocale = 'en',
) {
  const query = { ...bundled.standard, ...view }
  const answer = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
  const figure = published({ query, locale }, 'nature-double', answer)
  const rows = [...change(figure.recipe.rows ?? [])]
  const { differences: found } = compareRecipe({ ...figure.recipe, rows, rowsSha256: '' }, figure.spec)
  return differencesInWords(found ?? [], bundled.catalogue, { figure, answer })
}

/** A cell’s text as the figure prints it. */
function printed(view: Partial<ViewQuery>, series: string, category: string): string | undefined {
  const query = { ...bundled.standard, ...view }
  const { figure } = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
  const index = figure.categories.findIndex(({ id }) => id === category)
  return allWordedSeries(englishFigure(figure)).find(({ id }) => id === series)?.cells[index]?.text
}

function moved(series: string, category: string, low: number, high = low) {
  return (rows: readonly PlottedRow[]) =>
    rows.map((row): PlottedRow =>
      row[0] === series && row[1] === category ? [series, category, low, high, null] : row,
    )
}

describe('a difference names its mark, and prints both numbers as the figure does', () => {
  it('counts', () => {
    const now = printed({}, 'rejected', '2016 H2')
    expect(differences({ territories: ['DE'] }, moved('rejected', '2016 H2', 123_456))).toEqual([
      {
        territory: 'Germany',
        period: '2016 H2',
        series: 'Rejected',
        inFile: '123,456',
        now: printed({ territories: ['DE'] }, 'rejected', '2016 H2'),
        by: expect.stringMatching(/^−12\d,\d{3}$/) as unknown,
      },
    ])
    expect(differences({}, moved('rejected', '2016 H2', 1))).toMatchObject([
      { territory: 'All territories', inFile: '1', now },
    ])
  })

  it('in another language', () => {
    const panels = { figure: 'small-multiples' } as const
    expect(differences(panels, moved('US rejected', '2016 H2', 123_456), 'de')).toMatchObject([
      { territory: 'Vereinigte Staaten', period: '2. Hj. 2016', inFile: '123.456' },
    ])
  })

  it('shares in percent, their difference in points', () => {
    const share = { mode: 'share', shape: 'lines' } as const
    expect(differences(share, moved('rejected', '2016 H2', 0.5))).toMatchObject([
      {
        inFile: '50.0%',
        now: printed(share, 'rejected', '2016 H2'),
        by: expect.stringMatching(/ points$/) as unknown,
      },
    ])
  })

  it('changes with their sign', () => {
    const change = { change: 'since-first', shape: 'lines' } as const
    expect(differences(change, moved('rejected', '2015 H2', 0.25))).toMatchObject([
      { inFile: '+25.0%', now: printed(change, 'rejected', '2015 H2') },
    ])
  })

  it('ranges as ranges, without a made-up difference', () => {
    const bands = {
      figure: 'bands',
      requestKinds: ['fisa-content'],
      measure: 'accounts',
      territories: ['US'],
    } as const
    const view = { ...bands, requestKinds: [...bands.requestKinds], territories: [...bands.territories] }
    expect(differences(view, moved('together', '2016 H2', 0, 499))).toMatchObject([
      { territory: 'United States', inFile: '0–499', now: printed(view, 'together', '2016 H2'), by: '' },
    ])
  })
})

it('the largest differences come first; what a side has no number for is last, and in words', () => {
  const found = differences({ territories: ['DE'] }, (rows) => {
    const near = moved('rejected', '2016 H2', 0)(rows)
    const far = moved('rejected', '2017 H1', 900_000)(near)
    const blank = far.map((row): PlottedRow =>
      row[0] === 'rejected' && row[1] === '2018 H1' ? [row[0], row[1], null, null, 'not-reported'] : row,
    )
    return [
      ...blank.filter((row) => row[0] !== 'rejected' || row[1] !== '2018 H2'),
      ['rejected', '2031 H1', 5, 5, null],
    ]
  })
  expect(
    found.map(({ period, inFile, now, by }) => [period, inFile, now === 'not in the figure', by !== '']),
  ).toEqual([
    ['2017 H1', '900,000', false, true],
    ['2016 H2', '0', false, true],
    ['2018 H1', 'blank or withheld in the report', false, false],
    ['2031 H1', '5', true, false],
    ['2018 H2', 'not in the figure', false, false],
  ])
  expect(found.at(-2)).toMatchObject({ territory: 'Germany', series: 'Rejected' })
})
