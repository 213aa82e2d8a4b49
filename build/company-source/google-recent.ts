import { readFileSync, writeFileSync } from 'node:fs'
import { GOOGLE_LAYOUTS } from '../../data/import/layouts/google.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'

/** The published layout with the columns of our transcription in the place of Google’s. */
function transcribed(id: string, columns: Readonly<Record<string, string>>): MappingRecipe {
  const layout = GOOGLE_LAYOUTS.find((each) => each.id === id)
  if (layout === undefined) throw new RangeError(`There is no layout “${id}”`)
  const renamed = (column: readonly string[]): string[] => column.map((name) => columns[name] ?? name)
  const { period, territory } = layout
  return {
    ...layout,
    period: period.from === 'column' ? { ...period, column: renamed(period.column) } : period,
    territory:
      territory.from === 'column'
        ? {
            ...territory,
            name: renamed(territory.name),
            ...(territory.code === undefined ? {} : { code: renamed(territory.code) }),
          }
        : territory,
    splits: layout.splits.map((split) => ({ ...split, column: renamed(split.column) })),
    figures: layout.figures.map((rule) => ({
      ...rule,
      column: renamed(rule.column),
      ...(rule.highColumn === undefined ? {} : { highColumn: renamed(rule.highColumn) }),
    })),
    recognise: { columns: layout.recognise.columns.map(renamed), fileName: null },
  }
}

const BY_TERRITORY = {
  'Period Ending': 'period_ending',
  'Country/Region': 'territory',
  'CLDR Territory Code': 'code',
  'Legal Process': 'legal_process',
  'Percentage disclosed': 'percentage_disclosed',
} as const

const BANDS = {
  'Reporting period ending date': 'period_ending',
  'Number of requests (range MIN)': 'requests_low',
  'Number of requests (range MAX)': 'requests_high',
  'Number of accounts (range MIN)': 'accounts_low',
  'Number of accounts (range MAX)': 'accounts_high',
} as const

const bands = (kind: string, report: string, layout: string) => ({
  name: 'us-national-security-2023H2-on.csv',
  kind,
  report: `google-usnationalsecurity-${report}-requests.csv`,
  recipe: transcribed(layout, BANDS),
})

/** Our transcriptions of Google’s files from 2023 H2 on, and how each is read; `kind`: of the rows that are one file’s of Google. */
export const GOOGLE_RECENT = [
  {
    name: 'global-user-data-requests-2023H2-on.csv',
    kind: null,
    report: 'google-global-user-data-requests.csv',
    recipe: transcribed('google-global', {
      ...BY_TERRITORY,
      'User Data Requests': 'requests',
      Accounts: 'accounts',
    }),
  },
  {
    name: 'enterprise-data-requests-2023H2-on.csv',
    kind: null,
    report: 'google-enterprise-data-requests.csv',
    recipe: transcribed('google-enterprise', {
      ...BY_TERRITORY,
      Product: 'product',
      'Enterprise Cloud customer requests': 'requests',
      'Enterprise Cloud customers': 'customers',
    }),
  },
  bands('FISA content', 'fisa-content', 'google-fisa-content'),
  bands('FISA non-content', 'fisa-non-content', 'google-fisa-non-content'),
  bands('NSL', 'nsl', 'google-nsl'),
] as const

/** One row and one band of it were in the download long before the period was out. */
const BEGUN = '2025-12-31'

/** A copy of a transcription with the rows of one kind, or all, and without the period that is only begun. */
export function copyRecent(path: string, copy: string, kind: string | null): string {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n')
  const kept = lines.filter(
    (line) => !line.startsWith(BEGUN) && (kind === null || line === '' || line.split(',')[1] === kind),
  )
  writeFileSync(copy, [header, ...kept].join('\n'))
  return copy
}
