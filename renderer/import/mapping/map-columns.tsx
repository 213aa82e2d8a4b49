import { useState } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { recipeWithAnswers } from '../../../data/model/recipe-with-answers.ts'
import { say } from '../../../data/model/words/say.ts'
import { useDesk } from '../../state/desk-context.ts'
import { useDocumentControl } from '../../state/document-context.ts'
import { withRecipe } from '../answer-choices.ts'
import { pickFiles } from '../pick-files.ts'
import type { ReportFile } from '../report-file.ts'
import type { ImportControl } from '../use-import.ts'
import type { KnownOfFile } from './draft-of-recipe.ts'
import { MappingWizard } from './mapping-wizard.tsx'

/** The way to a mapping of one file: by the wizard, or from another's JSON. */
export function MapColumns(props: {
  readonly file: ReportFile
  readonly control: ImportControl
  readonly catalogue: Catalogue
  /** The mapping that it is read by; `null`: none. */
  readonly recipe: MappingRecipe | null
  readonly onMapped: () => void
  /** It is read by something already: only the wizard is offered, filled from that. */
  readonly isAnew?: boolean
}) {
  const { file, control, isAnew = false } = props
  const { inspection } = file
  const desk = useDesk()
  const document = useDocumentControl()
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const use = (recipe: MappingRecipe, isOfThisFile: boolean): void => {
    control.decide(file.handle, withRecipe(file, recipe, isOfThisFile))
    props.onMapped()
  }
  if (inspection === null) return null
  return (
    <div className="map-columns">
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        {say(isAnew || (file.report?.layout ?? null) !== null ? 'importing.map-anew' : 'importing.map')}
      </button>
      {!isAnew && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            void pickFiles('.json').then(async ([picked]) => {
              if (picked === undefined) return
              const recipe = await recipeIn(picked)
              setProblem(recipe === null ? say('mapping.load-bad', { file: picked.name }) : null)
              if (recipe !== null) use(recipe, false)
            })
          }}
        >
          {say('mapping.load')}
        </button>
      )}
      {problem !== null && (
        <span className="import-problem" role="alert">
          {problem}
        </span>
      )}
      {isOpen && (
        <MappingWizard
          inspection={inspection}
          catalogue={props.catalogue}
          known={knownOf(file, props.recipe)}
          onSheet={async (sheet) => {
            const choices = { ...NO_CHOICES, recipe: lookingAt(sheet) }
            const reply = await desk.call('import.inspect', { files: [{ handle: file.handle, choices }] })
            return reply.ok ? (reply.value[0] ?? null) : null
          }}
          onUse={(recipe, isKept) => {
            setOpen(false)
            if (isKept) void document.apply({ kind: 'save-mapping-recipe', recipe })
            use(recipe, true)
          }}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}

/** What the file was taken for; a company or a period that is only proposed is no answer. */
function knownOf({ report, choices }: ReportFile, recipe: MappingRecipe | null): KnownOfFile {
  const isAsked = report?.questions.some(({ ask }) => ask === 'mapping' || ask === 'company') === true
  const taken = isAsked ? null : (report?.taken?.company ?? null)
  const answered = recipe === null ? null : recipeWithAnswers(recipe, choices)
  return { recipe: answered, company: taken ?? choices.answers.company, period: choices.period }
}

async function recipeIn(file: File): Promise<MappingRecipe | null> {
  try {
    return mappingRecipeSchema.safeParse(JSON.parse(await file.text())).data ?? null
  } catch {
    // Not JSON: no mapping.
    return null
  }
}

/** A mapping that says nothing but which worksheet is looked at. */
function lookingAt(sheet: string): MappingRecipe {
  return {
    version: 1,
    id: 'looking',
    name: sheet,
    company: { id: 'none', name: sheet },
    publisher: sheet,
    title: sheet,
    address: null,
    services: [],
    legalProcesses: [],
    sheet,
    headerRow: 1,
    decimal: '.',
    thousands: 'none',
    period: { from: 'file-name' },
    territory: { from: 'fixed', code: 'ZZ' },
    defaults: {},
    splits: [],
    figures: [],
    ignored: [],
    absenceWords: [],
    totalWords: [],
    footnoteMarks: '',
    territories: [],
    listsZerosFrom: null,
    outcomeRules: [],
    notes: [],
    methodBreaks: [],
    recognise: { columns: [[sheet]], fileName: null },
  }
}
