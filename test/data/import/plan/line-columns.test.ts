import { fc } from '../../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import type { DraftLine, FigureKind } from '../../../../data/import/draft.ts'
import { createLineColumns } from '../../../../data/import/plan/line-columns.ts'
import { FIGURE_STATUSES } from '../../../../data/model/vocabulary.ts'

const KINDS = (['criminal', 'emergency'] as const).map((requestKind): FigureKind => ({
  service: 'all',
  requestKind,
  legalProcess: 'not-split',
  subject: 'account',
  measure: 'requests',
  outcome: 'total',
  isDisclosureRequest: true,
}))
const PERIODS = ['2020 H1', '2020 H2']
const TERRITORIES = ['DE', 'FR', 'NA']

const bound = fc.option(fc.maxSafeNat())
const figure = fc.record({
  kind: fc.constantFrom(...KINDS),
  low: bound,
  high: bound,
  status: fc.constantFrom(...FIGURE_STATUSES),
  asPublished: fc.oneof(fc.nat(2_000).map(String), fc.constantFrom('', '007', '1,234', 'null', 'NaN', ' -')),
  note: fc.option(fc.string()),
})
const line = fc.record({
  sheet: fc.constantFrom(null, 'Criminal', 'Civil'),
  row: fc.integer({ min: 1, max: 2 ** 31 }),
  period: fc.constantFrom(...PERIODS),
  territory: fc.constantFrom(...TERRITORIES),
  territoryAsPublished: fc.constantFrom('Germany', 'Deutschland', ''),
  figures: fc.array(figure, { maxLength: 4 }),
  blankCells: fc.constant(0),
})

test('lines that are kept as columns say what they said, to the letter', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (said) => {
      const columns = createLineColumns()
      for (const each of said)
        columns.add(each, PERIODS.indexOf(each.period), TERRITORIES.indexOf(each.territory))
      const kept = said.map((_, place): DraftLine => {
        const { territory, spelling } = columns.nameAt(columns.namePlaceAt(place))
        const figures: DraftLine['figures'][number][] = []
        for (let at = columns.firstFigureAt(place); at < columns.firstFigureAt(place + 1); at += 1) {
          const { status, ...rest } = columns.figureAt(at)
          const kind = columns.kinds.words[columns.kindAt(at)]
          const word = FIGURE_STATUSES[status]
          if (kind !== undefined && word !== undefined) figures.push({ ...rest, kind, status: word })
        }
        return {
          sheet: columns.sheets.words[columns.sheetAt(place)] ?? null,
          row: columns.rowAt(place),
          period: PERIODS[columns.periodAt(place)] ?? '',
          territory: TERRITORIES[territory] ?? '',
          territoryAsPublished: spelling,
          figures,
          blankCells: 0,
        }
      })
      expect(kept).toEqual(said)
    }),
  )
})
