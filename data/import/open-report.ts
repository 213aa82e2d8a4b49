import { DeskError } from '../model/error-codes.ts'
import type { FileInspection, ImportChoices } from '../model/import-report.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { formatOf, layoutOf, lookAtText, type LookedAtContent } from './inspect-report.ts'
import { MICROSOFT_NAMES } from './layouts/microsoft-names.ts'
import { headedPeriod, MICROSOFT_LAYOUT, microsoftSheets, readMicrosoft } from './layouts/microsoft.ts'
import type { RecognisedLayout } from './layouts/recognise-layout.ts'
import { OWN_LAYOUT } from './own/own-columns.ts'
import { readOwnNames } from './own/own-names.ts'
import { isOwnHeader, readOwnCsv } from './own/read-own-csv.ts'
import { maybePeriodInName } from './parse-period.ts'
import { lookAtReport, type ReportFile } from './read-in-chunks.ts'
import type { BoundRecipe } from './recipe/bind-recipe.ts'
import { reportByRecipe } from './recipe/report-by-recipe.ts'
import { NO_FINDINGS, type ReportReader } from './report-reader.ts'
import { bindChosen, headersInSheet, headersInText, type ChosenHeaders } from './tables/chosen-tables.ts'
import type { TablesToRead } from './tables/follow-tables.ts'
import { createTerritoryMatcher, type KnownTerritory } from './territories/match-territory.ts'
import { decodeText } from './text/decode-text.ts'
import { readTextReport } from './text/read-text-report.ts'
import { openWorkbook, type Worksheet } from './workbook/open-workbook.ts'
import { maybeSheet, readWorkbookReport } from './workbook/read-workbook-report.ts'

/** What an import draws on besides the file itself. */
export interface ImportSurroundings {
  readonly territories: readonly KnownTerritory[]
  /** The reader's saved mappings: they come before the published layouts. */
  readonly recipes: readonly MappingRecipe[]
}

/**
 * Opens a report file, by its path or as it was looked at, to be read, by the layout that the reader chose or that its header shows.
 *
 * @throws {DeskError} `import-layout-unknown`, `import-layout-several`, `import-period` when nothing states the period,
 * `import-table-unfit`, `import-encoding`, `import-not-text`, `workbook-refused`, `workbook-damaged`, and those of a file that can't be read.
 */
