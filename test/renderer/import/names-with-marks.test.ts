import { expect, test } from 'vitest'
import { openReport } from '../../../data/import/open-report.ts'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { createTerritoryMatcher } from '../../../data/import/territories/match-territory.ts'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { namesAsked, withAnswer } from '../../../renderer/import/territory-answers.ts'
import { emptyDataset } from '../../data/import/empty-dataset.ts'
import { EXAMPLE_RECIPE } from '../../data/import/example-recipe.ts'
import { temporaryFile } from '../../data/import/import-a-file.ts'

const KEPT: MappingRecipe = { ...EXAMPLE_RECIPE, sheet: null, footnoteMarks: '*†' }
/** By which ways a mapping comes to read a file. */
const WAYS = {
  'kept and picked': { layout: KEPT.id },
  'loaded or just made': { recipe: KEPT },
} satisfies Record<string, Partial<ImportChoices>>
// The keys of the table above.
const NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[]

test.each(NAMES)(
  'each name with footnote marks is asked once and answered for good, by a mapping that was %s',
  async (way) => {
    const path = temporaryFile(
      'marks.csv',
      'country,half,received\nAtlantis*,2020 H1,1\n"Lemuria\n†",2020 H1,2\nAtlantis,2020 H2,3\nAvalon * †,2020 H1,4\n',
    )
    let choices: ImportChoices = {
      ...NO_CHOICES,
      ...WAYS[way],
      answers: { ...NO_CHOICES.answers, company: KEPT.company, areCountries: true },
    }
    const codes = ['FR', 'DE', 'ES', 'IT']
    for (let asked = 0; ; asked += 1) {
      const reader = await openReport(path, choices, { territories: [], recipes: [KEPT], companies: [] })
      const { report } = planImport(reader, emptyDataset())
      const file = {
        handle: 'x',
        name: 'marks.csv',
        choices,
        inspection: null,
        report,
        leavesErrorsOut: false,
      }
      const [name] = namesAsked(file)
      if (name === undefined) {
        expect([asked, report.lines.imported, report.lines.errors]).toEqual([3, 4, 0])
        return
      }
      expect(asked).toBeLessThan(4)
      choices = { ...choices, territories: [...withAnswer(choices.territories, name, codes[asked] ?? '')] }
    }
  },
)

test('an answer holds for the name with and without its marks', () => {
  const matcher = createTerritoryMatcher([], [{ asPublished: 'Atlantis *', code: 'FR' }], '*†')
  expect(['Atlantis', 'Atlantis*', 'Atlantis † '].map((name) => matcher.match(name, '').is)).toEqual([
    'matched',
    'matched',
    'matched',
  ])
  expect(matcher.match('Atlantis Minor', '').is).toBe('unknown')
})
