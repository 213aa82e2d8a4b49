import { assessClaim } from '../claims/assess-claim.ts'
import { claimFigures, type ClaimFigures } from '../claims/claim-figures.ts'
import { maybeAssertionLens } from '../claims/claim-lens.ts'
import { claimTexts } from '../claims/claim-text.ts'
import { heldEvidence } from '../claims/held-evidence.ts'
import { reportChecklist } from '../claims/report-checklist.ts'
import type { OpenDataset } from '../dataset/open.ts'
import type { Statement } from '../dataset/read/read-statements.ts'
import { claimPeriod } from '../model/claim-period.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimsBoard } from '../model/claims-board.ts'
import type { AssessedOwnStatement, OwnStatement } from '../model/own-claims.ts'
import type { AssessedStatement } from '../model/verdict.ts'
import type { TriedClaim } from './own-verbs.ts'
import type { HearAlive } from './progress.ts'

/** The claims of one dataset, computed when they are first asked for. */
export interface ClaimsAssessor {
  /** Statements with a claim, in the dataset's order, each with its verdict; the person's own; evidence; checklist. `hearAlive` hears of each. */
  assess(hearAlive?: HearAlive): ClaimsBoard
  /** One statement of the dataset, or one of the person's own. */
  maybeStatement(id: string): AssessedStatement | undefined
  /** The figures that a statement's verdict rests on; none for an id that is not there. */
  figureIdsOf(statement: string): readonly number[]
  /** A claim that is kept nowhere. */
  try(claim: Claim): TriedClaim
}

export function createClaimsAssessor(dataset: OpenDataset): ClaimsAssessor {
  let figures: ClaimFigures | undefined
  const known = (): ClaimFigures =>
    (figures ??= claimFigures(
      dataset.catalogue,
      dataset.columns,
      () => dataset.columnsAsFirstPublished(),
      dataset.publishedTotals(),
    ))

  function assessed(
    claim: Claim,
  ): Pick<AssessedStatement, 'claim' | 'inWords' | 'verdict' | 'lens' | 'lenses'> {
    const { verdict, settled, isInViews } = assessClaim(claim, dataset.catalogue, known())
    const lenses = settled.assertions.map((assertion, place) =>
      isInViews[place] === true ? maybeAssertionLens(settled.company, assertion) : null,
    )
    return {
      claim,
      inWords: [...claimTexts(claim, dataset.catalogue)],
      verdict,
      lens: lenses[0] ?? null,
      lenses,
    }
  }

  function published(statement: Statement): readonly AssessedStatement[] {
    const { claim, measure: _m, scope: _s, comparison: _c, expected: _e, commitmentIds, ...said } = statement
    return claim === null ? [] : [{ ...said, ...assessed(claim), commitmentIds: [...commitmentIds] }]
  }

  function own({ key, ...facts }: OwnStatement): AssessedOwnStatement {
    const { publisher, publishedOn, address, words, isParaphrase, claim } = facts
    const said = { id: key, period: claimPeriod(claim), publisher, publishedOn, words, isParaphrase }
    return { ...said, address: address ?? '', ...assessed(claim), commitmentIds: [], facts }
  }

  return {
    assess: (hearAlive = () => undefined) => ({
      evidence: [...heldEvidence(dataset.evidence, dataset.catalogue, known())],
      checklist: [...reportChecklist(dataset.catalogue, known(), dataset.legalProcesses())],
      statements: dataset.statements.flatMap((statement) => {
        hearAlive()
        return published(statement)
      }),
      own: {
        articles: [...dataset.own.articles],
        commitments: [...dataset.own.commitments],
        statements: dataset.own.statements.map((statement) => {
          hearAlive()
          return own(statement)
        }),
      },
    }),
    maybeStatement: (id) => {
      const mine = dataset.own.statements.find(({ key }) => key === id)
      return mine === undefined
        ? dataset.statements.filter((statement) => statement.id === id).flatMap(published)[0]
        : own(mine)
    },
    figureIdsOf: (id) => {
      const claim =
        dataset.own.statements.find(({ key }) => key === id)?.claim ??
        dataset.statements.find((statement) => statement.id === id)?.claim
      return claim ? assessClaim(claim, dataset.catalogue, known()).figureIds : []
    },
    try: (claim) => {
      const { inWords, verdict } = assessed(claim)
      return { inWords, verdict }
    },
  }
}
