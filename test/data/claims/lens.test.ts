import { expect, onTestFinished, test } from 'vitest'
import { maybeAssertionLens } from '../../../data/claims/claim-lens.ts'
import { rangedLens } from '../../../data/claims/ranged-lens.ts'
import { createCube } from '../../../data/cube/create-cube.ts'
import type { Assertion, ClaimCells } from '../../../data/model/claim.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { cells } from './claim-world.ts'
import { openBundled } from './open-bundled.ts'

const world = (more: Partial<ClaimCells> = {}): ClaimCells => ({
  ...cells('2013 H2', more),
  requestKinds: ['undivided'],
})
const ofUS = (more: Partial<ClaimCells> = {}): ClaimCells =>
  world({ territories: { choose: 'these', codes: ['US'] }, ...more })
const share = (part: ClaimCells, whole: ClaimCells): Assertion => ({
  assert: 'majority',
  of: { quantity: 'share', part, whole },
})

/** The one number that the lens of a claim about Microsoft shows, in percent or as a count. */
function shownBy(assertion: Assertion): readonly [mode: string | undefined, low: number | null | undefined] {
  const dataset = openBundled()
  onTestFinished(() => dataset.close())
  const lens = maybeAssertionLens('microsoft', assertion)
  if (lens === null) return [undefined, null]
  const rows = createCube(dataset.catalogue, dataset.columns).answer(lens)
  const shown = rows.overTime.find(({ outcome }) => outcome === (lens.outcomes[0] ?? 'total'))
  return [lens.mode, shown?.cells[0]?.low]
}

// Worked out from the figures: 815 requests with content disclosed, 612 of them from the United States, of 35,083 in all.
test.each<[string, Assertion, string, number]>([
  ['a share of outcomes', share(world({ outcomes: ['content'] }), world()), 'share', 815 / 35_083],
  [
    'a share of the same outcomes',
    share(ofUS({ outcomes: ['content'] }), world({ outcomes: ['content'] })),
    'share-of-outcome',
    612 / 815,
  ],
  ['a share of everything', share(ofUS({ outcomes: ['content'] }), world()), 'share-of-all', 612 / 35_083],
])('the figures of %s are those of the claim’s own subject', (_name, assertion, mode, number) => {
  const [found, low] = shownBy(assertion)
  expect([found, low?.toFixed(9)]).toEqual([mode, number.toFixed(9)])
})

test('places open the ranking, and the largest as many bars', () => {
  const rank: Assertion = { assert: 'rank', cells: world(), territory: 'DE', rank: 2 }
  expect(maybeAssertionLens('microsoft', rank)).toMatchObject({
    figure: 'territories-ranked',
    focus: { territories: ['DE'] },
    top: null,
  })
  expect(maybeAssertionLens('microsoft', { ...rank, rank: 40 })).toMatchObject({ top: 40 })
  const five = world({ territories: { choose: 'largest', count: 5 } })
  expect(maybeAssertionLens('microsoft', share(five, world()))).toMatchObject({
    figure: 'territories-ranked',
    mode: 'share-of-all',
    top: 5,
  })
})

test('a change opens both periods with all between, and all that either side counts', () => {
  const count = (more: Partial<ClaimCells>) => ({ quantity: 'count', cells: world(more) }) as const
  const change: Assertion = {
    assert: 'change',
    of: { quantity: 'count', cells: cells('2017 H1', { outcomes: ['rejected'] }) },
    against: count({ periods: ['2015 H1'], outcomes: ['rejected', 'no-data'] }),
    direction: 'increase',
    by: null,
  }
  expect(maybeAssertionLens('microsoft', change)).toMatchObject({
    periods: { from: '2015 H1', to: '2017 H1' },
    requestKinds: ['undivided', 'criminal'],
    outcomes: ['no-data', 'rejected'],
    territories: [],
  })
})

test('what is published as ranges opens the ranges, kinds apart', () => {
  const band: Assertion = { assert: 'band', cells: { ...world(), requestKinds: ['nsl'] }, low: 0, high: 499 }
  const lens = maybeAssertionLens('microsoft', band)
  expect(lens).toMatchObject({ figure: 'bands', requestKinds: ['nsl'] })
  const mixed: ViewQuery | null = maybeAssertionLens('microsoft', {
    assert: 'order',
    cells: world(),
    codes: ['US'],
  })
  if (mixed === null) throw new Error('no lens')
  expect(rangedLens(mixed)).toBe(mixed)
})

test('the evidence of the national-security commitment opens the bands of each kind, with gaps where one is not held', () => {
  const dataset = openBundled()
  onTestFinished(() => dataset.close())
  const stored = dataset.articles
    .flatMap(({ commitments }) => commitments)
    .find(({ id }) => id === 'no-enterprise-national-security')?.lens
  if (stored === null || stored === undefined) throw new Error('no lens')
  const lens = rangedLens(stored)
  expect(lens.figure).toBe('bands')
  const { split, splitPeriods } = createCube(dataset.catalogue, dataset.columns).answer(lens)
  expect(split.map(({ requestKind }) => requestKind)).toEqual(['nsl', 'fisa-content', 'fisa-non-content'])
  const at = splitPeriods.indexOf('2022 H1')
  // Letters are held to 2021 H2: a gap then, and no fall.
  expect(split.map(({ cells: found }) => found[at]?.low ?? found[at]?.absence)).toEqual(['not-held', 0, 0])
})
