import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import {
  SEVERITIES,
  type CheckReport,
  type ReportedFinding,
  type Severity,
} from '../../data/model/check-report.ts'
import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'
import { RowsDrawer } from '../explore/rows-drawer.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { useCheckReport } from '../state/use-check-report.ts'
import { FindingEntry } from './finding-entry.tsx'

/** Findings drawn at once: a large dataset may have thousands. */
const PAGE = 100
/** Rows that a finding can be asked about at once. */
const MAX_ROWS = 2000

/** What the checks found in the figures: how severe, in which rows, and what is known of it. */
export function FindingsList(props: { readonly fingerprint: string; readonly catalogue: Catalogue }) {
  const { contentRevision } = useDocumentControl()
  const reply = useCheckReport(`${props.fingerprint} ${contentRevision}`)
  if (reply === null) return <p className="hint">{say('findings.loading')}</p>
  if (!reply.ok) return <p role="alert">{reply.sentence}</p>
  return <Findings report={reply.value} catalogue={props.catalogue} />
}

function Findings(props: { readonly report: CheckReport; readonly catalogue: Catalogue }) {
  const { findings, figureCount } = props.report
  const desk = useDesk()
  const [chosen, setChosen] = useState<Severity | null>(null)
  const [limit, setLimit] = useState(PAGE)
  const [rowsOf, setRowsOf] = useState<ReportedFinding | null>(null)
  const { apply } = useDocumentControl()
  const onExplain = (finding: ReportedFinding, note: string): Promise<boolean> =>
    apply({ kind: 'explain-finding', finding: finding.finding, place: finding.key, note })
  const all = findings.filter(({ severity }) => chosen === null || severity === chosen)
  const shown = all.slice(0, limit)
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{say('findings.title')}</h2>
      <p className="lead">{say('findings.lead')}</p>
      {findings.length === 0 ? (
        <p>{say('findings.none', { figures: formatCount(figureCount) })}</p>
      ) : (
        <SeverityFilter
          findings={findings}
          chosen={chosen}
          onChoose={(severity) => {
            setChosen(severity)
            setLimit(PAGE)
          }}
        />
      )}
      <ol className="finding-entries">
        {shown.map((finding) => (
          <FindingEntry key={finding.key} finding={finding} onRows={setRowsOf} onExplain={onExplain} />
        ))}
      </ol>
      {shown.length < all.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setLimit(limit + PAGE)
          }}
        >
          {say('findings.more', { count: Math.min(PAGE, all.length - shown.length) })}
        </button>
      )}
      {rowsOf !== null && (
        <RowsDrawer
          source={rowsOf.key}
          ask={(rowLimit) =>
            desk.call('checks.rows', { figureIds: rowsOf.figureIds.slice(0, MAX_ROWS), limit: rowLimit })
          }
          catalogue={props.catalogue}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </section>
  )
}

function SeverityFilter(props: {
  readonly findings: readonly ReportedFinding[]
  readonly chosen: Severity | null
  readonly onChoose: (severity: Severity | null) => void
}) {
  const { findings, chosen, onChoose } = props
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0)
  return (
    <div className="verdict-filter" role="group" aria-label={say('findings.filter')}>
      <button
        type="button"
        className="button"
        aria-pressed={chosen === null}
        onClick={() => {
          onChoose(null)
        }}
      >
        {say('findings.all', { count: findings.length })}
      </button>
      {counts.map(({ severity, count }) => (
        <button
          key={severity}
          type="button"
          className="button"
          aria-pressed={chosen === severity}
          title={say(`severity-meaning.${severity}`)}
          onClick={() => {
            onChoose(chosen === severity ? null : severity)
          }}
        >
          {say(`severity.${severity}`)} {count}
        </button>
      ))}
    </div>
  )
}
