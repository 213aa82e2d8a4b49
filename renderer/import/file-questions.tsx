import { useId, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { ENCODINGS } from '../../data/model/import-report.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { say } from '../../data/model/words/say.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { MapColumns } from './mapping/map-columns.tsx'
import { failureOf, type ReportFile } from './report-file.ts'
import { TableQuestion } from './table-question.tsx'
import { TerritoryQuestions } from './territory-questions.tsx'
import type { ImportControl } from './use-import.ts'

/** What a file leaves open, asked once: the report, the encoding, the period, territories without a match. */
export function FileQuestions(props: {
  readonly file: ReportFile
  readonly control: ImportControl
  readonly catalogue: Catalogue
}) {
  const { file, control } = props
  const { inspection, choices } = file
  if (inspection === null) return null
  const code = failureOf(file)?.code
  const decide = (change: Partial<ReportFile['choices']>): void => {
    control.decide(file.handle, change)
  }
  const open = { id: '', label: say('importing.choose') }
  return (
    <div className="import-questions">
      {inspection.tables !== undefined && (
        <TableQuestion
          tables={inspection.tables}
          leftOut={inspection.tablesLeftOut ?? 0}
          chosen={choices.table}
          onChoose={(table) => {
            decide({ table, recipe: null, layout: null })
          }}
        />
      )}
      {inspection.candidates.length > 0 && (
        <PlainSelect
          label={say('importing.question-layout')}
          value={choices.layout ?? ''}
          options={[open, ...inspection.candidates.map(({ id, name }) => ({ id, label: name }))]}
          onChange={(layout) => {
            decide({ layout: layout === '' ? null : layout })
          }}
        />
      )}
      {(code === 'import-layout-unknown' || choices.recipe !== null || isUnknown(file)) && (
        <MapColumns file={file} inspection={inspection} control={control} catalogue={props.catalogue} />
      )}
      {(code === 'import-encoding' || choices.encoding !== null) && (
        <PlainSelect
          label={say('importing.question-encoding')}
          value={choices.encoding ?? ''}
          options={[open, ...ENCODINGS.map((id) => ({ id, label: say(`importing.encoding-${id}`) }))]}
          onChange={(id) => {
            decide({ encoding: ENCODINGS.find((each) => each === id) ?? null })
          }}
        />
      )}
      {(code === 'import-period' || choices.period !== null) && (
        <PeriodQuestion
          period={choices.period}
          onPeriod={(period) => {
            decide({ period })
          }}
        />
      )}
      <TerritoryQuestions file={file} control={control} catalogue={props.catalogue} />
      {code === undefined && inspection.format !== 'dataset' && (
        <DocumentFacts file={file} onDecide={decide} />
      )}
    </div>
  )
}

/** Rows can be seen, and no layout fits them. */
function isUnknown({ inspection }: ReportFile): boolean {
  return (
    inspection !== null &&
    inspection.layout === null &&
    inspection.candidates.length === 0 &&
    inspection.preview.length > 0
  )
}

function PeriodQuestion(props: {
  readonly period: string | null
  readonly onPeriod: (period: string) => void
}) {
  const id = useId()
  const [text, setText] = useState(props.period ?? '')
  const [isBad, setBad] = useState(false)
  return (
    <form
      className="import-question"
      onSubmit={(event) => {
        event.preventDefault()
        const parsed = periodLabelSchema.safeParse(text.trim().toUpperCase())
        setBad(!parsed.success)
        if (parsed.success) props.onPeriod(parsed.data)
      }}
    >
      <label htmlFor={id}>{say('importing.question-period')}</label>
      <input
        id={id}
        className="search"
        type="text"
        value={text}
        aria-invalid={isBad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      <button type="submit" className="button">
        {say('importing.set')}
      </button>
      <span
        id={`${id}-hint`}
        className={isBad ? 'import-problem' : 'hint'}
        role={isBad ? 'alert' : undefined}
      >
        {say(isBad ? 'importing.period-bad' : 'importing.period-hint')}
      </span>
    </form>
  )
}
