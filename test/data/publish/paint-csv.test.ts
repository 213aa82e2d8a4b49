import { expect, it } from 'vitest'
import { CSV_COLUMNS, paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { named } from '../../../data/model/text.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { BAND_ANSWER, ODD_NAMES, SHARE_ANSWER, STACKED_ANSWER } from './figures.ts'
import { readStrictCsv } from './strict-csv.ts'

const CONTEXT = {
  datasetName: 'Hand-written',
  shortCode: 'DD-0000-0000',
  fingerprint: 'ab'.repeat(32),
  appVersion: '0.1.0',
}

type Column = (typeof CSV_COLUMNS)[number]

function rowsOf(csv: string): readonly Readonly<Record<Column, string>>[] {
  const [header = [], ...records] = readStrictCsv(csv)
  expect(header).toEqual(CSV_COLUMNS)
  // Keys are the header, which is just checked to be the columns.
  return records.map(
    (record) =>
      Object.fromEntries(CSV_COLUMNS.map((name, at) => [name, record[at] ?? ''])) as Record<Column, string>,
  )
}

it('is one table with a row per mark, and every number reads back as it was', () => {
  for (const answer of [STACKED_ANSWER, SHARE_ANSWER, BAND_ANSWER]) {
    for (const spec of [answer.figure, answer.ranking]) {
      const cells = englishFigure(spec).series.flatMap((series) => series.cells)
      const rows = rowsOf(paintCsv(answer, spec, CONTEXT))
      const read = rows.map(({ low, high, text }) => ({
        low: low === '' ? null : Number(low),
        high: high === '' ? null : Number(high),
        text,
      }))
      expect(read).toEqual(cells.map(({ low, high, text }) => ({ low, high, text })))
    }
  }
})

it('what is blank in the report is empty with its word, never 0', () => {
  const rows = rowsOf(paintCsv(STACKED_ANSWER, STACKED_ANSWER.figure, CONTEXT))
  expect(
    rows
      .filter(({ period_from }) => period_from === '2016 H2')
      .map(({ low, high, status }) => [low, high, status]),
  ).toEqual([
    ['', '', 'blank'],
    ['', '', 'blank'],
  ])
  expect(
    rows.find(({ period_from, outcome }) => period_from === '2017 H1' && outcome === 'rejected'),
  ).toMatchObject({
    low: '0',
    high: '0',
    status: 'zero',
    absence: 'zero',
  })
})

it('a range keeps both ends', () => {
  expect(rowsOf(paintCsv(BAND_ANSWER, BAND_ANSWER.figure, CONTEXT))[0]).toMatchObject({
    low: '0',
    high: '499',
    status: 'band',
    outcome: 'total',
  })
})

it('every row says what it is: title, filters, unit, coverage, notes, source, dataset', () => {
  const figure = SHARE_ANSWER.figure
  const spec = englishFigure(figure)
  for (const row of rowsOf(paintCsv(SHARE_ANSWER, figure, CONTEXT))) {
    expect(row).toMatchObject({
      unit: 'share of requests, 0 to 1',
      title: spec.title,
      filters: SHARE_ANSWER.sentence,
      coverage: spec.coverage.sentence,
      notes: spec.notes.map(({ text }) => text).join(' '),
      source: spec.source,
      dataset: 'Hand-written',
      dataset_code: 'DD-0000-0000',
      dataset_sha256: 'ab'.repeat(32),
      made_by: 'Disclosure Desk 0.1.0',
    })
  }
})

it('a ranking covers the whole range and names territories by code and name', () => {
  expect(rowsOf(paintCsv(STACKED_ANSWER, STACKED_ANSWER.ranking, CONTEXT))[1]).toMatchObject({
    period_from: '2015 H2',
    period_to: '2017 H2',
    territory_code: 'DE',
    territory: 'Germany',
    outcome: 'total',
    low: '2300',
  })
})

it('any text survives: quotes, commas, line breaks', () => {
  const title = `${ODD_NAMES.join(', ')} "quoted"\r\nsecond line`
  const spec = { ...STACKED_ANSWER.figure, title: named(title) }
  expect(rowsOf(paintCsv(STACKED_ANSWER, spec, CONTEXT))[0]?.title).toBe(title)
})
