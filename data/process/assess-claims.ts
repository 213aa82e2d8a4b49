import { assessClaim } from '../claims/assess-claim.ts'
import { claimFigures, type ClaimFigures } from '../claims/claim-figures.ts'
import { claimInWords } from '../claims/claim-in-words.ts'
import { maybeClaimLens } from '../claims/claim-lens.ts'
import { heldEvidence } from '../claims/held-evidence.ts'
import { reportChecklist } from '../claims/report-checklist.ts'
import type { OpenDataset } from '../dataset/open.ts'
import type { ClaimsBoard } from '../model/claims-board.ts'

/** The claims of one dataset, computed when they are first asked for. */
export interface ClaimsAssessor {
  /** Statements with a claim, in the dataset's order, each with its verdict; evidence; checklist. */
  assess(): ClaimsBoard
  /** The figures that a statement's verdict rests on; none for an id that is not there. */
  figureIdsOf(statement: string): readonly number[]
}

export function createClaimsAssessor(dataset: OpenDataset): ClaimsAssessor {
  let figures: ClaimFigures | undefined
  const known = (): ClaimFigures =>
    (figures ??= claimFigures(
      dataset.catalogue,
      dataset.columns,
      dataset.replacedFigures(),
      dataset.publishedTotals(),
    ))
  return {
    assess: () => ({
      evidence: [...heldEvidence(dataset.evidence, dataset.catalogue, known())],
      checklist: [...reportChecklist(dataset.catalogue, known(), dataset.legalProcesses())],
      statements: dataset.statements.flatMap((statement) => {
        const {
          claim,
          measure: _m,
          scope: _s,
          comparison: _c,
          expected: _e,
          commitmentIds,
          ...said
        } = statement
        if (claim === null) return []
        return [
          {
            ...said,
            claim,
            inWords: [...claimInWords(claim, dataset.catalogue)],
            verdict: assessClaim(claim, dataset.catalogue, known()).verdict,
            lens: maybeClaimLens(claim),
            commitmentIds: [...commitmentIds],
          },
        ]
      }),
    }),
    figureIdsOf: (id) => {
      const claim = dataset.statements.find((statement) => statement.id === id)?.claim
      return claim ? assessClaim(claim, dataset.catalogue, known()).figureIds : []
    },
  }
}
