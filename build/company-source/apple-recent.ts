import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsvRecords, type CsvRecord } from '../../data/dataset/build/parse-csv.ts'
import { APPLE_LAYOUTS } from '../../data/import/layouts/apple.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'

/** A report of one type of request in the columns of Apple’s own file, and where each of its rows stands in the copy. */
interface AppleFile {
  readonly path: string
  readonly title: string
  readonly recipe: MappingRecipe
  /** By row, the first below the header first: the place from 0 in the list of the copy. */
  readonly indices: readonly number[]
}

/** Request types of the copy: the layout, and the measure behind each of its columns. */
const TYPES: Readonly<Record<string, { readonly layout: string; readonly measures: readonly string[] }>> = {
  account: {
    layout: 'apple-account-requests',
    measures: [
      'requests_received',
      'items_specified',
      'requests_challenged_rejected',
      'noncontent_provided',
      'content_provided',
      'pct_data_provided',
    ],
  },
  device: answered('apple-device-requests'),
  financial_identifier: answered('apple-financial-identifier-requests'),
  push_token: answered('apple-push-token-requests'),
  digital_content_provider: {
    layout: 'apple-digital-content-provider-requests',
    measures: [
      'requests_received',
      'requests_challenged_rejected',
      'requests_data_provided',
      'pct_data_provided',
    ],
  },
  emergency: {
    layout: 'apple-emergency-requests',
    measures: [
      'requests_received',
      'requests_challenged_rejected',
      'requests_no_data',
      'requests_data_provided',
      'pct_data_provided',
    ],
  },
  account_preservation: {
    layout: 'apple-account-preservation-requests',
    measures: ['requests_received', 'items_specified'],
  },
  account_restriction_deletion: {
    layout: 'apple-account-restriction-deletion-requests',
    measures: ['requests_received', 'items_specified'],
  },
}

function answered(layout: string) {
  return {
    layout,
    measures: ['requests_received', 'items_specified', 'requests_data_provided', 'pct_data_provided'],
  }
}

/**
 * The figures of `apple-recent` (one number a line) as files that Apple’s own layouts read: one a type, a row for each row of the copy.
 *
 * @throws {RangeError} for a type or a layout that isn't known, or a cell that is missing.
 */
export function writeAppleFiles(source: string, folder: string): readonly AppleFile[] {
  const records = parseCsvRecords(readFileSync(join(source, 'figures.csv'), 'utf8'))
  const types = [...new Set(records.map((record) => record.cell('request_type')))]
  return [
    ...types.map((type) =>
      writeType(
        type,
        records.filter((record) => record.cell('request_type') === type),
        folder,
      ),
    ),
    bandsOf(source, 'us-national-security.csv', 'us_national_security_requests.csv', US_BANDS),
    bandsOf(source, 'uk-ipa-warrants.csv', 'UK warrants under the Investigatory Powers Act', UK_BANDS),
  ]
}

function layoutOf(id: string): MappingRecipe {
  const layout = APPLE_LAYOUTS.find((each) => each.id === id)
  if (layout === undefined) throw new RangeError(`There is no layout “${id}”`)
  return layout
}

function writeType(type: string, records: readonly CsvRecord[], folder: string): AppleFile {
  const known = TYPES[type]
  if (known === undefined) throw new RangeError(`Apple’s type “${type}” has no layout`)
  const layout = layoutOf(known.layout)
  const columns = layout.figures.map(({ column: [name = ''] }) => name)
  const rows = Map.groupBy(records, (record) => Number(record.cell('row_index')))
  const lines = [...rows].map(([index, cells]) => {
    const [first] = cells
    const values = known.measures.map((measure) => {
      const cell = cells.find((record) => record.cell('measure') === measure)
      if (cell === undefined) throw new RangeError(`Row ${String(index)} has no ${measure}`)
      return cell.cell('value')
    })
    return [first?.cell('period') ?? '', first?.cell('territory_as_published') ?? '', ...values]
      .map((cell) => `"${cell}"`)
      .join(',')
  })
  const name = `${type}.csv`
  const path = join(folder, name)
  writeFileSync(path, [['TR Period', 'Country/Region', ...columns].join(','), ...lines, ''].join('\n'))
  return {
    path,
    title: `${type.replaceAll('_', ' ')} requests, from 2023 H1`,
    recipe: layout,
    indices: [...rows.keys()],
  }
}

const BOUNDS = {
  period: { from: 'column', column: ['period'], form: 'label' },
  territory: { from: 'column', name: ['territory_as_published'], areCountries: true },
  figures: (['requests', 'accounts'] as const).map((measure) => ({
    column: [`${measure}_low`],
    highColumn: [`${measure}_high`],
    measure,
    outcome: 'total' as const,
    blank: 'not-reported' as const,
  })),
  recognise: { columns: [['requests_low']], fileName: null },
} satisfies Partial<MappingRecipe>

const US_LAYOUT = layoutOf('apple-us-national-security-requests')
const US_BANDS: MappingRecipe = {
  ...US_LAYOUT,
  ...BOUNDS,
  splits: US_LAYOUT.splits.map((split) => ({ ...split, column: ['request_type'] })),
}

const UK_BANDS: MappingRecipe = {
  ...US_LAYOUT,
  ...BOUNDS,
  id: 'apple-uk-ipa-warrants',
  title: 'Transparency Report: UK warrants under the Investigatory Powers Act',
  legalProcesses: [
    { id: 'uk-ipa-content', name: 'UK warrant under the Investigatory Powers Act, content' },
    { id: 'uk-ipa-non-content', name: 'UK warrant under the Investigatory Powers Act, non-content' },
  ],
  splits: [
    {
      column: ['request_type'],
      values: [
        { text: 'Content', requestKind: 'national-security', legalProcess: 'uk-ipa-content' },
        { text: 'Non-Content', requestKind: 'national-security', legalProcess: 'uk-ipa-non-content' },
      ],
    },
  ],
}

function bandsOf(source: string, file: string, title: string, recipe: MappingRecipe): AppleFile {
  const path = join(source, file)
  const records = parseCsvRecords(readFileSync(path, 'utf8'))
  return { path, title, recipe, indices: records.map((record) => Number(record.cell('row_index'))) }
}
