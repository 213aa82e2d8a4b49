import type { CoverageCell } from '../../data/model/source-overview.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { Segmented } from '../components/segmented.tsx'
import type { ImportControl } from '../import/use-import.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { CoverageGrid } from './coverage-grid.tsx'
import { DefinitionsTable } from './definitions-table.tsx'
import { DocumentsList } from './documents-list.tsx'
import { FindingsList } from './findings-list.tsx'
import { ImportsList } from './imports-list.tsx'
import { PeoplePart } from './people/people-part.tsx'
import type { PeopleFileControl } from './people/use-people-file.ts'
import { RestatementsList } from './restatements-list.tsx'
import { useSourceOverview } from './use-source-overview.ts'

const PARTS = [
  'findings',
  'coverage',
  'documents',
  'restatements',
  'definitions',
  'people',
  'imports',
] as const
export type SourcesPart = (typeof PARTS)[number]

/** Where the figures come from, and what is to be minded of them. */
export function SourcesScreen(props: {
  readonly dataset: DatasetInfo
  readonly part: SourcesPart
  readonly onPart: (part: SourcesPart) => void
  readonly imports: ImportControl
  readonly onImport: () => void
  readonly people: PeopleFileControl
  /** Shows the figures of a company, kind and period on Explore. */
  readonly onShow: (cell: CoverageCell) => void
  /** The day that all figures are shown as of; `null`: by the latest editions. */
  readonly asPublished: string | null
  readonly onAsPublished: (day: string | null) => void
}) {
  const { dataset, imports, part } = props
  const { catalogue, fingerprint } = dataset
  const { contentRevision } = useDocumentControl()
  const revision = `${fingerprint} ${contentRevision}`
  const overview = useSourceOverview(revision)
  return (
    <main id="main" className="sources-screen" tabIndex={-1}>
      <div className="import-top">
        <h1>{say('screen.sources')}</h1>
        <Segmented
          label={say('sources.parts')}
          isLabelHidden
          options={PARTS.map((id) => ({ id, label: say(`sources.part-${id}`), disabledReason: null }))}
          chosen={part}
          onChoose={props.onPart}
        />
        <div className="import-actions">
          {imports.files.length > 0 && (
            <>
              <span className="hint">{say('importing.resume', { count: imports.files.length })}</span>
              <button
                type="button"
                className="button"
                onClick={() => {
                  imports.show(true)
                }}
              >
                {say('importing.resume-go')}
              </button>
            </>
          )}
          <button type="button" className="button" onClick={props.onImport}>
            {say('importing.open')}
          </button>
        </div>
      </div>
      {part === 'findings' && <FindingsList fingerprint={fingerprint} catalogue={catalogue} />}
      {part === 'restatements' && (
        <RestatementsList
          catalogue={catalogue}
          revision={revision}
          asPublished={props.asPublished}
          onAsPublished={props.onAsPublished}
        />
      )}
      {part === 'definitions' && <DefinitionsTable catalogue={catalogue} />}
      {overview === null && NEEDS_OVERVIEW.has(part) && <p className="hint">{say('sources.loading')}</p>}
      {overview?.ok === false && NEEDS_OVERVIEW.has(part) && <p role="alert">{overview.sentence}</p>}
      {overview?.ok === true && part === 'coverage' && (
        <CoverageGrid coverage={overview.value.coverage} catalogue={catalogue} onShow={props.onShow} />
      )}
      {overview?.ok === true && part === 'documents' && (
        <DocumentsList catalogue={catalogue} editions={overview.value.editions} />
      )}
      {overview?.ok === true && part === 'people' && (
        <PeoplePart catalogue={catalogue} populations={overview.value.populations} control={props.people} />
      )}
      {overview?.ok === true && part === 'imports' && <ImportsList imports={overview.value.imports} />}
    </main>
  )
}

const NEEDS_OVERVIEW: ReadonlySet<SourcesPart> = new Set(['coverage', 'documents', 'people', 'imports'])
