import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { formatCount } from '../../data/model/format.ts'
import type { Restatement, RestatementLedger } from '../../data/model/restatement.ts'
import { companyName, territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import type { Reply } from '../../electron/contract/channels.ts'
import { RowsDrawer } from '../explore/rows-drawer.tsx'
import { figureWords, valueText } from '../../data/model/words/say-figure-change.ts'
import { useDesk } from '../state/desk-context.ts'
import { DataTable } from '../table/data-table.tsx'
import type { TableColumn } from '../table/table-column.ts'
import { AsPublished } from './as-published.tsx'

const LIMIT = 5000

/** What later editions changed, and the whole app as of a day. */
export function RestatementsList(props: {
  readonly catalogue: Catalogue
  /** Another one: the dataset has changed. */
  readonly revision: string
  /** The day that figures are shown as of; `null`: the latest editions. */
  readonly asPublished: string | null
  readonly onAsPublished: (day: string | null) => void
}) {
  const { catalogue } = props
  const reply = useLedger(props.revision)
  return (
    <>
      <p className="lead">{say('sources.restatements-lead')}</p>
      <AsPublished
        days={reply?.ok === true ? daysOf(reply.value) : []}
        day={props.asPublished}
        onDay={props.onAsPublished}
      />
      {reply === null && <p className="hint">{say('sources.loading')}</p>}
      {reply?.ok === false && <p role="alert">{reply.sentence}</p>}
      {reply?.ok === true && <Ledger ledger={reply.value} catalogue={catalogue} />}
    </>
  )
}

function Ledger(props: { readonly ledger: RestatementLedger; readonly catalogue: Catalogue }) {
  const { restatements, total } = props.ledger
  const desk = useDesk()
  const [rowsOf, setRowsOf] = useState<Restatement | null>(null)
  const columns = useMemo(() => columnsOf(props.catalogue, setRowsOf), [props.catalogue])
  if (total === 0) return <p>{say('sources.restatements-none')}</p>
  return (
    <section className="import-part">
      {restatements.length < total && (
        <p className="hint">
          {say('sources.restatements-some', {
            shown: formatCount(restatements.length),
            total: formatCount(total),
          })}
        </p>
      )}
      <DataTable
        label={say('sources.part-restatements')}
        name="restatements"
        rows={restatements}
        columns={columns}
        keyOf={keyOf}
        rowHeight={46}
      />
      {rowsOf !== null && (
        <RowsDrawer
          source={keyOf(rowsOf)}
          ask={(limit) => desk.call('checks.rows', { figureIds: figureIdsOf(rowsOf), limit })}
          catalogue={props.catalogue}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </section>
  )
}

function useLedger(revision: string): Reply<RestatementLedger> | null {
  const desk = useDesk()
  const [reply, setReply] = useState<Reply<RestatementLedger> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void desk.call('editions.restatements', { limit: LIMIT }).then((ledger) => {
      if (isCurrent) setReply(ledger)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, revision])
  return reply
}

const figureIdsOf = (row: Restatement): number[] =>
  [row.old, row.new].flatMap((value) => (value === null ? [] : [value.figureId]))

const keyOf = (row: Restatement): string => figureIdsOf(row).join(' ')

/** The newest first. */
function daysOf({ restatements }: RestatementLedger): readonly string[] {
  const days = restatements.flatMap((row) => [row.old?.date ?? [], row.new?.date ?? []].flat())
  return [...new Set(days)].sort().reverse()
}

/** What was added or taken away, where both editions give a single number; else `null`. */
function changeOf({ old, new: now }: Restatement): number | null {
  const isExact = old !== null && now !== null && old.low === old.high && now.low === now.high
  return isExact && old.low !== null && now.low !== null ? now.low - old.low : null
}

function changeText(row: Restatement): string {
  const change = changeOf(row)
  if (change === null) return say('sources.restatement-absent')
  return change > 0 ? `+${formatCount(change)}` : formatCount(change)
}

function publishedText(value: Restatement['old']): string {
  if (value === null) return say('sources.restatement-absent')
  const { edition, date } = value
  const text = valueText(value)
  return date === null
    ? say('sources.restatement-edition', { value: text, edition })
    : say('sources.restatement-dated', { value: text, edition, date })
}

function columnsOf(
  catalogue: Catalogue,
  onRows: (row: Restatement) => void,
): readonly TableColumn<Restatement>[] {
  const column = (
    id: string,
    head: string,
    textOf: (restatement: Restatement) => string,
  ): TableColumn<Restatement> => ({
    id,
    head,
    unit: null,
    isNumber: false,
    textOf,
    sortOf: textOf,
    cell: (row) => (
      <span className="issue-cell" title={textOf(row)}>
        {textOf(row)}
      </span>
    ),
  })
  return [
    column('territory', say('importing.change-territory'), ({ territoryCode }) =>
      territoryName(catalogue, territoryCode),
    ),
    column('period', say('importing.change-period'), ({ period }) => period),
    column('company', say('importing.change-company'), ({ company }) => companyName(catalogue, company)),
    column('what', say('importing.change-what'), figureWords),
    column('change', say('sources.restatement-change'), ({ change }) => say(`sources.restatement-${change}`)),
    column('old', say('sources.restatement-old'), ({ old }) => publishedText(old)),
    column('new', say('sources.restatement-new'), (row) => publishedText(row.new)),
    {
      ...column('difference', say('sources.restatement-difference'), changeText),
      isNumber: true,
      sortOf: changeOf,
    },
    {
      ...column('rows', say('sources.restatement-rows'), () => ''),
      cell: (row) => (
        <button
          type="button"
          className="button button-quiet"
          aria-label={say('sources.restatement-rows-of', {
            territory: territoryName(catalogue, row.territoryCode),
            period: row.period,
            figure: figureWords(row),
          })}
          onClick={() => {
            onRows(row)
          }}
        >
          {say('findings.rows')}
        </button>
      ),
    },
  ]
}
