import { formatCount } from '../../data/model/format.ts'
import type { FileReport, ImportChoices } from '../../data/model/import-report.ts'
import { listInText } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { kindText } from '../../data/model/words/say-taken.ts'
import { DocumentFacts } from './document-facts.tsx'
import { isComparedYet } from './is-compared-yet.ts'
import type { ReportFile } from './report-file.ts'

/** What else is to be known before a file counts: what changes, which of its lines come in, and what they count. */
export function FileFacts(props: {
  readonly file: ReportFile
  readonly report: FileReport
  readonly onDecide: (change: Partial<ImportChoices>) => void
  readonly onTab: (tab: 'changes' | 'left-out') => void
}) {
  const { file, report, onTab } = props
  const { taken, lines, replaces } = report
  const left = lines.skipped + lines.errors
  return (
    <dl className="file-facts">
      <Fact name={say('importing.fact-changes')}>
        {changesText(report)}{' '}
        {report.changes.length > 0 && (
          <LinkTo label={say('importing.see-changes')} onGo={() => onTab('changes')} />
        )}
      </Fact>
      <Fact name={say('importing.fact-lines')}>
        {say('importing.lines-are', {
          all: formatCount(lines.read),
          read: formatCount(lines.read - left),
          left: formatCount(left),
        })}{' '}
        {left > 0 && <LinkTo label={say('importing.see-left-out')} onGo={() => onTab('left-out')} />}
      </Fact>
      {taken !== null && taken.sums.length > 0 && (
        <>
          {!report.questions.some(({ ask }) => ask === 'mapping') && (
            <Fact name={say('importing.fact-services')}>
              {listInText(
                taken.services.map(({ name }) => name),
                4,
              )}
            </Fact>
          )}
          <Fact name={say('importing.fact-kinds')}>{listInText(taken.requestKinds.map(kindText), 6)}</Fact>
          <Fact name={say('importing.fact-units')}>
            {listInText([...new Set(taken.sums.map(({ measure }) => say(`measure.${measure}`)))])}
          </Fact>
        </>
      )}
      {replaces.length > 0 && (
        <Fact name={say('importing.fact-replaces')}>
          {say('importing.replaces', { editions: listInText(replaces, 3) })}
        </Fact>
      )}
      {report.failure === null && report.found === undefined && (
        <Fact name={say('importing.fact-document')}>
          <DocumentFacts file={file} onDecide={props.onDecide} />
        </Fact>
      )}
    </dl>
  )
}

function Fact(props: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function LinkTo(props: { readonly label: string; readonly onGo: () => void }) {
  return (
    <button type="button" className="link-button" onClick={props.onGo}>
      {props.label}
    </button>
  )
}

/** Figures that come, change and go; not while it is asked whose they are or of when. */
export function changesText(report: FileReport): string {
  if (!isComparedYet(report)) return say('importing.changes-unknown')
  const { new: come, restated, gone, same } = report.figures
  if (restated + gone + same === 0) return say('importing.changes-all-new', { count: formatCount(come) })
  return say('importing.changes-are', {
    come: formatCount(come),
    restated: formatCount(restated),
    gone: formatCount(gone),
    same: formatCount(same),
  })
}
