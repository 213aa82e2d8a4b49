import { DeskError } from '../model/error-codes.ts'
import type { ImportChoices } from '../model/import-report.ts'
import type { ImportQuestion } from '../model/import-question.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { maybePeriodAfter } from '../model/period.ts'
import type { KnownCompany } from './known-companies.ts'
import { maybePeriodInName } from './parse-period.ts'

/** Stands for the period of a file's rows while it is asked; no edition is of it. */
export const PERIOD_ASKED = ''

/** The period that a file is of as a whole, and what is asked about it. */
export interface PeriodOfFile {
  /** `null`: each row says its own; `PERIOD_ASKED`: it is a question. */
  readonly period: string | null
  readonly questions: readonly ImportQuestion[]
}

/**
 * The period of a file that is read by a mapping. One that was typed into the mapping is of the file that it was typed for, and is
 * asked of each file anew.
 *
 * @throws {DeskError} `import-period-differs` where a period is given and the file says another.
 */
export function periodByRecipe(
  file: string,
  { period }: Pick<MappingRecipe, 'period'>,
  choices: Pick<ImportChoices, 'period'>,
  company: Pick<KnownCompany, 'lastPeriod'>,
): PeriodOfFile {
  const given = choices.period
  if (period.from === 'column') {
    if (given !== null) throw differs(file, 'column', period.column[0] ?? '', given)
    return { period: null, questions: [] }
  }
  const named = maybePeriodInName(file)
  if (given !== null && named !== null && given !== named) throw differs(file, 'name', named, given)
  return known(given ?? (period.from === 'file-name' ? named : null), named, company)
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

function differs(file: string, where: 'column' | 'name' | 'heading', said: string, given: string): DeskError {
  return new DeskError('import-period-differs', { file, where, said, given })
}
