import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ImportChoices } from '../../data/model/import-report.ts'
import type { ImportQuestion } from '../../data/model/import-question.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { bothReadings } from '../../data/model/words/say-question.ts'
import { say } from '../../data/model/words/say.ts'
import {
  companyTyped,
  withCompany,
  withCountries,
  withMapping,
  withSections,
  withShareUnit,
} from './answer-choices.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { AnswerField } from './answer-field.tsx'
import type { Ask } from './asks.ts'
import type { ReportFile } from './report-file.ts'

/** Companies that have a button; the others are typed, with their names proposed. */
const BUTTONS = 4

/** The answers to a question that reading a file raised. */
export function QuestionAnswers(props: {
  readonly question: ImportQuestion
  readonly file: ReportFile
  readonly catalogue: Catalogue
  readonly onDecide: (change: Partial<ImportChoices>) => void
  /** Asks something else in its place. */
  readonly onOther: (ask: Ask) => void
}) {
  const { question, file, onDecide } = props
  switch (question.ask) {
    case 'company':
      return <CompanyAnswers held={question.held} file={file} onDecide={onDecide} />
    case 'mapping':
      return (
        <AnswerButtons
          options={[
            { id: 'yes', label: say('importing.answer-mapping', { company: question.company.name }) },
            { id: 'no', label: say('importing.answer-another') },
          ]}
          onChoose={(id) => {
            if (id === 'yes') onDecide(withMapping(file, question))
            else
              props.onOther({
                kind: 'question',
                question: { ask: 'company', held: [...props.catalogue.companies], denied: null },
              })
          }}
        />
      )
    case 'period':
      return <PeriodAnswers suggested={question.suggested} file={file} onDecide={onDecide} />
    case 'sections':
      return (
        <AnswerButtons
          options={[
            { id: 'no', label: say('importing.answer-sections-apart') },
            { id: 'yes', label: say('importing.answer-sections') },
          ]}
          onChoose={(id) => {
            onDecide(withSections(file, id === 'yes'))
          }}
        />
      )
    case 'share-unit': {
      const { fraction, percent } = bothReadings(question.example.text)
      return (
        <AnswerButtons
          options={[
            { id: 'fraction', label: say('importing.answer-fraction', { example: fraction }) },
            { id: 'percent', label: say('importing.answer-percent', { example: percent }) },
          ]}
          onChoose={(unit) => {
            onDecide(withShareUnit(file, question, unit === 'fraction' ? 'fraction' : 'percent'))
          }}
        />
      )
    }
    case 'countries':
      return (
        <AnswerButtons
          options={[
            { id: 'no', label: say('importing.answer-no-countries') },
            { id: 'yes', label: say('importing.answer-countries') },
          ]}
          onChoose={(id) => {
            onDecide(withCountries(file, id === 'yes'))
          }}
        />
      )
  }
}

function CompanyAnswers({
  held,
  file,
  onDecide,
}: {
  readonly held: readonly { readonly id: string; readonly name: string }[]
  readonly file: ReportFile
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  return (
    <>
      <AnswerButtons
        options={held.slice(0, BUTTONS).map(({ id, name }) => ({ id, label: name }))}
        onChoose={(id) => {
          const company = held.find((each) => each.id === id)
          if (company !== undefined) onDecide(withCompany(file, company))
        }}
      />
      <AnswerField
        label={say('importing.answer-company')}
        value={file.choices.answers.company?.name ?? ''}
        proposed={held.map(({ name }) => name)}
        onAnswer={(text) => {
          const company = companyTyped(text, held)
          if (company === null) return say('importing.company-bad')
          onDecide(withCompany(file, company))
          return null
        }}
      />
    </>
  )
}

function PeriodAnswers({
  suggested,
  file,
  onDecide,
}: {
  readonly suggested: string | null
  readonly file: ReportFile
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  return (
    <>
      {suggested !== null && (
        <AnswerButtons
          options={[{ id: suggested, label: suggested }]}
          onChoose={(period) => {
            onDecide({ period })
          }}
        />
      )}
      <AnswerField
        label={say('importing.period-hint')}
        value={file.choices.period ?? ''}
        proposed={[]}
        onAnswer={(text) => {
          const parsed = periodLabelSchema.safeParse(text.trim().toUpperCase())
          if (!parsed.success) return say('importing.period-bad')
          onDecide({ period: parsed.data })
          return null
        }}
      />
    </>
  )
}
