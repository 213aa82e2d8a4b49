import type { Catalogue } from '../../data/model/catalogue.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { ENCODINGS, type ImportChoices } from '../../data/model/import-report.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import type { Ask } from './asks.ts'
import { MapColumns } from './mapping/map-columns.tsx'
import { QuestionAnswers } from './question-answers.tsx'
import type { ReportFile } from './report-file.ts'
import { withAnswer } from './territory-answers.ts'
import { TerritoryField } from './territory-field.tsx'
import type { AskControl } from './use-asks.ts'
import type { ImportControl } from './use-import.ts'

/** Those that are offered as buttons. */
const USUAL_ENCODINGS = 5

/** The answers of one ask: buttons, a field, or the way to where it is answered. */
export function AskAnswers(props: {
  readonly ask: Ask
  readonly file: ReportFile
  readonly asks: AskControl
  readonly control: ImportControl
  readonly catalogue: Catalogue
  readonly recipe: MappingRecipe | null
}) {
  const { ask, file, asks, control, catalogue, recipe } = props
  const decide = (change: Partial<ImportChoices>): void => {
    control.decide(file.handle, change)
    asks.answered()
  }
  const mapColumns = (
    <MapColumns
      file={file}
      control={control}
      catalogue={catalogue}
      recipe={recipe}
      onMapped={asks.answered}
    />
  )
  switch (ask.kind) {
    case 'table':
      return <span className="hint">{say('importing.question-table-below')}</span>
    case 'encoding':
      return (
        <>
          <AnswerButtons
            options={ENCODINGS.slice(0, USUAL_ENCODINGS).map((id) => ({
              id,
              label: say(`importing.encoding-${id}`),
            }))}
            onChoose={(encoding) => {
              decide({ encoding })
            }}
          />
          <PlainSelect
            label={say('importing.encoding-other')}
            value=""
            options={['' as const, ...ENCODINGS.slice(USUAL_ENCODINGS)].map((id) => ({
              id,
              label: id === '' ? '' : say(`importing.encoding-${id}`),
            }))}
            onChange={(id) => {
              const encoding = ENCODINGS.find((each) => each === id)
              if (encoding !== undefined) decide({ encoding })
            }}
          />
        </>
      )
    case 'layout':
      return (
        <>
          <AnswerButtons
            options={(file.inspection?.candidates ?? []).map(({ id, name }) => ({ id, label: name }))}
            onChoose={(layout) => {
              decide({ layout })
            }}
          />
          {mapColumns}
        </>
      )
    case 'columns':
    case 'said':
      return mapColumns
    case 'question':
      return (
        <QuestionAnswers
          question={ask.question}
          file={file}
          catalogue={catalogue}
          onDecide={decide}
          onOther={asks.goTo}
        />
      )
    case 'territory':
      return (
        <>
          <TerritoryField
            asPublished={ask.name}
            onAnswer={(code) => {
              decide({ territories: [...withAnswer(file.choices.territories, ask.name, code)] })
            }}
          />
          <LeaveOut file={file} asks={asks} control={control} />
        </>
      )
    case 'rows':
      return <LeaveOut file={file} asks={asks} control={control} />
  }
}

function LeaveOut({
  file,
  asks,
  control,
}: {
  readonly file: ReportFile
  readonly asks: AskControl
  readonly control: ImportControl
}) {
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        control.leaveErrorsOut(file.handle, true)
        asks.answered()
      }}
    >
      {say('importing.leave-out', { count: file.report?.lines.errors ?? 0 })}
    </button>
  )
}
