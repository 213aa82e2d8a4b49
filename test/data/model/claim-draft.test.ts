import { expect, test } from 'vitest'
import { emptyAssertion, readDraft, withAssertion } from '../../../data/model/claim-draft.ts'
import type { AssertionDraft } from '../../../data/model/assertion-draft.ts'
import type { ClaimCells, Quantity } from '../../../data/model/claim.ts'
import { maybeDraft } from '../../../data/model/draft-of-claim.ts'
import { openBundled } from '../claims/open-bundled.ts'
import { CATALOGUE } from '../claims/claim-world.ts'

const DRAFT: AssertionDraft = {
  ...emptyAssertion(CATALOGUE, 'acme'),
  service: 'all',
  requestKinds: ['criminal'],
  periods: '2016 H1',
  stated: '100',
}
const reading = (part: Partial<AssertionDraft>, catalogue = CATALOGUE) =>
  readDraft({ company: 'acme', assertions: [{ ...DRAFT, ...part }], reading: '' }, catalogue)
const claimOf = (part: Partial<AssertionDraft>) => reading(part).claim
const sentences = (part: Partial<AssertionDraft>) =>
  reading(part)
    .problems.flat()
    .map(({ sentence }) => sentence)

test('what is typed makes the claim that is meant', () => {
  expect(claimOf({ periods: '2015H2 – 2016 H2', territories: 'land aa, BB', stated: '37,196' })).toEqual({
    version: 1,
    company: 'acme',
    assertions: [
      {
        assert: 'value',
        of: {
          quantity: 'count',
          cells: {
            service: 'all',
            requestKinds: ['criminal'],
            measure: 'requests',
            outcomes: [],
            periods: ['2015 H2', '2016 H1', '2016 H2'],
            territories: { choose: 'these', codes: ['AA', 'BB'] },
          },
        },
        comparison: 'equals',
        stated: { text: '37,196' },
      },
    ],
    reading: null,
  })
})

test.each<[Partial<AssertionDraft>, string]>([
  [
    { stated: 'many' },
    '“many” is no number. Write it as it was printed, such as 37,196, 2.19 %, a third or 1 in 5.',
  ],
  [{ stated: '1,00' }, '“1,00” is no whole number, and requests and accounts are counted whole.'],
  [
    { stated: '3 to 5' },
    '“3 to 5” is two numbers. Say each in an assertion of its own, such as at least the one and at most the other.',
  ],
  [{ stated: 'fell by 5' }, '“fell by 5” tells of a change; choose “A change” as what it states.'],
  [{ stated: '' }, 'Write the number as it was printed.'],
  [{ unit: '-1' }, '“-1” is no unit. Write what one unit is worth, such as 1000; or leave it empty.'],
  [{ periods: '' }, 'Say which reporting period it is about, such as 2016 H2.'],
  [
    { periods: 'last year' },
    '“last year” is no reporting period. Write 2016 H2, first half of 2016, 2016, or a range such as 2013 H1 – 2014 H2.',
  ],
  [{ periods: '2016 H2 – 2016 H1' }, '“2016 H2 – 2016 H1” ends before it begins.'],
  [
    { periods: '2015 – 2016 H1' },
    '“2015 – 2016 H1” goes from a year to a half-year; a range has ends of one kind.',
  ],
  [{ periods: '2016, 2016 H1' }, '2016 would be counted twice.'],
  [{ periods: '2016 H1, 2016 H1' }, '2016 H1 would be counted twice.'],
  [
    { territories: 'Atlantis' },
    'There is no territory “Atlantis” in this dataset. Use a name or a code such as DE.',
  ],
  [{ territories: 'AA, Land AA' }, '“Land AA” is named twice.'],
  [{ territories: 'largest 99' }, 'Between 1 and 50 largest territories can be taken.'],
  [{ form: 'share', stated: '101 %' }, 'A share is never over 100 %.'],
  [{ form: 'change', against: '2016 H1' }, 'This would compare figures with themselves.'],
  [{ form: 'change', againstKinds: ['criminal'] }, 'This would compare figures with themselves.'],
  [{ form: 'band', bandLow: '500', bandHigh: '0' }, 'The band ends before it begins.'],
  [{ form: 'order', ordered: '' }, 'Name the territories.'],
  [
    { form: 'rank', ordered: 'AA', place: 'somewhere' },
    'Write the place as 2, second most or top 5, up to 300.',
  ],
  [
    { stated: '71 %' },
    '“71 %” is a percentage, and this field takes a count; choose what it states, or how its change is counted.',
  ],
  [
    { form: 'share', stated: '5 percentage points' },
    '“5 percentage points” is in percentage points, and this field takes a percentage; choose what it states, or how its change is counted.',
  ],
  [
    { form: 'change', against: '2015 H2', changeIn: 'percent', stated: 'tripled' },
    '“tripled” is so many times as much, and this field takes a percentage; choose what it states, or how its change is counted.',
  ],
  [
    { form: 'change', against: '2015 H2', changeIn: 'times', stated: 'halved' },
    '“halved” is less than before; choose that direction.',
  ],
  [{ requestKinds: [] }, 'Choose at least one kind of request.'],
])('%j is told in one sentence, and makes no claim', (part, sentence) => {
  expect(sentences(part)).toContain(sentence)
  expect(claimOf(part)).toBeNull()
})

