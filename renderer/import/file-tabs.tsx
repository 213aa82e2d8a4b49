import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ImportChoices } from '../../data/model/import-report.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { ChangesTable } from './changes-table.tsx'
import { FileDetails } from './file-details.tsx'
import { changesText } from './file-facts.tsx'
import { FoundEditions } from './found-editions.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { QuestionsList } from './questions-list.tsx'
import { takenOf, type ReportFile } from './report-file.ts'
import { SumsTable } from './sums-table.tsx'
import { TableQuestion } from './table-question.tsx'
import type { AskControl } from './use-asks.ts'
import type { ImportControl } from './use-import.ts'

const FILE_TABS = ['sums', 'questions', 'changes', 'left-out', 'file'] as const
export type FileTab = (typeof FILE_TABS)[number]

interface TabProps {
  readonly file: ReportFile
  readonly asks: AskControl
  readonly control: ImportControl
  readonly catalogue: Catalogue
  readonly recipe: MappingRecipe | null
}

/** What a file was read as, in full: its sums, its questions and answers, what changes, what is left out, and how it is written. */
export function FileTabs(
  props: TabProps & { readonly tab: FileTab; readonly onTab: (tab: FileTab) => void },
) {
  const { file, asks, tab } = props
  const { report } = file
  const counts: Readonly<Record<FileTab, number>> = {
    sums: 0,
    questions: asks.open.length,
    changes: report === null ? 0 : report.figures.restated + report.figures.gone,
    'left-out': report === null ? 0 : report.lines.skipped + report.lines.errors,
    file: 0,
  }
  return (
    <>
      <TabButtons chosen={tab} counts={counts} onChoose={props.onTab} />
      <div
        className="file-tab"
        role="tabpanel"
        id="file-tab"
        aria-label={say(`importing.tab-${tab}`)}
        tabIndex={0}
        data-tab={tab}
      >
        <TabContent {...props} />
      </div>
    </>
  )
}

function TabButtons(props: {
  readonly chosen: FileTab
  readonly counts: Readonly<Record<FileTab, number>>
  readonly onChoose: (tab: FileTab) => void
}) {
  const { chosen, counts } = props
  const [buttons] = useState(() => new Map<FileTab, HTMLButtonElement>())
  const go = (by: number): void => {
    const next = FILE_TABS.at((FILE_TABS.indexOf(chosen) + by) % FILE_TABS.length)
    if (next === undefined) return
    props.onChoose(next)
    buttons.get(next)?.focus()
  }
  return (
    <div className="file-tabs" role="tablist" aria-label={say('importing.tabs')}>
      {FILE_TABS.map((tab) => (
        <button
          key={tab}
          ref={(element) => {
            if (element !== null) buttons.set(tab, element)
          }}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls="file-tab"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => {
            props.onChoose(tab)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') go(1)
            if (event.key === 'ArrowLeft') go(-1)
          }}
        >
          {say(`importing.tab-${tab}`)}
          {counts[tab] > 0 && (
            <span className="tab-count" data-asks={tab === 'questions'}>
              {counts[tab]}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

function TabContent(props: TabProps & { readonly tab: FileTab }) {
  const { file, control, catalogue } = props
  const { report, inspection } = file
  const taken = takenOf(file)
  const decide = (change: Partial<ImportChoices>): void => {
    control.decide(file.handle, change)
  }
  switch (props.tab) {
    case 'sums':
      if (inspection?.tables !== undefined && taken === null) return <TablesToChoose {...props} />
      if (report?.found !== undefined) return <FoundEditions file={report} />
      return taken === null || taken.sums.length === 0 ? (
        <p>{say('taken.nothing')}</p>
      ) : (
        <SumsTable taken={taken} />
      )
    case 'questions':
      return <QuestionsList {...props} onDecide={decide} />
    case 'changes':
      return report === null ? null : (
        <>
          <p>{changesText(report)}</p>
          <ChangesTable changes={report.changes} catalogue={catalogue} />
        </>
      )
    case 'left-out':
      return report === null ? null : (
        <LeftOutList
          file={file}
          report={report}
          onDecide={decide}
          onLeaveOut={(leavesErrorsOut) => {
            control.leaveErrorsOut(file.handle, leavesErrorsOut)
          }}
        />
      )
    case 'file':
      return inspection === null ? null : (
        <>
          {inspection.tables !== undefined && <TablesToChoose {...props} />}
          <FileDetails inspection={inspection} />
        </>
      )
  }
}

function TablesToChoose({ file, control, asks }: TabProps) {
  return (
    <TableQuestion
      tables={file.inspection?.tables ?? []}
      leftOut={file.inspection?.tablesLeftOut ?? 0}
      chosen={file.choices.table}
      onChoose={(table) => {
        control.decide(file.handle, { table, recipe: null, layout: null })
        asks.answered()
      }}
    />
  )
}
