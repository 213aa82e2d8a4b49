import type { ImportSurroundings } from './import-surroundings.ts'
import { DeskError } from '../model/error-codes.ts'
import type { FileInspection, ImportChoices } from '../model/import-report.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { createWordCollector } from './column-words.ts'
import { companyAsSaid } from './company-of-file.ts'
import { formatOf, lookAtText, type LookedAtContent } from './inspect-report.ts'
import { layoutOfFile, type LayoutOfFile } from './layout-of-file.ts'
import { MICROSOFT_NAMES, MICROSOFT_SPELLINGS } from './layouts/microsoft-names.ts'
import { MICROSOFT_MARKS } from './layouts/microsoft-footnotes.ts'
import { headedPeriod, isMicrosoftReport, MICROSOFT_LAYOUT, readMicrosoft } from './layouts/microsoft.ts'
import { OWN_LAYOUT, type OwnColumn } from './own/own-columns.ts'
import { readOwnNames } from './own/own-names.ts'
import { isOwnHeader, readOwnCsv } from './own/read-own-csv.ts'
import { periodByHeadings, periodByRecipe } from './period-of-file.ts'
import { lookAtReport, type ReportFile } from './read-in-chunks.ts'
import { reportByRecipe } from './recipe/report-by-recipe.ts'
import { NO_FINDINGS, type ReportReader } from './report-reader.ts'
import { bindChosen, headersInSheet, headersInText, type ChosenHeaders } from './tables/chosen-tables.ts'
import type { TablesToRead } from './tables/follow-tables.ts'
import { createTerritoryMatcher } from './territories/match-territory.ts'
import { createCsvParser } from './text/csv-records.ts'
import { maybeSaidDelimiter } from './text/detect-dialect.ts'
import { decodeText } from './text/decode-text.ts'
import { readTextReport } from './text/read-text-report.ts'
import { openWorkbook } from './workbook/open-workbook.ts'
import type { Worksheet } from './workbook/worksheet.ts'
import { maybeSheet, readWorkbookReport } from './workbook/read-workbook-report.ts'

/**
 * Opens a report file, by its path or as it was looked at, to be read, by the layout that the reader chose or that its header shows.
 *
 * @throws {DeskError} `import-layout-unknown`, `import-layout-several`, `import-period-differs`, `import-company-differs`,
 * `import-table-unfit`, `import-encoding`, `import-not-text`, `workbook-refused`, `workbook-damaged`, and those of a file that can't be read.
 */
