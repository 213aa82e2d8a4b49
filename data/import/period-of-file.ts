import { DeskError } from '../model/error-codes.ts'
import type { ImportChoices } from '../model/import-report.ts'
import type { ImportQuestion } from '../model/import-question.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { maybePeriodAfter } from '../model/period.ts'
import type { KnownCompany } from './known-companies.ts'
import { maybePeriodInName, maybePeriodInTitle } from '../model/parse-period.ts'
import { periodFaultReason } from './recipe/row-period.ts'

/** Stands for the period of a file's rows while it is asked; no edition is of it. */
export const PERIOD_ASKED = ''

/** The period that a file is of as a whole, and what is asked about it. */
interface PeriodOfFile {
  /** `null`: each row says its own; `PERIOD_ASKED`: it is a question. */
  readonly period: string | null
  readonly questions: readonly ImportQuestion[]
}

/** What names a table: the rows above its header, and its worksheet's name. */
export interface TitlesOfTable {
  readonly rows: readonly (readonly string[])[]
  readonly sheet: string | null
}

/**
 * The period of a file that is read by a mapping. One that was typed into the mapping is of the file that it was typed for, and is
 * asked of each file anew. A title that says one period goes before the file's name.
 *
 * @throws {DeskError} `import-period-differs` where a period is given and the file says another; `import-period-refused` where its title
 * says a quarter, a month or a year that doesn't begin in January.
 */
export function periodByRecipe(
  file: string,
  { period }: Pick<MappingRecipe, 'period'>,
  choices: Pick<ImportChoices, 'period'>,
  company: Pick<KnownCompany, 'lastPeriod'>,
  titles: TitlesOfTable = { rows: [], sheet: null },
): PeriodOfFile {
  const given = choices.period
  if (period.from === 'column' || period.from === 'two-columns') {
    if (given !== null) throw differs(file, 'column', period.column[0] ?? '', given)
    return { period: null, questions: [] }
  }
  if (period.from === 'header') {
    if (given !== null) throw differs(file, 'header', '', given)
    return { period: null, questions: [] }
  }
  const titled = periodOfTitles(file, titles)
  if (given !== null && titled !== null && given !== titled) throw differs(file, 'heading', titled, given)
  const named = maybePeriodInName(file)
  if (given !== null && named !== null && given !== named) throw differs(file, 'name', named, given)
  const said = period.from === 'title' ? titled : period.from === 'file-name' ? named : null
  const isDenied = titled !== null && named !== null && titled !== named
  return known(given ?? (isDenied ? null : said), titled ?? named, company)
}

/** The one period that a table's titles say; `null`: none, or several. */
function periodOfTitles(file: string, { rows, sheet }: TitlesOfTable): string | null {
  const titles = [...rows.flat(), sheet ?? ''].filter((title) => title.trim() !== '')
  const said = titles.flatMap((title) => {
    const parsed = maybePeriodInTitle(title)
    return parsed === null ? [] : [{ title, parsed }]
  })
  const [only, ...others] = new Set(
    said.flatMap(({ parsed }) => (parsed.is === 'period' ? [parsed.label] : [])),
  )
  const fault = said.find(({ parsed }) => parsed.is === 'fault' && parsed.fault !== 'other-span')
  if (only === undefined && fault?.parsed.is === 'fault')
    throw new DeskError('import-period-refused', {
      file,
      said: fault.title.trim().slice(0, 200),
      why: periodFaultReason(fault.parsed.fault),
    })
  return others.length > 0 ? null : (only ?? null)
}

/**
 * The period of a workbook whose name or headings may say it.
 *
 * @throws {DeskError} `import-period-differs` where a period is given and the file says another.
 */
export function periodByHeadings(
  file: string,
  headed: string | null,
  { period: given }: Pick<ImportChoices, 'period'>,
  company: Pick<KnownCompany, 'lastPeriod'>,
): PeriodOfFile & { readonly period: string } {
  const named = maybePeriodInName(file)
  const said = named ?? headed
  if (given !== null && said !== null && given !== said)
    throw differs(file, named === null ? 'heading' : 'name', said, given)
  return known(given ?? said, said, company)
}

function known(
  period: string | null,
  named: string | null,
  { lastPeriod }: Pick<KnownCompany, 'lastPeriod'>,
): PeriodOfFile & { readonly period: string } {
  if (period !== null) return { period, questions: [] }
  const next = lastPeriod === null ? null : maybePeriodAfter(lastPeriod)
  return { period: PERIOD_ASKED, questions: [{ ask: 'period', suggested: named ?? next }] }
}

function differs(
  file: string,
  where: 'column' | 'header' | 'name' | 'heading',
  said: string,
  given: string,
): DeskError {
  return new DeskError('import-period-differs', { file, where, said, given })
}
