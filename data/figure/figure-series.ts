import type { Catalogue } from '../model/catalogue.ts'
import type { ColourRole, Mark, Series } from '../model/figure-spec.ts'
import { capital, message, type Text } from '../model/text.ts'
import type { AggregateCell, OverTimeSeries, ViewRows } from '../model/view-rows.ts'
import { NATIONAL_SECURITY_KINDS, REQUEST_KINDS } from '../model/vocabulary.ts'
import { figureCell } from './cell.ts'
import { emphasisOf } from './emphasis.ts'
import { outcomeText, territoryText } from '../model/name-texts.ts'
import { valueFormat } from './value-format.ts'

/** Territories get colours only while few are compared. */
const COLOURED = 6

/**
 * The cube's series over `periods` as series of a figure, with labels, colours and marks. A series without any value is left out
 * unless it is a territory's beside others, or the reader chose it.
 */
export function figureSeries(
  catalogue: Catalogue,
  rows: ViewRows,
  series: readonly OverTimeSeries[],
  periods: readonly string[],
  company?: string,
): Series[] {
  const hasNumber = (of: OverTimeSeries): boolean => of.cells.some(({ low }) => low !== null)
  // Those with the most are named beside each other, whether or not the change or share of each has a number.
  const isNamed = ({ territory }: OverTimeSeries): boolean => territory !== null && series.some(hasNumber)
  const kept = series.filter((of) => hasNumber(of) || isChosen(of, rows) || isNamed(of))
  return wholeSeries(catalogue, rows, kept, periods, company)
}

/** Every series given, also those without any value. */
export function wholeSeries(
  catalogue: Catalogue,
  rows: ViewRows,
  kept: readonly OverTimeSeries[],
  periods: readonly string[],
  company?: string,
): Series[] {
  const format = valueFormat(rows.query)
  return kept.map((of, index) => ({
    id: of.requestKind ?? of.outcome ?? of.territory ?? 'together',
    label: seriesLabel(catalogue, of, rows),
    colour: seriesColour(of, index, kept.length),
    cells: of.cells.map((cell) => figureCell(cell, format)),
    marks: periods.map((period, place) => ({
      period,
      territory: of.territory,
      outcome: of.outcome,
      ...baseOf(of.cells[place]),
      ...(of.requestKind === undefined ? {} : { requestKind: of.requestKind }),
      ...(company === undefined ? {} : { company }),
    })),
    emphasis: emphasisOf(rows.query, of),
    classes: null,
  }))
}

/** What a mark of a change says of its base. */
export function baseOf(cell: AggregateCell | undefined): Pick<Mark, 'comparedWith'> {
  return cell?.comparedWith === undefined ? {} : { comparedWith: cell.comparedWith }
}

function isChosen({ outcome, territory, requestKind }: OverTimeSeries, { query }: ViewRows): boolean {
  if (requestKind !== undefined) return false
  if (territory !== null) return query.territories.includes(territory)
  return outcome !== null && outcome !== 'total' && query.outcomes.includes(outcome)
}

function seriesLabel(
  catalogue: Catalogue,
  { outcome, territory, requestKind }: OverTimeSeries,
  { query }: ViewRows,
): Text {
  if (requestKind !== undefined) return capital(message(`figure.kind.${requestKind}`))
  if (territory !== null && outcome === null) return territoryText(catalogue, territory)
  if (outcome === null && query.mode === 'disclosure-rate') return capital(message('figure.disclosed'))
  if (outcome === null) return capital(outcomeText('total'))
  return capital(outcomeText(outcome))
}

function seriesColour(
  { outcome, territory, requestKind }: OverTimeSeries,
  index: number,
  count: number,
): ColourRole {
  if (requestKind !== undefined) return { role: 'category', index: kindColour(requestKind) }
  if (territory !== null && outcome === null) {
    return count <= COLOURED ? { role: 'category', index } : { role: 'ink' }
  }
  return outcome === null || outcome === 'total' ? { role: 'total' } : { role: 'outcome', outcome }
}

/** One colour per kind wherever kinds are drawn beside each other. */
function kindColour(kind: (typeof REQUEST_KINDS)[number]): number {
  const security = NATIONAL_SECURITY_KINDS.findIndex((each) => each === kind)
  return (security >= 0 ? security : REQUEST_KINDS.indexOf(kind)) % COLOURED
}
