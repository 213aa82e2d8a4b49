import { describe, expect, it } from 'vitest'
import { figureSpecSchema, type FigureSpec } from '../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { WordedFigure } from '../../../data/model/worded-figure.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { ViewRows } from '../../../data/model/view-rows.ts'
import {
  absent,
  BAND_ROWS,
  CATALOGUE,
  DEFAULT_QUERY,
  exact,
  SHARE_ROWS,
  shareOf,
  STACKED_ROWS,
} from './hand-written-rows.ts'

function specOf(rows: ViewRows): FigureSpec {
  return answerView(CATALOGUE, rows, DEFAULT_QUERY).figure
}

function overTime(rows: ViewRows): WordedFigure {
  return englishFigure(specOf(rows))
}

const notesOf = (rows: ViewRows): readonly string[] => overTime(rows).notes.map(({ text }) => text)

describe('the golden figures', () => {
  it.each([
    ['stacked', STACKED_ROWS],
    ['share', SHARE_ROWS],
    ['band', BAND_ROWS],
  ])('%s: spec by spec as committed', async (name, rows) => {
    const answer = answerView(CATALOGUE, rows, DEFAULT_QUERY)
    figureSpecSchema.parse(answer.figure)
    figureSpecSchema.parse(answer.ranking)
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/hand-written-${name}.json`,
    )
  })
})

it('a half-year nobody reported is a gap with a word, not a zero', () => {
  const cell = overTime(STACKED_ROWS).series[0]?.cells[2]
  expect(cell).toEqual({
    low: null,
    high: null,
    absence: 'blank',
    base: null,
    text: 'blank in the report',
    reporting: 0,
    smallDenominator: false,
    of: 5,
  })
})

it('a reported zero stays a zero', () => {
  expect(overTime(STACKED_ROWS).series[1]?.cells[3]?.text).toBe('0')
})

it('an outcome the source never publishes is left out, unless it was chosen', () => {
  expect(overTime(STACKED_ROWS).series.map(({ id }) => id)).toEqual(['non-content', 'rejected'])
  const chosen: ViewRows = { ...STACKED_ROWS, query: { ...DEFAULT_QUERY, outcomes: ['no-data', 'rejected'] } }
  expect(overTime(chosen).series.map(({ id }) => id)).toContain('no-data')
})

it('outcomes that overlap are never stacked, and a note says so', () => {
  const figure = overTime({ ...STACKED_ROWS, mayStack: false })
  expect(figure.shape).toBe('lines')
  expect(figure.notes[0]?.text).toMatch(/overlap.*never stacked/)
})

it('ranges are never stacked', () => {
  const figure = overTime(BAND_ROWS)
  expect(figure.shape).toBe('lines')
  expect(figure.series[0]?.cells.map(({ text }) => text)).toEqual([
    '0–499',
    '500–999',
    'blank in the report',
    '0–499',
    '260',
  ])
})

it('the axis of a stack holds its head, the axis of lines the highest point', () => {
  expect(overTime(STACKED_ROWS).valueAxis.max).toBeGreaterThanOrEqual(2100)
  const lines: ViewRows = { ...STACKED_ROWS, query: { ...DEFAULT_QUERY, shape: 'lines' } }
  expect(overTime(lines).valueAxis.max).toBe(2000)
})

it('shares that come to 99.99 % are drawn as that, on an axis to 100 %', () => {
  const share = (part: number) => [shareOf(part, 7014)]
  const figure = overTime({
    ...STACKED_ROWS,
    query: { ...DEFAULT_QUERY, mode: 'share' },
    periods: ['2015 H2'],
    overTime: [
      { outcome: 'non-content', territory: null, cells: share(6000) },
      { outcome: 'rejected', territory: null, cells: share(1013) },
    ],
    totals: [exact(7014)],
    methodBreaks: [],
  })
  const sum = figure.series.reduce((total, { cells }) => total + (cells[0]?.high ?? 0), 0)
  expect(sum).toBeCloseTo(7013 / 7014, 12)
  expect(figure.valueAxis).toMatchObject({ min: 0, max: 1 })
  expect(figure.valueAxis.ticks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%'])
})

it('a share of fewer than 30 shows its counts and is named in a note', () => {
  const figure = overTime(SHARE_ROWS)
  expect(figure.series[1]?.cells[0]?.text).toBe('28.6% (2 of 7)')
  expect(figure.series[0]?.cells[0]?.text).toBe('11.1%')
  expect(figure.notes.some(({ text }) => text.includes('Liechtenstein 2015 H2 (7)'))).toBe(true)
})

it('every absence keeps its own word', () => {
  expect(overTime(SHARE_ROWS).series[1]?.cells.map(({ text }) => text)).toEqual([
    '28.6% (2 of 7)',
    'blank in the report',
    'withheld in the report',
    'not listed in the report',
    '7.50%',
  ])
})

it('a method break is a line between its two periods, with its reason', () => {
  expect(overTime(STACKED_ROWS).breaks).toEqual([
    {
      id: 'split',
      afterIndex: 2,
      from: '2017 H1',
      label: 'Emergency requests counted apart',
      reason: 'from 2017 H1 criminal and emergency requests are published apart.',
    },
  ])
})

it('a break outside the range is neither a line nor a note', () => {
  const rows: ViewRows = {
    ...STACKED_ROWS,
    periods: ['2017 H1', '2017 H2'],
    periodsInView: ['2017 H1', '2017 H2'],
    overTime: STACKED_ROWS.overTime.map((series) => ({ ...series, cells: series.cells.slice(3) })),
    totals: STACKED_ROWS.totals.slice(3),
  }
  expect(overTime(rows).breaks).toEqual([])
  expect(notesOf(rows).join()).not.toContain('Break between')
})

it('a break before the range is told where a change is measured from before it', () => {
  const rows: ViewRows = {
    ...STACKED_ROWS,
    periods: ['2017 H1', '2017 H2'],
    periodsInView: ['2016 H2', '2017 H1', '2017 H2'],
    overTime: STACKED_ROWS.overTime.map((series) => ({ ...series, cells: series.cells.slice(3) })),
    totals: STACKED_ROWS.totals.slice(3),
  }
  expect(overTime(rows).breaks).toEqual([])
  expect(notesOf(rows).join()).toContain('Break between 2016 H2 and 2017 H1')
})

it('alt text never compares across a break', () => {
  expect(overTime(STACKED_ROWS).altText).toBe(
    'Stacked bar chart of requests by outcome, 2015 H2 to 2017 H2, where the total went from 1,500 in 2017 H1 to 1,750 in 2017 H2. Source: Example. Without a number: blank in the report.',
  )
})

it('coverage names the newest period, then the least and the most', () => {
  expect(overTime(STACKED_ROWS).coverage).toEqual({
    reporting: 4,
    of: 5,
    sentence: '4 of 5 territories reporting in 2017 H2; 0 to 4 over the range',
    notListed: ['Liechtenstein'],
    notReportedCells: 2,
  })
})

it('blank cells are named, and a combined area beside its part', () => {
  const notes = notesOf(STACKED_ROWS)
  expect(notes).toContain(
    'Blank in the report, and not in any sum: Germany 2016 H2 (all outcomes) and United States 2016 H2 (rejected).',
  )
  expect(notes).toContain(
    'Serbia (incl. Kosovo) covers Kosovo, listed here as well. Each figure counts once, under the name that the source gives it.',
  )
})

it('the source is the publisher’s documents, and the copy they were read through', () => {
  expect(overTime(STACKED_ROWS).source).toBe(
    'Source: Example, Requests Report (5 documents, 2015 H2 to 2017 H2); read through An archive, reports.json.',
  )
})

it('a measure without outcomes is one series of all, and a note says so', () => {
  const rows: ViewRows = {
    ...STACKED_ROWS,
    outcomes: [],
    overTime: [{ outcome: 'total', territory: null, cells: STACKED_ROWS.totals }],
  }
  const figure = overTime(rows)
  expect(figure.series.map(({ label }) => label)).toEqual(['All outcomes'])
  expect(figure.title).toBe('Requests, law enforcement, all 5 territories')
  expect(notesOf(rows)).toContain(
    'This dataset holds no outcomes for this selection: all outcomes are shown together.',
  )
})

it('territories have colours while they are few, ink when they are many', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    outcome: null,
    territory: `T${index}`,
    cells: STACKED_ROWS.totals,
  }))
  const rows: ViewRows = { ...SHARE_ROWS, overTime: many }
  expect(overTime(SHARE_ROWS).series.map(({ colour }) => colour)).toEqual([
    { role: 'category', index: 0 },
    { role: 'category', index: 1 },
  ])
  expect(new Set(overTime(rows).series.map(({ colour }) => colour.role))).toEqual(new Set(['ink']))
})

describe('an empty view says what empties it', () => {
  const nothing: ViewRows = {
    ...STACKED_ROWS,
    overTime: [
      { outcome: 'total', territory: null, cells: STACKED_ROWS.totals.map(() => absent('not-listed')) },
    ],
    totals: STACKED_ROWS.totals.map(() => absent('not-listed')),
    ranking: [],
    notReported: [],
    facets: { territories: [], requestKinds: [], outcomes: [], services: [], measures: [], companies: [] },
  }

  it('no such kind or measure', () => {
    const rows: ViewRows = { ...nothing, query: { ...DEFAULT_QUERY, measure: 'devices' } }
    expect(overTime(rows).emptyReason).toMatch(
      /^This dataset holds no devices for law enforcement of Example/,
    )
  })

  it('the choice of territories', () => {
    const rows: ViewRows = {
      ...nothing,
      query: { ...DEFAULT_QUERY, territories: ['LI', 'XK'] },
      facets: STACKED_ROWS.facets,
    }
    expect(overTime(rows).emptyReason).toBe(
      'The reports of this range have no number for Liechtenstein and Kosovo: not listed in the report. Choose other territories.',
    )
  })

  it('the choice of outcomes', () => {
    const rows: ViewRows = {
      ...nothing,
      query: { ...DEFAULT_QUERY, outcomes: ['content'] },
      outcomes: ['rejected'],
    }
    expect(overTime(rows).emptyReason).toMatch(/no such outcomes here \(content disclosed\)/)
  })

  it('no period', () => {
    const rows: ViewRows = { ...nothing, periods: [], totals: [], overTime: [] }
    const figure = overTime(rows)
    expect(figure.emptyReason).toBe('Example has no figures between 2015 H2 and 2017 H2 in this dataset.')
    expect(figureSpecSchema.parse(specOf(rows))).toEqual(specOf(rows))
  })

  it('only blank cells', () => {
    const rows: ViewRows = { ...nothing, notReported: STACKED_ROWS.notReported }
    expect(overTime(rows).emptyReason).toMatch(/without a number: blank in the report/)
  })
})