test('a claim that is no number gets one plain sentence', () => {
  for (const stated of ['many', 'a lot', '%', '∞'])
    expect(sentences({ stated })).toEqual([
      `“${stated}” is no number. Write it as it was printed, such as 37,196, 2.19 %, a third or 1 in 5.`,
    ])
})

test('a territory code that the dataset lacks stays one: the verdict says that it has no figures', () => {
  expect(claimOf({ territories: 'XX' })?.assertions).toMatchObject([
    { of: { cells: { territories: { codes: ['XX'] } } } },
  ])
})

test('overlapping areas would be counted twice', () => {
  const [first, ...others] = CATALOGUE.territories
  if (first === undefined) throw new Error('no territory')
  const catalogue = { ...CATALOGUE, territories: [{ ...first, covers: ['BB'] }, ...others] }
  expect(reading({ territories: 'AA, BB' }, catalogue).problems[0]?.[0]?.sentence).toBe(
    'Land AA covers another territory named here, which would be counted twice.',
  )
})

test('every claim of the statements opens in the form, and comes back from it unchanged', () => {
  const dataset = openBundled()
  try {
    const drafts = dataset.statements.flatMap(({ id, claim }) =>
      claim === null ? [] : [{ id, claim, draft: maybeDraft(claim, dataset.catalogue) }],
    )
    expect(drafts.filter(({ draft }) => draft === null).map(({ id }) => id)).toEqual([])
    for (const { claim, draft } of drafts)
      if (draft !== null) expect(readDraft(draft, dataset.catalogue).claim).toEqual(claim)
    const several = drafts.filter(({ claim }) => claim.assertions.length > 1)
    expect(several.length).toBeGreaterThan(5)
  } finally {
    dataset.close()
  }
})

test('the next assertion is about the figures of the last one: of a change those of its later side', () => {
  const change = {
    ...DRAFT,
    form: 'change',
    territories: 'AA',
    periods: 'between 2015 H2 and 2016 H1',
  } as const
  const draft = { company: 'acme', assertions: [change], reading: '' }
  expect(withAssertion(draft, CATALOGUE).assertions[1]).toMatchObject({
    form: 'number',
    territories: 'AA',
    periods: '2016 H1',
    against: '',
    stated: '',
  })
})

test.each<readonly [string, Partial<AssertionDraft>, against: Partial<ClaimCells>]>([
  ['periods', { against: '2015 H2' }, { periods: ['2015 H2'] }],
  ['kinds of request', { againstKinds: ['civil', 'emergency'] }, { requestKinds: ['civil', 'emergency'] }],
  [
    'both',
    { against: '2015 H2', againstKinds: ['civil'] },
    { periods: ['2015 H2'], requestKinds: ['civil'] },
  ],
])('a change between different %s is read, and opens in the form as it was written', (_, part, against) => {
  for (const changeIn of [null, 'percentage-points'] as const) {
    const outcomes = changeIn === null ? [] : (['rejected'] as const)
    const claim = claimOf({ ...part, form: 'change', changeIn, outcomes })
    const [assertion] = claim?.assertions ?? []
    if (claim === null || assertion?.assert !== 'change') throw new Error('no change')
    const cellsOf = (of: Quantity): ClaimCells => (of.quantity === 'count' ? of.cells : of.part)
    expect(cellsOf(assertion.against)).toEqual({ ...cellsOf(assertion.of), ...against })
    const opened = maybeDraft(claim, CATALOGUE)
    expect(opened?.assertions[0]).toMatchObject(part)
  }
})
