import { useState } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { NO_CHOICES, type FileInspection } from '../../../data/model/import-report.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { say } from '../../../data/model/words/say.ts'
import { useDesk } from '../../state/desk-context.ts'
import { useDocumentControl } from '../../state/document-context.ts'
import { pickFiles } from '../pick-files.ts'
import type { ReportFile } from '../report-file.ts'
import type { ImportControl } from '../use-import.ts'
import { MappingWizard } from './mapping-wizard.tsx'

/** The way to a mapping of one file: by the wizard, or from another's JSON. */
export function MapColumns(props: {
  readonly file: ReportFile
  readonly inspection: FileInspection
  readonly control: ImportControl
  readonly catalogue: Catalogue
}) {
  const { file, inspection, control } = props
  const desk = useDesk()
  const document = useDocumentControl()
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const use = (recipe: MappingRecipe): void => {
    control.decide(file.handle, { recipe, layout: null })
  }
  return (
    <div className="import-question">
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        {say(file.choices.recipe === null ? 'importing.map' : 'importing.map-again')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          void pickFiles('.json').then(async ([picked]) => {
            if (picked === undefined) return
            const recipe = await recipeIn(picked)
            setProblem(recipe === null ? say('mapping.load-bad', { file: picked.name }) : null)
            if (recipe !== null) use(recipe)
          })
        }}
      >
        {say('mapping.load')}
      </button>
      {problem !== null && (
        <span className="import-problem" role="alert">
          {problem}
        </span>
      )}
      {isOpen && (
        <MappingWizard
          inspection={inspection}
          catalogue={props.catalogue}
          onSheet={async (sheet) => {
            const choices = { ...NO_CHOICES, recipe: lookingAt(sheet) }
            const reply = await desk.call('import.inspect', { files: [{ handle: file.handle, choices }] })
            return reply.ok ? (reply.value[0] ?? null) : null
          }}
          onUse={(recipe, isKept) => {
            setOpen(false)
            if (isKept) void document.apply({ kind: 'save-mapping-recipe', recipe })
            use(recipe)
          }}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </div>
  )
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
