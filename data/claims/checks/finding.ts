import type { Check } from '../../model/check-report.ts'
import type { CheckedFigure } from '../../model/checked-figure.ts'
import { lowerFirst } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'

/** Something in the figures that a reader should know of. Found each time, never stored. */
export interface Finding {
  readonly check: Check
  readonly company: string
  readonly service: string
  readonly requestKind: CheckedFigure['requestKind']
  readonly territoryCode: string
  /** Where it stands; of a finding between two periods the later one. */
  readonly period: string
  /** The first period that it touches. */
  readonly from: string
  /** The figures that it is about. */
  readonly figureIds: readonly number[]
  /** What was found, so that the same place with other numbers is another finding. */
  readonly numbers: readonly (string | number)[]
  readonly sentence: string
}

/** A finding about these figures, which stands where the first of them does. */
export function findingOf(
  check: Check,
  first: CheckedFigure,
  found: {
    readonly figures: readonly CheckedFigure[]
    readonly numbers: readonly (string | number)[]
    readonly sentence: string
    readonly from?: string
  },
): Finding {
  const { company, service, requestKind, territoryCode, period } = first
  return {
    check,
    company,
    service,
    requestKind,
    territoryCode,
    period,
    from: found.from ?? period,
    figureIds: found.figures.map(({ figureId }) => figureId),
    numbers: found.numbers,
    sentence: found.sentence,
  }
}

/** The same finding has the same key in every run and after every edit that leaves its place and numbers alone. */
export function findingKey(finding: Finding): string {
  const { check, company, service, requestKind, territoryCode, from, period, numbers } = finding
  return [check, company, service, requestKind, territoryCode, from, period, ...numbers].join('|')
}

/** Where a source row stands: `Brazil, 2017 H1, Civil, sheet civil, row 9`. */
export function rowInWords(figure: CheckedFigure): string {
  const { territory, period, sheet, sourceRow } = figure
  const table = sheet === null ? null : say('check.sheet', { sheet })
  const row = sourceRow === null ? null : say('check.row', { row: sourceRow })
  return [territory, period, kindOf(figure), table, row].filter((part) => part !== null).join(', ')
}

/** Where a number stands, without its row: `Brazil, 2017 H1, Civil`. */
export function placeInWords(figure: CheckedFigure): string {
  return [figure.territory, figure.period, kindOf(figure)].join(', ')
}

/** What a figure counts: `accounts`, `rejected (requests)`. */
export function countedInWords({ measure, outcome }: CheckedFigure): string {
  const unit = lowerFirst(say(`measure.${measure}`))
  return outcome === 'total' ? unit : say('check.cell', { outcome: say(`outcome.${outcome}`), unit })
}

function kindOf({ requestKind }: CheckedFigure): string {
  return say(`kind.${requestKind}`)
}
