import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { ValueType } from '../../../data/model/text.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { paintDataJson } from '../../../data/publish/data-files/paint-data-json.ts'
import { DATA_COLUMNS, dataTable } from '../../../data/publish/data-files/data-table.ts'
import { openBundledCube, type BundledCube } from '../figure/bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const ORIGIN = { datasetName: '', shortCode: '', fingerprint: '', appVersion: '' }

function tableOf(change: Partial<ViewQuery>) {
  const { cube, catalogue, standard } = bundled
  const answer = answerView(catalogue, cube.answer({ ...standard, ...change }), standard)
  const { rows } = dataTable(answer, answer.figure, ORIGIN)
  return {
    answer,
    records: rows.map((row) => Object.fromEntries(DATA_COLUMNS.map((name, index) => [name, row[index]]))),
  }
}

const content: Partial<ViewQuery> = {
  territories: ['US'],
  outcomes: ['content'],
  by: 'territory',
  periods: { from: '2017 H1', to: '2019 H2' },
}

/** For each way that numbers are read: a view, and its row of 2017 H2. */
const OF_TYPE = {
  count: [{}, { compared_with: '', unit: 'requests', text: '419', low: 419 }],
  rate: [
    { mode: 'per-100k' },
    {
      compared_with: '',
      unit: 'requests per 100,000 inhabitants and half-year',
      text: '0.13 (419)',
      counted_low: 419,
      counted_high: 419,
      inhabitants: 332_204_660,
    },
  ],
  share: [{ mode: 'share' }, { compared_with: '', unit: 'share of requests, 0 to 1', text: '10.3%' }],
  change: [
    { change: 'since-first' },
    {
      compared_with: '2017 H1',
      unit: 'change of requests by a part of the base (0.1 is +10%)',
      text: '−40.6%',
    },
  ],
  points: [
    { mode: 'share', change: 'since-first' },
    {
      compared_with: '2017 H1',
      unit: 'change of a share of requests (0.01 is 1 percentage point)',
    },
  ],
  index: [{ change: 'index' }, { compared_with: '2017 H1', unit: 'index (the base is 100)', text: '59.4' }],
} satisfies Record<ValueType, readonly [Partial<ViewQuery>, Record<string, string | number>]>

describe('a data file gives the unit that the number itself has', () => {
  it.each(Object.entries(OF_TYPE))('%s', (_, [change, wanted]) => {
    const { records } = tableOf({ ...content, ...change })
    expect(records.find((row) => row['period_from'] === '2017 H2')).toMatchObject(wanted)
  })

  it('small multiples of shares, changed: points, in the data as on the figure', () => {
    const { answer, records } = tableOf({
      ...content,
      outcomes: [],
      by: 'territory',
      mode: 'share',
      figure: 'small-multiples',
      panelsBy: 'outcome',
      change: 'since-first',
    })
    const { figure } = answer
    const row = records.find((each) => each['period_from'] === '2017 H2' && each['outcome'] === 'content')
    expect([figure.valueType, row?.['unit']]).toEqual([
      'points',
      'change of a share of requests (0.01 is 1 percentage point)',
    ])
    expect(englishFigure(figure).unit).toMatch(/^percentage points/)
  })
})

describe('what is compared beside a ranking', () => {
  it('has rows of its own: both periods with their values, and the change with its base', () => {
    const { answer, records } = tableOf({ figure: 'territories-ranked', compareWith: '2018 H1', top: 1 })
    const picked = records.map((row) => ['period_from', 'compared_with', 'text'].map((name) => row[name]))
    expect(picked).toEqual([
      ['2013 H1', '', '139,950'],
      ['2018 H1', '', '5,069'],
      ['2025 H1', '', '6,580'],
      ['2025 H1', '2018 H1', '+29.8%'],
    ])
    expect(paintCsv(answer, answer.figure, ORIGIN)).toContain('2025 H1,2025 H1,2018 H1,US')
    expect(paintDataJson(answer, answer.figure, ORIGIN)).toContain('"compared_with": "2018 H1"')
  })
})
