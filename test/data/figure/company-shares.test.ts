import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec, Panel } from '../../../data/model/figure-spec.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { MODES, type Change, type Mode, type ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

const COMPANIES = ['microsoft', 'google', 'apple', 'meta'] as const
/** A change of each kind: against a base, and an index. */
const COMPARED: readonly Change[] = ['none', 'since-previous', 'index']
const PERIODS = { from: '2022 H1', to: '2023 H1' }

/** Whether a company’s total in place of its outcomes is a share of itself: of all territories; of some. */
const OF_ITSELF = {
  absolute: [false, false],
  'per-100k': [false, false],
  share: [true, true],
  'share-of-all': [true, false],
  'share-of-outcome': [true, false],
  'disclosure-rate': [false, false],
} as const satisfies Record<Mode, readonly [boolean, boolean]>

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

function specOf(change: Partial<ViewQuery>): FigureSpec {
  const { cube, catalogue, standard } = bundled
  const query: ViewQuery = {
    ...standard,
    figure: 'small-multiples',
    panelsBy: 'company',
    periods: PERIODS,
    by: 'outcome',
    ...change,
  }
  return answerView(catalogue, cube.answer(query), query).figure
}

/** The companies with requests of these kinds by outcome in the range, read off the figures one by one. */
function withOutcomes(kinds: ViewQuery['requestKinds']): ReadonlySet<string> {
  const { catalogue, columns } = bundled
  const found = new Set<string>()
  for (let row = 0; row < columns.length; row++) {
    const period = catalogue.periods[columns.period[row] ?? -1]?.label ?? ''
    const kind = REQUEST_KINDS[columns.requestKind[row] ?? -1]
    const isOutcome = OUTCOMES_AND_TOTAL[columns.outcome[row] ?? -1] !== 'total'
    const isAsked =
      MEASURES[columns.measure[row] ?? -1] === 'requests' && period >= PERIODS.from && period <= PERIODS.to
    if (isOutcome && isAsked && kind !== undefined && kinds.includes(kind))
      found.add(catalogue.companies[columns.company[row] ?? -1]?.id ?? '')
  }
  return found
}

const numbersIn = ({ series }: Panel) =>
  series.flatMap(({ cells }) => cells).filter(({ low }) => low !== null)

describe('a company whose outcomes are not held', () => {
  it('Google’s are not, and the others’ are', () => {
    expect([...withOutcomes(bundled.standard.requestKinds)].toSorted()).toEqual([
      'apple',
      'meta',
      'microsoft',
    ])
  })

  const cases = COMPANIES.flatMap((company) =>
    MODES.flatMap((mode) => COMPARED.map((change) => [company, mode, change] as const)),
  )
  it.each(cases)('has no share of itself, nor a change of it: %s first, %s, %s', (company, mode, change) => {
    const divided = withOutcomes(bundled.standard.requestKinds)
    for (const [place, territories] of [[], ['DE']].entries()) {
      const spec = specOf({ company, mode, change, territories })
      expect(spec.panels.map(({ id }) => id).toSorted()).toEqual(COMPANIES.toSorted())
      // The mode decides what all panels count, whichever company comes first.
      const level = mode === 'absolute' ? 'count' : mode === 'per-100k' ? 'rate' : 'share'
      const changed = level === 'share' ? 'points' : 'change'
      expect(spec.valueType).toBe(change === 'none' ? level : change === 'index' ? 'index' : changed)
      const { title } = englishFigure(spec)
      expect([title, title.includes('by outcome')]).toEqual([title, mode !== 'disclosure-rate'])
      for (const panel of spec.panels) {
        const isOfItself = !divided.has(panel.id) && (OF_ITSELF[mode][place] ?? false)
        const isRateOfDisclosure = !divided.has(panel.id) && mode === 'disclosure-rate'
        if (!isOfItself && !isRateOfDisclosure) continue
        expect([panel.id, numbersIn(panel)]).toEqual([panel.id, []])
        const absences = panel.series.flatMap(({ cells }) => cells.map(({ absence }) => absence))
        expect(new Set(absences)).toEqual(new Set(['not-held']))
        expect(JSON.stringify(panel.emptyReason)).toContain('figure.absence.not-held')
      }
    }
  })

  it('does not widen the axis that all panels share', () => {
    const { panels } = specOf({ mode: 'share', change: 'since-previous' })
    const most = Math.max(...panels.flatMap(numbersIn).map(({ high }) => high ?? 0))
    expect(most).toBeLessThan(0.3)
    for (const { valueAxis } of panels) expect(valueAxis.max).toBeLessThan(0.5)
  })

  it('is drawn with the others as counts, where none is divided into outcomes', () => {
    const spec = specOf({ mode: 'share', requestKinds: ['fisa-content'], territories: ['US'] })
    expect(spec.valueType).toBe('count')
    expect(specOf({ mode: 'share', by: 'territory', territories: ['DE'] }).valueType).toBe('count')
  })
})

it.each(COMPANIES)(
  'beside companies side by side %s alone is ranked, as where no others stand beside it',
  (company) => {
    const { cube, catalogue, standard } = bundled
    const alone: ViewQuery = { ...standard, company, periods: PERIODS, figure: 'over-time' }
    const beside: ViewQuery = { ...alone, figure: 'small-multiples', panelsBy: 'company' }
    const rankingOf = (asked: ViewQuery) => {
      const { query } = settleView(asked, catalogue)
      return answerView(catalogue, cube.answer(query), query).ranking
    }
    expect(rankingOf(beside)).toEqual(rankingOf(alone))
  },
)
