import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount } from '../../model/format.ts'
import type { FormulaFault } from '../../model/provenance.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, rowInWords, type Finding } from './finding.ts'

/** A finding of a fault that the dataset lists, where the row still says what was published. */
export function formulaFindings(
  faults: readonly FormulaFault[],
  figures: readonly CheckedFigure[],
): readonly { readonly finding: Finding; readonly note: string }[] {
  const byId = new Map(figures.map((figure) => [figure.figureId, figure]))
  return faults.flatMap(({ cell, formula, published, intended, note, figureIds }) => {
    const row = figureIds.flatMap((id) => byId.get(id) ?? [])
    const total = row.find(({ measure, outcome }) => measure === 'requests' && outcome === 'total')
    if (total?.low !== published) return []
    const place = { place: rowInWords(total), cell, formula, published: formatCount(published) }
    const finding = findingOf('formula-fault', total, {
      figures: row,
      numbers: [published, ...(intended === null ? [] : [intended])],
      sentence:
        intended === null
          ? say('check.formula-fault', place)
          : say('check.formula-fault-known', { ...place, intended: formatCount(intended) }),
    })
    return [{ finding, note }]
  })
}
