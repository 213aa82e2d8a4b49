import type { FigureKind } from '../draft.ts'
import type { CountColumn, SheetMeaning } from './microsoft-sheet.ts'

/**
 * Half-years of which the outcomes of civil requests count accounts; before and after they count requests. Source: the printed shares
 * of 2017 H1 are of its requests (45 of 74 are 61 %), those of 2018 H1 of its accounts; from 2024 H2 the sheets’ own labels.
 */
const CIVIL_COUNTS_ACCOUNTS = { from: '2018 H1', to: '2024 H1' } as const

/** What the figures of a column count. */
export function kindOfColumn(
  { counts }: CountColumn,
  { service, requestKind }: SheetMeaning,
  period: string,
): FigureKind {
  const common = {
    service,
    requestKind,
    legalProcess: 'not-split',
    subject: 'account',
    isDisclosureRequest: true,
  } as const
  if (counts === 'requests' || counts === 'accounts') return { ...common, measure: counts, outcome: 'total' }
  const { from, to } = CIVIL_COUNTS_ACCOUNTS
  const countsAccounts = requestKind === 'civil' && period >= from && period <= to
  return { ...common, measure: countsAccounts ? 'accounts' : 'requests', outcome: counts }
}
