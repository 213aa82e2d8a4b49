import { checkFigures } from '../claims/check-figures.ts'
import { formulaFindings } from '../claims/checks/formula-checks.ts'
import { findingKey, type Finding } from '../claims/checks/finding.ts'
import type { OpenDataset } from '../dataset/open.ts'
import { SEVERITY_OF, type Check, type CheckReport } from '../model/check-report.ts'
import type { KnownDiscrepancy } from '../model/provenance.ts'
import { say } from '../model/words/say.ts'
import type { HearAlive } from './progress.ts'

/**
 * Everything that the checks find in a dataset's figures, each as a sentence, with what the dataset says of it. `hearAlive` hears often that
 * it goes on.
 */
export function checkDataset(dataset: OpenDataset, hearAlive: HearAlive = () => undefined): CheckReport {
  const figures = dataset.checkedFigures(hearAlive)
  const known = dataset.knownDiscrepancies()
  const faults = formulaFindings(dataset.formulaFaults(), figures.current)
  const found = checkFigures(figures, dataset.catalogue.outcomeRules, hearAlive)
  const errors = found.filter(({ check }) => SEVERITY_OF[check] === 'error').length
  const findings = [
    ...found.slice(0, errors),
    ...faults.map(({ finding }) => finding),
    ...found.slice(errors),
  ]
  const notes = new Map(faults.map(({ finding, note }) => [finding, note]))
  return {
    figureCount: figures.current.length,
    findings: findings.map((finding) => ({
      key: findingKey(finding),
      finding: finding.check,
      severity: SEVERITY_OF[finding.check],
      company: finding.company,
      period: finding.period,
      territoryCode: finding.territoryCode,
      requestKind: finding.requestKind,
      figureIds: [...finding.figureIds],
      knownNote: notes.get(finding) ?? knownNoteOf(finding, known),
      explanation: dataset.own.findingNotes.get(findingKey(finding)) ?? null,
      scope: scopeOf(finding),
      sentence: finding.sentence,
    })),
  }
}

/** A replaced edition is known by being marked as one. */
function knownNoteOf(finding: Finding, known: readonly KnownDiscrepancy[]): string | null {
  if (finding.check === 'editions-differ') return say('check.replaced')
  return known.find((each) => isSame(each, finding))?.note ?? null
}

/** Checks of a whole table: a worldwide total, or totals beside their parts in another edition. */
const ABOUT_ALL_TERRITORIES: ReadonlySet<Check> = new Set<Check>(['world-total-differs', 'counted-once'])

/** The figures under which an explanation of the finding is printed. */
function scopeOf(finding: Finding): CheckReport['findings'][number]['scope'] {
  const { company, service, requestKind, territoryCode, from, period, check } = finding
  return {
    company,
    services: [service],
    requestKinds: [requestKind],
    territories: ABOUT_ALL_TERRITORIES.has(check) ? [] : [territoryCode],
    from,
    to: period,
  }
}

/** The same row and the same numbers: a known row with other numbers is another discrepancy. */
function isSame(known: KnownDiscrepancy, found: Finding): boolean {
  if (known.finding !== found.check || !found.figureIds.every((id) => known.figureIds.includes(id)))
    return false
  // A single number is told by its id.
  if (known.finding === 'rate-differs' || known.finding === 'printed-zero') return true
  const numbers = known.finding === 'parts-differ' ? [known.sumOfParts, known.whole] : [known.blankCells]
  return numbers.every((value, place) => value === found.numbers[place])
}
