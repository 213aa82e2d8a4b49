import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { CHANGES, FIGURE_KINDS, MODES, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'
import { touchedRows } from './touched-rows.ts'

let bundled: BundledCube
let database: Database.Database
beforeAll(() => {
  bundled = openBundledCube()
  database = new Database(bundled.file, { readonly: true })
})
afterAll(() => {
  database.close()
  bundled.close()
})

const settled = (change: Partial<ViewQuery>): ViewQuery | null => {
  try {
    return settleView({ ...bundled.standard, ...change }, bundled.catalogue).query
  } catch (error) {
    if (error instanceof DeskError) return null
    throw error
  }
}
const answerOf = (query: ViewQuery) =>
  answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
const notesOf = (change: Partial<ViewQuery>): readonly string[] => {
  const query = settled(change)
  return query === null ? [] : englishFigure(answerOf(query).figure).notes.map(({ text }) => text)
}

/** Views on both sides of each listed row: with it, beside it, in range, as a base, among what is divided by. */
const SELECTIONS: readonly Partial<ViewQuery>[] = [
  {},
  { by: 'territory', territories: ['US', 'DE'] },
  { territories: ['DE', 'FR'], outcomes: ['rejected'] },
  { outcomes: ['content'], by: 'territory' },
  { territories: ['BE', 'RS'], periods: { from: '2021 H1', to: '2022 H1' } },
  { requestKinds: ['emergency'], periods: { from: '2024 H2', to: '2025 H1' }, compareWith: '2024 H2' },
  { requestKinds: ['civil'], measure: 'accounts' },
  { requestKinds: ['civil'], measure: 'accounts', by: 'territory', territories: ['BR', 'US'], half: 'H1' },
  { requestKinds: ['civil'], territories: ['BR', 'CA'] },
  {
    requestKinds: ['civil'],
    measure: 'accounts',
    periods: { from: '2018 H1', to: '2020 H1' },
    compareWith: '2019 H1',
  },
  { requestKinds: ['civil'], periods: { from: '2016 H2', to: '2018 H1' }, by: 'territory', half: 'H1' },
  { requestKinds: ['criminal', 'civil'], periods: { from: '2017 H2', to: '2018 H2' }, territories: ['BR'] },
]

/** Each selection as each figure, in some modes and changes; `VIEWS` asks for all of them. */
function viewsAsked(): readonly ViewQuery[] {
  return FIGURE_KINDS.flatMap((figure, at) =>
    SELECTIONS.flatMap((selection, place) =>
      MODES.flatMap((mode, of) => {
        const turned = CHANGES[(at + place + of) % CHANGES.length] ?? 'none'
        const changes = process.env['VIEWS'] === undefined ? (of % 2 === 0 ? [turned] : []) : CHANGES
        return changes.flatMap((change) => settled({ ...selection, figure, mode, change }) ?? [])
      }),
    ),
  )
}

describe('a known discrepancy', () => {
  it(
    'is a footnote of each figure that it touches, and of no other, whatever the figure and the view',
    { timeout: 120_000 },
    () => {
      const seen = new Set<string>()
      for (const query of viewsAsked()) {
        const { figure: spec } = answerOf(query)
        if (spec.emptyReason !== null) continue
        const told = englishFigure(spec).notes.filter(({ text }) => text.startsWith('Listed as known'))
        const touched = touchedRows(database, spec, query)
        const text = (finding: string): string =>
          told.flatMap((note) => (note.key.startsWith(`known.${finding}`) ? [note.text] : [])).join(' ')
        const missing = touched.filter(({ finding, place }) => !text(finding).includes(place))
        const count = told.flatMap(({ text: said }) => said.match(/\d{4} H[12](?=[,. ])/g) ?? []).length
        expect({ query, missing, count }).toEqual({ query, missing: [], count: touched.length })
        for (const finding of ['parts-differ', 'blank-cells'])
          seen.add(`${spec.kind} ${finding} ${String(touched.some((row) => row.finding === finding))}`)
      }
      // Each figure was met with and without each kind of discrepancy.
      const both = FIGURE_KINDS.flatMap((kind) =>
        ['parts-differ', 'blank-cells'].flatMap((finding) => [
          `${kind} ${finding} true`,
          `${kind} ${finding} false`,
        ]),
      )
      expect(both.filter((key) => !seen.has(key))).toEqual([])
    },
  )

  it('says what the dataset’s makers know of it', () => {
    const unitedStates: Partial<ViewQuery> = {
      requestKinds: ['civil'],
      measure: 'requests',
      territories: ['US'],
      periods: { from: '2017 H1', to: '2017 H1' },
    }
    expect(notesOf(unitedStates)).toContain(
      'Listed as known: the outcomes of these rows of the source do not add up to their own total of requests, and stand as published: United States 2017 H1, civil (115 of 108). As in the workbook, cells G10, I10, L10 and N10 against C10. No data (10) stands beside a printed 0 %; with 3 the outcomes would be 108 (inferred).',
    )
    // Brazil’s outcomes of that half-year count requests (74 of 74), as the workbook says, and not its 102 accounts.
    const brazil: Partial<ViewQuery> = { ...unitedStates, territories: ['BR'] }
    for (const measure of ['requests', 'accounts'] as const)
      expect(
        notesOf({ ...brazil, measure }).filter((note) => /Listed as known|do not add up/.test(note)),
      ).toEqual([])
  })

  it('leaves a bar short of 100 %, or over it, and the figure says which', () => {
    const short: Partial<ViewQuery> = {
      requestKinds: ['civil'],
      measure: 'accounts',
      periods: { from: '2019 H1', to: '2019 H1' },
    }
    const long: Partial<ViewQuery> = {
      requestKinds: ['civil'],
      measure: 'requests',
      periods: { from: '2017 H1', to: '2017 H1' },
    }
    const noteOn = (change: Partial<ViewQuery>): string | undefined =>
      notesOf(change).find((note) => note.startsWith('These bars do not end at 100%'))
    const bars = { mode: 'share', shape: 'share-stacked' } as const
    expect(noteOn({ ...short, ...bars, territories: ['BR'] })).toMatch(/2019 H1 \(98\.8%\)/)
    expect(noteOn({ ...short, figure: 'outcome-mix' })).toMatch(/Brazil \(98\.8%\)/)
    expect(noteOn({ ...long, ...bars, territories: ['US'] })).toMatch(/2017 H1 \(106\.5%\)/)
    expect(noteOn({ ...long, figure: 'outcome-mix' })).toMatch(/United States \(106\.5%\)/)
    expect(noteOn({ ...long, requestKinds: ['criminal'], territories: ['DE'], figure: 'outcome-mix' })).toBe(
      undefined,
    )
  })
})