export async function openReport(
  given: string | ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<ReportReader> {
  const file = typeof given === 'string' ? lookAtReport(given) : given
  const looked = await lookAt(file, choices, surroundings)
  if (isOwn(looked)) return ownReader(file, surroundings)
  if (looked.isMicrosoft) return microsoftReader(file, looked.sheets, choices, surroundings)
  const { bound, candidates } = looked.layout
  if (bound === null) throw maybeUnfit(file, choices) ?? noLayout(file, candidates)
  return recipeReader(file, looked, bound, choices, surroundings)
}

/**
 * Looks at a file and says what was found.
 *
 * @throws {DeskError} those of `openReport` but the ones about a layout.
 */
export async function inspectReport(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<Omit<FileInspection, 'file' | 'bytes' | 'sha256' | 'format' | 'failure'>> {
  const looked = await lookAt(file, choices, surroundings)
  const { content, layout, sheets, isMicrosoft } = looked
  if (content.dialect !== null) decodeText(file, content.dialect.encoding, () => undefined)
  const { bound, candidates } = layout
  const used = isOwn(looked) ? OWN_LAYOUT : isMicrosoft ? MICROSOFT_LAYOUT : bound?.recipe
  return {
    dialect: content.dialect,
    layout: used === undefined ? null : { id: used.id, name: used.name },
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    drift: [...(bound?.drift ?? [])],
    sheets: sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    preview: content.rows.slice(0, 30).map((row) => row.slice(0, 60).map((cell) => cell.slice(0, 200))),
  }
}

interface LookedAt {
  readonly content: LookedAtContent
  /** None: a text file. */
  readonly sheets: readonly Worksheet[]
  /** Of the tables that the reader chose. */
  readonly headers: ChosenHeaders
  readonly layout: RecognisedLayout
  readonly isMicrosoft: boolean
}

async function lookAt(
  file: ReportFile,
  choices: ImportChoices,
  { recipes }: ImportSurroundings,
): Promise<LookedAt> {
  const format = formatOf(file)
  if (format !== 'workbook') {
    const content = lookAtText(file, choices.encoding)
    const headers =
      content.dialect === null ? NO_HEADERS : headersInText(file, content.dialect, choices.answers.tables)
    const layout = layoutOf(content.rows, file, choices, recipes, firstOf(headers))
    return { content, sheets: [], headers, layout, isMicrosoft: false }
  }
  const sheets = await openWorkbook(file)
  const sheet = maybeSheet(sheets, choices.recipe?.sheet ?? null)
  const content = contentOf(sheet)
  const headers = headersInSheet(sheet, choices.answers.tables)
  const isChosen = choices.recipe !== null || choices.layout !== null
  const layout = layoutOf(content.rows, file, choices, recipes, firstOf(headers))
  const isMicrosoft =
    choices.layout === MICROSOFT_LAYOUT.id ||
    (!isChosen && layout.bound === null && microsoftSheets(sheets).length > 0)
  return { content, sheets, headers, layout, isMicrosoft }
}

const NO_HEADERS: ChosenHeaders = new Map()
const firstOf = (headers: ChosenHeaders): readonly string[] | undefined => [...headers.values()][0]

const isOwn = ({ content }: LookedAt): boolean => content.format === 'text' && isOwnHeader(content.rows[0])

function ownReader(file: ReportFile, { territories }: ImportSurroundings): ReportReader {
  const matcher = createTerritoryMatcher(territories, [])
  return {
    kind: 'report',
    file,
    layout: OWN_LAYOUT,
    names: readOwnNames(file),
    matcher,
    read: (sink) => {
      readOwnCsv(file, matcher, sink)
      return NO_FINDINGS
    },
  }
}

/** The first rows of a worksheet, each in its own place. */
function contentOf(sheet: Worksheet | undefined): LookedAtContent {
  const rows: (readonly string[])[] = []
  for (const { row, cells } of sheet?.rows ?? []) {
    if (row > 60) break
    while (rows.length < row - 1) rows.push([])
    rows.push(cells)
  }
  return { format: 'workbook', dialect: null, rows }
}

/** The layout that the reader chose doesn't read the table that the reader chose. */
function maybeUnfit({ name }: ReportFile, { recipe, layout, answers }: ImportChoices): DeskError | undefined {
  const [row] = answers.tables
  const chosen = recipe?.name ?? layout
  if (row === undefined || chosen === null) return undefined
  return new DeskError('import-table-unfit', { file: name, row, layout: chosen })
}

export function noLayout({ name }: ReportFile, candidates: readonly MappingRecipe[]): DeskError {
  if (candidates.length === 0) return new DeskError('import-layout-unknown', { file: name })
  return new DeskError('import-layout-several', {
    file: name,
    layouts: candidates.map((candidate) => candidate.name).join('; '),
  })
}

function recipeReader(
  file: ReportFile,
  { content, sheets, headers }: LookedAt,
  bound: BoundRecipe,
  choices: ImportChoices,
  { territories }: ImportSurroundings,
): ReportReader {
  const { dialect } = content
  const { report, context } = reportByRecipe(file, bound, choices, territories)
  const sheet = maybeSheet(sheets, bound.recipe.sheet)
  const tables: TablesToRead = {
    headerRow: bound.recipe.headerRow,
    first: bound,
    chosen: bindChosen(bound, headers, choices.answers.tables, file.name),
  }
  return {
    ...report,
    read: (sink) => {
      if (dialect !== null) return readTextReport(file, dialect, tables, context, sink)
      if (sheet === undefined) return NO_FINDINGS
      const findings = readWorkbookReport(sheet, tables, context, sink)
      sink.advance(file.bytes)
      return findings
    },
  }
}

function microsoftReader(
  file: ReportFile,
  sheets: readonly Worksheet[],
  choices: ImportChoices,
  { territories }: ImportSurroundings,
): ReportReader {
  const period = choices.period ?? maybePeriodInName(file.name) ?? headedPeriod(microsoftSheets(sheets))
  if (period === null) throw new DeskError('import-period', { file: file.name })
  const matcher = createTerritoryMatcher(territories, choices.territories)
  return {
    kind: 'report',
    file,
    layout: MICROSOFT_LAYOUT,
    names: MICROSOFT_NAMES,
    matcher,
    read: (sink) => {
      readMicrosoft(sheets, period, matcher, sink)
      sink.advance(file.bytes)
      return NO_FINDINGS
    },
  }
}
