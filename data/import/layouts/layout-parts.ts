import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'

/** What the published layouts have in common: numbers as in English, no splits, nothing asked. */
export const PUBLISHED = {
  version: 1,
  services: [],
  legalProcesses: [],
  sheet: null,
  headerRow: 1,
  decimal: '.',
  thousands: ',',
  defaults: {},
  splits: [],
  ignored: [],
  absenceWords: [],
  totalWords: [],
  footnoteMarks: '',
  territories: [],
  listsZerosFrom: null,
  outcomeRules: [],
  notes: [],
  methodBreaks: [],
} as const satisfies Partial<MappingRecipe>

type Rest = Partial<Omit<FigureRule, 'column' | 'measure' | 'outcome'>>

/** A rule for one column; a blank cell is "not reported" unless said otherwise. All publish their shares in percent. */
export function figure(
  column: string | readonly string[],
  measure: FigureRule['measure'],
  outcome: FigureRule['outcome'] = 'total',
  rest: Rest = {},
): FigureRule {
  return {
    column: typeof column === 'string' ? [column] : [...column],
    measure,
    outcome,
    blank: 'not-reported',
    ...(measure === 'share-disclosed' ? { shareUnit: 'percent' as const } : {}),
    ...rest,
  }
}
