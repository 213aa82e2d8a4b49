import { findLeads, leadFinder } from '../../../../data/leads/find-leads.ts'
import type { Lead, Leads } from '../../../../data/model/lead.ts'
import type { Rejection } from '../../../../data/model/lead-kinds.ts'
import { COMPANY, madeFigures, requestsOf, type MadeChoice, type MadeRow } from '../made-figures.ts'
import { BUNDLED } from '../real-figures.ts'

/** Traps by the names of the design’s list. */
export type Traps = Readonly<Record<string, () => void>>

export function made(rows: readonly MadeRow[], asOf: string | null = null, choice: MadeChoice = {}): Leads {
  return findLeads(leadFinder(madeFigures(BUNDLED.catalogue, rows, choice), COMPANY), asOf)
}

export function of(leads: Leads, series: string): readonly Lead[] {
  return leads.leads.filter((lead) => lead.series === series)
}

export function rejected(leads: Leads, reason: Rejection): number {
  return leads.rejected.find((each) => each.reason === reason)?.count ?? 0
}

export function kindsOf(leads: Leads): readonly string[] {
  return leads.leads.map(({ kind }) => kind)
}

/** Other territories that keep their numbers, so that one is not all. */
export function steady(last: string, count: number): readonly MadeRow[] {
  return ['AR', 'BE', 'CA', 'CH', 'DE', 'ES', 'GB', 'IT', 'PL', 'US'].flatMap((code, place) =>
    requestsOf(
      code,
      last,
      Array.from({ length: count }, (_, at) => 900 + 100 * place + (at % 3)),
    ),
  )
}

export function historyOf(rows: readonly MadeRow[]) {
  const { catalogue, columns } = madeFigures(BUNDLED.catalogue, rows)
  return [catalogue, columns, COMPANY] as const
}
