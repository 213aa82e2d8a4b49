import { useEffect, useEffectEvent, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { SheetSubject } from '../../data/model/fact-sheet.ts'
import type { FigureRows } from '../../data/model/provenance.ts'
import { say } from '../../data/model/words/say.ts'
import type { Reply } from '../../electron/contract/channels.ts'
import { Drawer } from '../components/drawer.tsx'
import { SheetButtons } from '../components/sheet-buttons.tsx'
import { SheetLanguage } from '../components/sheet-language.tsx'
import { DocumentEntry } from './document-entry.tsx'
import { RowsTable } from './rows-table.tsx'

/** Rows shown at once; more are counted, and the CSV file has them all. */
const LIMIT = 500

/** The published figures behind a mark or a verdict, each with its way back to the document. */
export function RowsDrawer(props: {
  /** What the rows are behind: when it changes, they are asked for again. */
  readonly source: string
  readonly ask: (limit: number) => Promise<Reply<FigureRows>>
  readonly catalogue: Catalogue
  /** What a fact-check sheet of these rows is about; missing: there is none. */
  readonly sheet?: SheetSubject
  readonly onClose: () => void
}) {
  const { source, ask } = props
  const [reply, setReply] = useState<Reply<FigureRows> | null>(null)
  const onAsk = useEffectEvent(() => ask(LIMIT))
  useEffect(() => {
    let isCurrent = true
    void onAsk().then((rows) => {
      if (isCurrent) setReply(rows)
    })
    return () => {
      isCurrent = false
    }
  }, [source])
  const title = reply?.ok === true ? reply.value.heading : say('screen.rows')
  return (
    <Drawer title={title} onClose={props.onClose}>
      <div className="drawer-body" data-rows tabIndex={0} role="region" aria-label={title}>
        {reply !== null && !reply.ok && <p role="alert">{reply.sentence}</p>}
        {reply?.ok === true && props.sheet !== undefined && (
          <p className="drawer-actions">
            {props.sheet.about === 'mark' && <SheetLanguage />}
            <SheetButtons subject={props.sheet} name={title} />
          </p>
        )}
        {reply?.ok === true && <RowsFound found={reply.value} catalogue={props.catalogue} />}
      </div>
    </Drawer>
  )
}

function RowsFound(props: { readonly found: FigureRows; readonly catalogue: Catalogue }) {
  const { rows, documents, total, inhabitants = [] } = props.found
  const cited = new Set(rows.map(({ documentId }) => documentId))
  return (
    <>
      {rows.length === 0 && <p>{say('screen.rows-none')}</p>}
      {rows.length < total && (
        <p className="hint">{say('screen.rows-total', { shown: rows.length, total })}</p>
      )}
      {rows.length > 0 && <RowsTable rows={rows} documents={documents} catalogue={props.catalogue} />}
      {inhabitants.length > 0 && (
        <>
          <h3>{say('sheet.divided-by')}</h3>
          <ul>
            {inhabitants.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('screen.documents')}</h3>
      <ol className="documents">
        {documents
          .filter(({ id }) => cited.has(id))
          .map((document) => (
            <li key={document.id}>
              <DocumentEntry document={document} documents={props.catalogue.documents} />
            </li>
          ))}
      </ol>
    </>
  )
}
