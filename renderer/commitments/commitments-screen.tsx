import { useState } from 'react'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { Segmented } from '../components/segmented.tsx'
import { RowsDrawer } from '../explore/rows-drawer.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useSheetLocale } from '../state/sheet-locale-context.ts'
import type { Claims } from '../state/use-claims.ts'
import { ArticleView } from './article-view.tsx'
import { EvidenceBoard } from './evidence-board.tsx'
import { OwnPart } from './own/own-part.tsx'
import { StatementsList } from './statements-list.tsx'

const PARTS = ['article', 'statements', 'evidence', 'own'] as const
export type CommitmentsPart = (typeof PARTS)[number]

/** What was said, and what the figures show: the articles, the statements with their verdicts, and the evidence there is. */
export function CommitmentsScreen(props: {
  readonly dataset: DatasetInfo
  readonly claims: Claims
  readonly query: ViewQuery
  readonly part: CommitmentsPart
  readonly onPart: (part: CommitmentsPart) => void
  /** The statement that was asked for. */
  readonly asked: string | null
  readonly onStatement: (id: string) => void
  /** Puts the lens on Explore and goes there. */
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { claims, dataset, part } = props
  const desk = useDesk()
  const [rowsOf, setRowsOf] = useState<AssessedStatement | null>(null)
  const { locale } = useSheetLocale()
  return (
    <main id="main" className="commitments-screen" tabIndex={-1}>
      <div className="commitments-top">
        <h1>{say('screen.commitments')}</h1>
        <Segmented
          label={say('claims.parts')}
          isLabelHidden
          options={PARTS.map((id) => ({ id, label: say(`claims.part-${id}`), disabledReason: null }))}
          chosen={part}
          onChoose={props.onPart}
        />
      </div>
      {part === 'article' && (
        <ArticleView
          dataset={dataset}
          statements={claims.board?.statements ?? []}
          query={props.query}
          onStatement={props.onStatement}
          onLens={props.onLens}
        />
      )}
      {part === 'statements' && (
        <StatementsList
          claims={claims}
          catalogue={dataset.catalogue}
          asked={props.asked}
          onLens={props.onLens}
          onRows={setRowsOf}
        />
      )}
      {part === 'evidence' && claims.board !== null && (
        <EvidenceBoard board={claims.board} articles={dataset.articles} catalogue={dataset.catalogue} />
      )}
      {part === 'own' && claims.board !== null && (
        <OwnPart dataset={dataset} own={claims.board.own} onLens={props.onLens} onRows={setRowsOf} />
      )}
      {rowsOf !== null && (
        <RowsDrawer
          source={rowsOf.id}
          ask={(limit) => desk.call('claims.rows', { statement: rowsOf.id, limit })}
          catalogue={dataset.catalogue}
          sheet={{ about: 'statement', statement: rowsOf.id, locale }}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </main>
  )
}
