import type { OutcomeRule } from '../model/catalogue.ts'
import { SEVERITIES, SEVERITY_OF } from '../model/check-report.ts'
import type { CheckedFigures } from '../model/checked-figure.ts'
import { checkBands } from './checks/band-checks.ts'
import { checkDuplicates } from './checks/duplicate-checks.ts'
import { checkEditions, checkLostPeriods } from './checks/edition-checks.ts'
import type { Finding } from './checks/finding.ts'
import { startOf, type HearStillThere } from './checks/group.ts'
import { checkListing } from './checks/listing-checks.ts'
import { checkNames } from './checks/name-checks.ts'
import { checkOutliers } from './checks/outlier-checks.ts'
import { checkPublished } from './checks/published-checks.ts'
import { checkRates } from './checks/rate-checks.ts'
import { checkRows } from './checks/row-checks.ts'
import { checkSums } from './checks/sum-checks.ts'
import { checkTotals } from './checks/total-checks.ts'

/**
 * Everything in a dataset's figures that a reader should know of: contradictions first, then gaps, then what is only unusual; in
 * each by period, territory and kind as the figures come. Pure, and found in the figures, never stored with them. `hear` hears
 * often that it goes on.
 */
export function checkFigures(
  figures: CheckedFigures,
  outcomeRules: readonly OutcomeRule[],
  hear: HearStillThere = () => undefined,
): readonly Finding[] {
  const { current, publishedTotals, names } = figures
  return [
    ...checkPublished([...current, ...publishedTotals], hear),
    ...checkNames(current, names, hear),
    ...checkRows(current, outcomeRules, hear),
    ...checkRates(current, hear),
    ...checkSums(figures, hear),
    ...checkTotals(figures, hear),
    ...checkEditions(figures, hear),
    ...checkLostPeriods(figures, hear),
    ...checkDuplicates(current, hear),
    ...checkBands(current, hear),
    ...checkListing(current, hear),
    ...checkOutliers(current, hear),
  ].toSorted(
    (one, other) => severityOf(one) - severityOf(other) || byText(startOf(one.period), startOf(other.period)),
  )
}

const severityOf = ({ check }: Finding): number => SEVERITIES.indexOf(SEVERITY_OF[check])

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
