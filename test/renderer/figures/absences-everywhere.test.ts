import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { Absence } from '../../../data/model/figure-spec.ts'
import { viewAnswerSchema, type ViewAnswer } from '../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { valueText } from '../../../data/model/words/say-figure-change.ts'
import { DATA_COLUMNS } from '../../../data/publish/data-files/data-table.ts'
import { DEFAULT_PRESET, defaultPublication } from '../../../data/model/publication.ts'
import { DEFAULT_SAVE } from '../../../data/model/publish-formats.ts'
import { publishFigure } from '../../../data/publish/publish-figure.ts'
import { publishFile } from '../../../data/publish/publish-file.ts'
import { paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { paintDataJson } from '../../../data/publish/data-files/paint-data-json.ts'
import { paintXlsx } from '../../../data/publish/data-files/paint-xlsx.ts'
import { figureTable } from '../../../renderer/figures/figure-table-columns.tsx'
import { smallDataset, smallQuery } from '../../data/cube/small-dataset.ts'
import { ORIGIN, presetNamed } from '../../data/publish/published.ts'
import { readStrictCsv } from '../../data/publish/strict-csv.ts'

/** Every absence occurs: written down by hand, one territory for each where it is one of a territory. */
const DATASET = smallDataset(
  [
    { period: '2020 H1', territory: 'AA', value: 5 },
    { period: '2020 H2', territory: 'AA', value: 6 },
    { period: '2020 H1', territory: 'BB', value: 'not-reported' },
    { period: '2020 H1', territory: 'CC', value: 'suppressed' },
    { period: '2020 H1', territory: 'DD', value: 'not-reported' },
    { period: '2020 H1', territory: 'DD', value: 'suppressed' },
    { period: '2020 H1', territory: 'EE', value: 0 },
    { period: '2020 H2', territory: 'EE', value: 3 },
    { period: '2020 H2', territory: 'FF', value: 4 },
    { period: '2020 H2', territory: 'GG', kind: 'civil', value: 7 },
    { period: '2020 H1', territory: 'GG', value: 2 },
    { period: '2020 H2', territory: 'GG', value: 3 },
    { period: '2021 H1', territory: 'AA', value: 9 },
    { period: '2020 H1', territory: 'AA', measure: 'share-disclosed', value: 5400 },
    { period: '2020 H2', territory: 'AA', measure: 'share-disclosed', value: 6000 },
    { period: '2020 H2', territory: 'EE', measure: 'share-disclosed', value: 7000 },
  ],
  {
    methodBreaks: [
      {
        id: 'break',
        company: 'acme',
        lastBefore: '2020 H2',
        firstAfter: '2021 H1',
        requestKinds: ['criminal'],
        measures: [],
        outcomesOnly: false,
        label: 'Break',
        reason: 'Counted otherwise.',
        documentId: 'report',
      },
    ],
  },
)

const POPULATION = [
  { territory: 'AA', year: 2020, people: 2_000_000, isProjection: false, document: 'report', row: 2 },
]

const RANKED = { figure: 'territories-ranked' } as const
const first = (change: Partial<ViewQuery>): ViewQuery =>
  smallQuery('2020 H1', '2020 H1', { ...RANKED, ...change })
const both = (change: Partial<ViewQuery>): ViewQuery =>
  smallQuery('2020 H1', '2020 H2', { ...RANKED, ...change })

interface Expected {
  /** As docs/VIEW-QUERY.md has it. */
  readonly words: string
  readonly view: ViewQuery
  /** Where the figure of `view` doesn't print it: another that does. */
  readonly file?: ViewQuery
  readonly map?: ViewQuery
  readonly facet: ((facets: ViewAnswer['facets']) => string | undefined) | null
  /** Statuses of an import's cell that it is of. */
  readonly imported: 'suppressed' | 'not-reported' | null
}

const territory =
  (code: string) =>
  ({ territories }: ViewAnswer['facets']): string | undefined =>
    territories.find((facet) => facet.code === code)?.text

const EXPECTED = {
  blank: {
    words: 'blank in the report',
    view: first({ territories: ['AA', 'BB'] }),
    facet: territory('BB'),
    imported: 'not-reported',
  },
  withheld: {
    words: 'withheld in the report',
    view: first({ territories: ['AA', 'CC'] }),
    facet: territory('CC'),
    imported: 'suppressed',
  },
  'blank-or-withheld': {
    words: 'partly blank and partly withheld in the report',
    view: first({ territories: ['AA', 'DD'] }),
    facet: territory('DD'),
    imported: null,
  },
  'not-listed': {
    words: 'not listed in the report',
    view: first({ territories: ['AA', 'FF'] }),
    facet: territory('FF'),
    imported: null,
  },
  'not-held': {
    words: 'not held in this dataset',
    view: both({ territories: ['GG'], requestKinds: ['civil'], figure: 'over-time', shape: 'lines' }),
    map: first({ territories: ['GG'], requestKinds: ['civil'], figure: 'map' }),
    facet: ({ companies }) => companies[0]?.text,
    imported: null,
  },
  'not-selected': {
    words: 'not selected',
    view: first({ territories: ['AA'], figure: 'map' }),
    facet: null,
    imported: null,
  },
  'no-base': {
    words: 'no base (nothing, or zero, to compare with)',
    view: both({ territories: ['AA', 'EE'], change: 'since-previous' }),
    facet: null,
    imported: null,
  },
  'not-comparable': {
    words: 'not comparable (across a break)',
    view: smallQuery('2020 H1', '2021 H1', {
      territories: ['AA'],
      by: 'territory',
      change: 'since-previous',
      figure: 'over-time',
      shape: 'lines',
    }),
    map: smallQuery('2020 H2', '2021 H1', { territories: ['AA'], change: 'since-previous', figure: 'map' }),
    facet: null,
    imported: null,
  },
  incomplete: {
    words: 'incomplete (a part of the sum is not held)',
    view: both({ territories: ['AA', 'GG'], requestKinds: ['criminal', 'civil'], change: 'since-previous' }),
    facet: null,
    imported: null,
  },
  'no-population': {
    words: 'no inhabitants held in this dataset',
    view: both({ territories: ['AA', 'EE'], mode: 'per-100k' }),
    facet: null,
    imported: null,
  },
  'no-sum': {
    words: 'no sum (percentages are not added)',
    view: both({ territories: ['AA', 'EE'], measure: 'share-disclosed' }),
    facet: territory('AA'),
    imported: null,
  },
} as const satisfies Readonly<Record<Absence, Expected>>

/** What nothing but a picture shows: the land around what is selected. */
const ONLY_ON_MAPS: ReadonlySet<string> = new Set(['not-selected'])

function answer(query: ViewQuery): ViewAnswer {
  const cube = createCube(DATASET.catalogue, DATASET.columns, { population: POPULATION })
  return viewAnswerSchema.parse(answerView(DATASET.catalogue, cube.answer(query), query))
}

/** All texts of an SVG's marks, in order, a space between. */
async function printed(of: ViewAnswer): Promise<string> {
  const preset = presetNamed(DEFAULT_PRESET)
  const figure = publishFigure(of.figure, defaultPublication(of.query), preset, ORIGIN)
  const { bytes } = await publishFile(
    figure,
    of,
    { ...DEFAULT_SAVE, format: 'svg', isDespiteReds: true },
    ORIGIN,
  )
  const texts = [
    ...Buffer.from(bytes)
      .toString()
      .matchAll(/<text [^>]*>([^<]*)<\/text>/g),
  ]
  return texts.map(([, text]) => text).join(' ')
}

type Place =
  'screen table' | 'file figure' | 'CSV' | 'XLSX' | 'JSON' | 'alt text' | 'map legend' | 'facets' | 'import'

/** The texts of a place in which the words are looked for; `null`: it can't stand there. */
const PLACES = {
  'screen table': (of, _, absence) => {
    if (ONLY_ON_MAPS.has(absence)) return null
    const { rows, columns } = figureTable(englishFigure(answer(of.view).figure), () => undefined)
    return rows.flatMap((row) => columns.map(({ textOf }) => textOf(row)))
  },
  'file figure': async (of) => [await printed(answer(of.view))],
  CSV: (of, _, absence) => {
    if (ONLY_ON_MAPS.has(absence)) return null
    const view = answer(of.view)
    const [head = [], ...rows] = readStrictCsv(paintCsv(view, view.figure, ORIGIN))
    const place = head.indexOf('absence')
    return rows.map((row) => row[place] ?? '')
  },
  XLSX: (of, _, absence) => {
    if (ONLY_ON_MAPS.has(absence)) return null
    const view = answer(of.view)
    const sheet = unzipSync(paintXlsx(view, view.figure, ORIGIN))['xl/worksheets/sheet1.xml']
    const column = String.fromCharCode(65 + DATA_COLUMNS.indexOf('absence'))
    const cells = Buffer.from(sheet ?? [])
      .toString()
      .matchAll(new RegExp(`<c r="${column}\\d+"[^>]*><is><t [^>]*>([^<]*)</t>`, 'g'))
    return [...cells].map(([, text]) => text ?? '')
  },
  JSON: (of, _, absence) => {
    if (ONLY_ON_MAPS.has(absence)) return null
    const view = answer(of.view)
    const { rows } = JSON.parse(paintDataJson(view, view.figure, ORIGIN)) as { rows: { absence: string }[] }
    return rows.map((row) => row.absence)
  },
  'alt text': (of, _, absence) =>
    ONLY_ON_MAPS.has(absence) ? null : [englishFigure(answer(of.view).figure).altText],
  'map legend': ({ map, view }) => {
    const { legend } = englishFigure(answer({ ...(map ?? view), figure: 'map' }).figure)
    return [
      ...(legend?.classes ?? []),
      ...(legend?.beyond === undefined || legend.beyond === null ? [] : [legend.beyond]),
    ].map(({ label }) => label)
  },
  facets: ({ facet, view, map }, _words, absence) => {
    if (facet === null) return null
    const { facets } = answer(absence === 'not-held' ? (map ?? view) : view)
    return [facet(facets) ?? '']
  },
  import: ({ imported }) =>
    imported === null
      ? null
      : [
          valueText({ status: imported, asPublished: '' }),
          valueText({ status: imported, asPublished: '<10' }),
        ],
} as const satisfies Readonly<
  Record<
    Place,
    (of: Expected, words: string, absence: Absence) => readonly string[] | null | Promise<readonly string[]>
  >
>

describe.each(Object.entries(EXPECTED) as [Absence, Expected][])('%s', (absence, of) => {
  test.each(Object.entries(PLACES) as [Place, (typeof PLACES)[Place]][])('in the %s', async (_, textsOf) => {
    const texts = await textsOf(of, of.words, absence)
    if (texts === null) return
    expect(texts.join(' | ')).toContain(of.words)
    expect(texts).not.toContain('')
  })
})

test('a zero that was counted is a number, and data files call it zero', () => {
  const view = answer(first({ territories: ['AA', 'EE'] }))
  const [head = [], ...rows] = readStrictCsv(paintCsv(view, view.figure, ORIGIN))
  const of = (name: string): readonly string[] => rows.map((row) => row[head.indexOf(name)] ?? '')
  expect([of('low'), of('status'), of('absence')]).toEqual([
    ['5', '0'],
    ['exact', 'zero'],
    ['none', 'zero'],
  ])
})

test('a map of one territory: the others are not selected, and no class is called “no data”', () => {
  const { legend } = englishFigure(answer(first({ territories: ['AA'], figure: 'map' })).figure)
  expect(legend?.classes.map(({ label }) => label)).toEqual(['5'])
  expect(legend?.beyond?.label).toBe('not selected')
  expect(englishFigure(answer(first({ figure: 'map' })).figure).legend?.beyond?.label).toBe(
    'not listed in the report',
  )
})
