import type { ImportQuestion } from '../../model/import-question.ts'
import { say } from '../../model/words/say.ts'
import type { DraftSink } from '../draft.ts'
import { createRowReader, type RecipeContext } from './apply-recipe.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import type { SourceRow } from './row-issues.ts'
import { createSeenForms } from './seen-forms.ts'
import { createShareColumns } from './share-columns.ts'
import { createTerritoryReader, type TerritoryReader } from './territory-of-row.ts'

/** One reading of a file by recipes: its tables share what is asked of it. */
interface RecipeReading {
  /** The reader of one table's rows; `headerRow` names the table. */
  readonly rowsOf: (bound: BoundRecipe, headerRow: number) => (row: SourceRow) => void
  /** When all rows are read: what is asked, each once. */
  readonly end: () => readonly ImportQuestion[]
}

export function startRecipeReading(context: RecipeContext, sink: DraftSink): RecipeReading {
  const { answers, matcher } = context
  const shares = createShareColumns(answers.shareUnits)
  const forms = createSeenForms()
  const tables: TerritoryReader[] = []
  return {
    rowsOf: (bound, headerRow) => {
      const territories = createTerritoryReader(bound, matcher, answers.areCountries)
      tables.push(territories)
      return createRowReader(bound, context, { territories, shares: shares.ofTable(headerRow), forms }, sink)
    },
    end: () => {
      for (const note of forms.notes()) sink.issue(note)
      for (const column of shares.unknownAnswers()) sink.issue(unusedAnswer(column))
      const countries = tables.map(({ maybeQuestion }) => maybeQuestion()).find((each) => each !== undefined)
      return [...(countries === undefined ? [] : [countries]), ...shares.questions()]
    },
  }
}

function unusedAnswer(column: string) {
  return {
    level: 'note',
    reasonId: 'answer-unused',
    sheet: null,
    row: null,
    rows: 1,
    column,
    value: null,
    reason: say('import.note.answer-unused'),
    fix: null,
  } as const
}
