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

describe('single numbers that are at fault, and formulas', () => {
  const meta = { company: 'meta', service: 'meta-all' } as const
  const google: Partial<ViewQuery> = { company: 'google', service: 'google-all', requestKinds: ['undivided'] }
  const ofRate = (change: Partial<ViewQuery>) =>
    notesOf(change).filter((note) => note.includes('contradicts the counts'))

  it('a published percentage that contradicts its counts is a footnote where it is drawn, and only there', () => {
    const shares: Partial<ViewQuery> = {
      ...meta,
      measure: 'share-disclosed',
      requestKinds: ['emergency'],
      territories: ['GB'],
      outcomes: ['some-data'],
    }
    expect(ofRate({ ...shares, periods: { from: '2021 H1', to: '2022 H1' } })).toEqual([
      'Listed as known: a published share contradicts the counts beside it, and all stand as published: United Kingdom 2021 H2. The file prints 88 % beside 1,106 of 1,589 emergency requests (69.6 %); a later copy of Meta’s has 70 %.',
    ])
    expect(ofRate({ ...shares, periods: { from: '2022 H1', to: '2023 H2' } })).toEqual([])
    expect(ofRate({ ...shares, territories: ['DE'] })).toEqual([])
  })

  it('so is the count beside it, and a share that is computed of that count', () => {
    const view: Partial<ViewQuery> = {
      ...meta,
      requestKinds: ['undivided'],
      territories: ['GB'],
      mode: 'disclosure-rate',
    }
    expect(ofRate({ ...view, by: 'territory' })).toHaveLength(1)
    expect(ofRate({ ...view, mode: 'absolute', by: 'outcome' })).toHaveLength(1)
    // Requests alone, whatever was disclosed, are in no contradiction.
    expect(ofRate({ ...view, by: 'territory', mode: 'absolute' })).toEqual([])
  })

  it('zeros that stand for no number are counted where they are many, and the figure says where the list is', () => {
    const periods = { from: '2009 H2', to: '2011 H1' }
    expect(notesOf({ ...google, measure: 'accounts', periods })).toContain(
      'Listed as known: a printed 0 is held as no number, and is in no sum: 67 numbers (2009 H2, 2010 H1 and 2010 H2; the list is under Sources). Google’s file has 0 for the accounts to 2010 H2: it stands for no number.',
    )
    expect(notesOf({ ...google, measure: 'requests', periods }).join(' ')).not.toMatch(/printed 0/)
  })

  it('several faults in formulas are one note, which names them or counts them', () => {
    const faults = (territories: readonly string[]) =>
      notesOf({ territories: [...territories] }).filter((note) => note.includes('formula'))
    expect(faults(['IL'])).toEqual([expect.stringContaining('20 requests are published')])
    expect(faults(['IL', 'NZ'])).toEqual([
      'Faults in the source’s own formulas made numbers of Israel 2015 H2 and New Zealand 2016 H1 what they are. They stand as published; the arithmetic of each is under Sources.',
    ])
    expect(faults([])).toEqual([
      'Faults in the source’s own formulas made numbers of 7 territories what they are (2015 H2 and 2016 H1). They stand as published; the list, with the arithmetic of each, is under Sources.',
    ])
  })
})