export async function openReport(
  given: string | ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<ReportReader> {
  const file = typeof given === 'string' ? lookAtReport(given) : given
  const looked = await lookAt(file, choices, surroundings)
  if (isOwn(looked)) return ownReader(file, choices, surroundings)
  if (looked.isMicrosoft) return microsoftReader(file, looked.sheets, choices, surroundings)
  return recipeReader(file, looked, choices, surroundings)
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
  const words = wordsOf(file, looked)
  const { bound, candidates } = layout
  const used = isOwn(looked) ? OWN_LAYOUT : isMicrosoft ? MICROSOFT_LAYOUT : bound?.recipe
  return {
    dialect: content.dialect,
    layout: used === undefined ? null : { id: used.id, name: used.name },
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    drift: [...(bound?.drift ?? [])],
    sheets: sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    preview: content.rows.slice(0, 30).map((row) => row.slice(0, 60).map((cell) => cell.slice(0, 200))),
    words,
  }
}

/** The words of the text or the sheet that is looked at. @throws {DeskError} those of `decodeText`. */
function wordsOf(file: ReportFile, { content, sheets, layout }: LookedAt): FileInspection['words'] {
  const collector = createWordCollector()
  if (content.dialect === null) {
    for (const { row, cells } of maybeSheet(sheets, layout.bound?.recipe.sheet ?? null)?.rows ?? [])
      collector.take(cells, row)
  } else {
    const { delimiter, encoding } = content.dialect
    let place = 0
    const parser = createCsvParser(delimiter, ({ cells, line }) => {
      if (line === 1 && maybeSaidDelimiter(cells, delimiter) !== null) return
      place += 1
      collector.take(cells, place)
    })
    decodeText(file, encoding, parser.push)
    parser.end()
  }
  return collector.words()
}

interface LookedAt {
  readonly content: LookedAtContent
  /** None: a text file. */
  readonly sheets: readonly Worksheet[]
  /** Of the tables that the reader chose. */
  readonly headers: ChosenHeaders
  readonly layout: LayoutOfFile
  readonly isMicrosoft: boolean
}

async function lookAt(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<LookedAt> {
  const isChosen = choices.recipe !== null || choices.layout !== null
  if (formatOf(file) !== 'workbook') {
    const content = lookAtText(file, choices.encoding)
    const headers =
      content.dialect === null ? NO_HEADERS : headersInText(file, content.dialect, choices.answers.tables)
    // A text has no sheets: a mapping of one holds for it only where the reader says so.
    const rowsOf = (sheet: string | null) => (sheet === null || isChosen ? content.rows : null)
    const looked = {
      file: file.name,
      rowsOf,
      chosenHeaderOf: () => firstOf(headers),
      isKnownOtherwise: false,
    }
    return {
      content,
      sheets: [],
      headers,
      layout: layoutOfFile(looked, choices, surroundings),
      isMicrosoft: false,
    }
  }
  const sheets = await openWorkbook(file)
  const rowsOf = (name: string | null) => {
    const sheet = maybeSheet(sheets, name)
    return sheet === undefined ? null : contentOf(sheet).rows
  }
  const headersOf = (name: string | null) => headersInSheet(maybeSheet(sheets, name), choices.answers.tables)
  const isMicrosoft = choices.layout === MICROSOFT_LAYOUT.id || (!isChosen && isMicrosoftReport(sheets))
  const looked = {
    file: file.name,
    rowsOf,
    chosenHeaderOf: (name: string | null) => firstOf(headersOf(name)),
    isKnownOtherwise: isMicrosoft,
  }
  const layout = layoutOfFile(looked, choices, surroundings)
  const read = layout.bound?.recipe.sheet ?? choices.recipe?.sheet ?? null
  return {
    content: contentOf(maybeSheet(sheets, read)),
    sheets,
    headers: headersOf(read),
    layout,
    isMicrosoft,
  }
}

const NO_HEADERS: ChosenHeaders = new Map()
const firstOf = (headers: ChosenHeaders): readonly string[] | undefined => [...headers.values()][0]

const isOwn = ({ content }: LookedAt): boolean => content.format === 'text' && isOwnHeader(content.rows[0])

function ownReader(
  file: ReportFile,
  choices: ImportChoices,
  { territories, companies }: ImportSurroundings,
): ReportReader {
  const matcher = createTerritoryMatcher(territories, [])
  const names = readOwnNames(file)
  companyAsSaid(file.name, names.company, 'column', choices, companies)
  const period = { from: 'column' as const, column: ['period' satisfies OwnColumn], form: 'label' as const }
  const { questions } = periodByRecipe(file.name, { period }, choices, { lastPeriod: null })
  return {
    kind: 'report',
    file,
    layout: OWN_LAYOUT,
    names,
    matcher,
    questions,
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
  { content, sheets, headers, layout }: LookedAt,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): ReportReader {
  const { dialect } = content
  if (layout.bound === null) throw maybeUnfit(file, choices) ?? noLayout(file, layout.candidates)
  const sheet = maybeSheet(sheets, layout.bound.recipe.sheet)
  const titles = {
    rows: content.rows.slice(0, layout.bound.recipe.headerRow - 1),
    sheet: sheet?.name ?? null,
  }
  const { report, bound, context } = reportByRecipe(file, layout, layout.bound, choices, surroundings, titles)
  const tables: TablesToRead = {
    headerRow: bound.recipe.headerRow,
    first: bound,
    chosen: bindChosen(bound, headers, choices.answers.tables, file.name),
    sectionsBelong: choices.answers.sectionsBelong,
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
  { territories, companies }: ImportSurroundings,
): ReportReader {
  const company = companyAsSaid(file.name, MICROSOFT_NAMES.company, 'layout', choices, companies)
  const headed = headedPeriod(sheets)
  const { period, questions } = periodByHeadings(file.name, headed, choices, company)
  const answers = [...MICROSOFT_SPELLINGS, ...choices.territories]
  const matcher = createTerritoryMatcher(territories, answers, MICROSOFT_MARKS)
  return {
    kind: 'report',
    file,
    layout: MICROSOFT_LAYOUT,
    names: MICROSOFT_NAMES,
    matcher,
    questions,
    keepsAbsentKinds: true,
    read: (sink) => {
      readMicrosoft(sheets, period, matcher, sink)
      sink.advance(file.bytes)
      return NO_FINDINGS
    },
  }
}
