import { checkFigures, type CheckedPlace, type Discrepancy } from '../claims/check-figures.ts'
import type { OpenDataset } from '../dataset/open.ts'
import { formatCount } from '../model/format.ts'
import type { KnownDiscrepancy } from '../model/provenance.ts'
import { say } from '../model/words/say.ts'
import type { CheckReport } from './check-report.ts'

/** Every discrepancy inside the current figures of a dataset, each as a sentence, with what the dataset says of it. */
export function checkDataset(dataset: OpenDataset): CheckReport {
  const figures = dataset.selectFigureRows([...dataset.columns.figureId])
  const found = checkFigures(figures, dataset.catalogue.outcomeRules)
  const known = dataset.knownDiscrepancies()
  return {
    figureCount: figures.length,
    findings: found.map((discrepancy) => ({
      finding: discrepancy.finding,
      company: discrepancy.company,
      period: discrepancy.period,
      territoryCode: discrepancy.territoryCode,
      requestKind: discrepancy.requestKind,
      figureIds: [...discrepancy.figureIds],
      knownNote: known.find((each) => isSame(each, discrepancy))?.note ?? null,
      sentence: sentenceOf(discrepancy),
    })),
  }
}

/** The same row and the same numbers: a known row with other numbers is another discrepancy. */
function isSame(known: KnownDiscrepancy, found: Discrepancy): boolean {
  if (!found.figureIds.every((id) => known.figureIds.includes(id))) return false
  if (known.finding === 'parts-differ')
    return (
      found.finding === 'parts-differ' && found.sumOfParts === known.sumOfParts && found.whole === known.whole
    )
  return found.finding === 'blank-cells' && found.cells.length === known.blankCells
}

function sentenceOf(found: Discrepancy): string {
  const place = placeInWords(found)
  if (found.finding === 'parts-differ') {
    const { sumOfParts, whole } = found
    return say('check.parts-differ', {
      place,
      sum: formatCount(sumOfParts),
      whole: formatCount(whole),
      unit: say(`measure.${found.measure}`),
    })
  }
  const cells = found.cells.map(({ measure, outcome }) =>
    say('check.cell', { outcome: say(`outcome.${outcome}`), unit: say(`measure.${measure}`) }),
  )
  return say('check.blank-cells', { place, cells: cells.join(', ') })
}

function placeInWords(found: CheckedPlace): string {
  const kind = say(`kind.${found.requestKind}`)
  const parts = [found.territory, found.period, kind, found.sheet]
  if (found.sourceRow !== null) parts.push(say('check.row', { row: found.sourceRow }))
  return parts.filter((part) => part !== null).join(', ')
}
