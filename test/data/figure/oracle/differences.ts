import { answerView } from '../../../../data/figure/answer-view.ts'
import type { Cube } from '../../../../data/cube/create-cube.ts'
import type { Catalogue } from '../../../../data/model/catalogue.ts'
import { allSeries, type Cell, type FigureSpec } from '../../../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import type { oracleOf } from './oracle.ts'
import { reportingIn } from './reporting.ts'
import { breakDifferences, gapDifferences, noteDifferences } from './told-of-periods.ts'
import type { Right } from './right.ts'
import type { Seen } from './seen.ts'
import { serviceShown } from './service-shown.ts'
import { wordDifferences } from './word-differences.ts'

type Ask = ReturnType<typeof oracleOf>

/** Everything that an answer says otherwise than the oracle, in words; empty: nothing. */
export function differencesOf(
  catalogue: Catalogue,
  cube: Cube,
  ask: Ask,
  asked: ViewQuery,
  seen: Seen,
): readonly string[] {
  const rows = cube.answer(asked)
  const answer = answerView(catalogue, rows, asked)
  // A ranking is one of totals, whatever figure stands beside it.
  const oracle = ask({ ...asked, figure: 'territories-ranked' })
  const order = oracle.ranking()
  const wanted = order.map(({ territory, rank }) => `${territory} ${String(rank)}`)
  const found = rows.ranking.map(({ territory, rank }) => `${territory} ${String(rank)}`)
  seen.ranked += order.filter(({ rank }) => rank !== null).length
  const isBanded = order.some(({ right }) => !right.isExact)
  return [
    ...figureDifferences(catalogue, ask, answer.figure, asked, seen),
    ...figureDifferences(catalogue, ask, answer.ranking, { ...asked, figure: 'territories-ranked' }, seen),
    ...(!isBanded && wanted.join() !== found.join()
      ? [`order ${found.join()}, right is ${wanted.join()}`]
      : []),
    ...comparisonDifferences(answer.ranking, oracle, seen),
    ...coverageDifferences(answer.figure, ask, asked),
    ...noteDifferences(catalogue, rows, asked, oracle),
    ...breakDifferences(catalogue, answer.figure, asked, oracle),
    ...gapDifferences(catalogue, answer.figure),
    ...wordDifferences(catalogue, answer, ask, asked, seen),
  ]
}

function figureDifferences(
  catalogue: Catalogue,
  ask: Ask,
  spec: FigureSpec,
  view: ViewQuery,
  seen: Seen,
): readonly string[] {
  if (spec.emptyReason !== null) return []
  const isMix = spec.kind === 'outcome-mix'
  const hasChanges = !isMix && spec.kind !== 'bands' && spec.kind !== 'slope'
  // A mix is one of shares, of all outcomes, whatever the view's mode.
  const one: ViewQuery = isMix ? { ...view, mode: 'share', outcomes: [] } : view
  const ofCompany = (company: string): ViewQuery => ({
    ...one,
    figure: 'over-time',
    company,
    service: serviceShown(catalogue, company, one),
  })
  // Beside a company that is divided into outcomes, the total of one that isn't would be a share of itself.
  const hasOutcomes =
    one.by === 'outcome' && companiesIn(spec).some((each) => ask(ofCompany(each)).isDivided())
  return allSeries(spec).flatMap(({ cells, marks }) =>
    cells.flatMap((cell, place) => {
      const mark = marks[place]
      if (mark === undefined) return []
      const { company, period, territory, outcome, requestKind } = mark
      const of = company === undefined ? one : ofCompany(company)
      const asked = { period, territory, outcome, kind: requestKind ?? null }
      const isOfItself =
        company !== undefined &&
        hasOutcomes &&
        outcome === 'total' &&
        isShareOfItself(one) &&
        !ask(of).isDivided()
      const right = isOfItself ? NOTHING : ask(of).number(asked, hasChanges)
      seen.numbers += right.low === null ? 0 : 1
      seen.changes += right.low === null || mark.comparedWith === undefined ? 0 : 1
      seen.incomplete += right.missing === '' ? 0 : 1
      seen.ranges += right.low === null || right.isExact ? 0 : 1
      seen.ofCompanies += right.low === null || company === undefined ? 0 : 1
      const difference = differenceOf(cell, right)
      return difference === '' ? [] : [`${spec.kind} ${JSON.stringify(mark)}: ${difference}`]
    }),
  )
}

const NOTHING: Right = {
  low: null,
  high: null,
  isExact: true,
  possible: [],
  missing: '',
  reporting: 0,
  base: null,
}

/** The companies side by side; none: it isn't a figure of companies. */
function companiesIn(spec: FigureSpec): readonly string[] {
  return spec.panels.flatMap(({ series }) => series[0]?.marks[0]?.company ?? [])
}

/** Whether a view divides the total by itself. */
function isShareOfItself({ mode, territories }: ViewQuery): boolean {
  return mode === 'share' || (mode.startsWith('share-of-') && territories.length === 0)
}

function comparisonDifferences(
  { comparison }: FigureSpec,
  oracle: ReturnType<Ask>,
  seen: Seen,
): readonly string[] {
  return (comparison?.rows ?? []).flatMap(({ id, before, after, change }) => {
    const right = oracle.compared(id)
    if (right === null) return [`compared ${id}`]
    seen.compared += 1
    return (
      [
        ['before', before, right.before],
        ['after', after, right.after],
        ['change', change, right.change],
      ] as const
    ).flatMap(([name, cell, of]) => {
      const difference = differenceOf(cell, of)
      return difference === '' ? [] : [`${id} ${name}: ${difference}`]
    })
  })
}

function coverageDifferences({ coverage }: FigureSpec, ask: Ask, asked: ViewQuery): readonly string[] {
  const { inRange, members } = ask(asked)
  const newest = inRange.at(-1)
  if (newest === undefined) return []
  const reporting = reportingIn(ask, asked, newest)
  return coverage.reporting === reporting && coverage.of === members.length
    ? []
    : [`coverage ${coverage.reporting} of ${coverage.of}, right is ${reporting} of ${members.length}`]
}

const isClose = (found: number, right: number): boolean =>
  Math.abs(found - right) <= 1e-9 * Math.max(1, Math.abs(right))

/** What differs between a cell and what it must be, in words; empty: nothing. */
function differenceOf(cell: Pick<Cell, 'low' | 'high' | 'incomplete' | 'reporting'>, right: Right): string {
  const found = `${String(cell.low)} to ${String(cell.high)} (${(cell.incomplete ?? []).join(' ')}) of ${cell.reporting}`
  const wanted = `${String(right.low)} to ${String(right.high)} (${right.missing}) of ${right.reporting}`
  if (cell.low === null || cell.high === null || right.low === null || right.high === null)
    return cell.low === right.low ? '' : `${found}, right is ${wanted}`
  const { low, high } = cell
  const least = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
  // Of ranges the narrowest interval may be given: inside the sums of bounds, and with every number that the ranges allow inside it.
  const holds = right.isExact
    ? isClose(low, right.low) && isClose(high, right.high)
    : low >= right.low - least && high <= right.high + 1e-9 * Math.abs(right.high)
  const outside = right.possible.filter((value) => value < low - least || value > high + least)
  const isSame =
    holds && (cell.incomplete ?? []).join(' ') === right.missing && cell.reporting === right.reporting
  if (!isSame) return `${found}, right is ${wanted}`
  return outside.length === 0 ? '' : `${found}, without ${String(outside[0])}, which is possible`
}
