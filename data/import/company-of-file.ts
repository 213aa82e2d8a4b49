import { DeskError } from '../model/error-codes.ts'
import type { CompanySaidBy } from '../model/import-question.ts'
import type { ImportChoices } from '../model/import-report.ts'
import { companiesNamed, companyAsHeld, companyMeant, type KnownCompany } from './known-companies.ts'

/** What of a file says whose figures it holds. */
type SaidBy = 'layout' | 'column' | 'name' | 'dataset'

/** The company of a file that is read by a mapping, and how far it is known. */
export interface CompanyByRecipe {
  readonly company: KnownCompany
  readonly saidBy: CompanySaidBy
  /** The file's name names another company than the mapping's, and the reader said none; `null`: it doesn't. */
  readonly denied: KnownCompany | null
}

/**
 * The company of a file that is read by a mapping: the one that the reader said of this file, else the mapping's, which the file's
 * name may say too, or deny.
 *
 * @throws {DeskError} `import-company-differs` where one is said and the file's name names another that is known.
 */
export function companyByRecipe(
  file: string,
  ofRecipe: { readonly id: string; readonly name: string },
  { answers }: Pick<ImportChoices, 'answers'>,
  held: readonly KnownCompany[],
): CompanyByRecipe {
  const company =
    answers.company === null ? companyAsHeld(ofRecipe, held) : companyMeant(answers.company, held)
  const [other, ...more] = companiesNamed(file, held).filter(({ id }) => id !== company.id)
  const isNamed = companiesNamed(file, [company]).length > 0
  if (answers.company !== null) {
    if (other !== undefined && !isNamed) throw differs(file, 'name', other, company)
    return { company, saidBy: 'reader', denied: null }
  }
  // A name that names several says none.
  const saidBy = isNamed && other === undefined ? 'name' : 'nothing'
  return { company, saidBy, denied: isNamed || more.length > 0 ? null : (other ?? null) }
}

/**
 * The company of a file of a template that any company fills in: the one that the reader said, else the one that the file's name names.
 *
 * @throws {DeskError} `import-company-differs` where one is said and the file's name names another that is held.
 */
export function companyOfAnyones(
  file: string,
  nobody: { readonly id: string; readonly name: string },
  choices: Pick<ImportChoices, 'answers'>,
  held: readonly KnownCompany[],
): CompanyByRecipe {
  const [named, ...more] = companiesNamed(file, held)
  const isOne = named !== undefined && more.length === 0
  if (choices.answers.company !== null || !isOne) return companyByRecipe(file, nobody, choices, held)
  return { company: named, saidBy: 'name', denied: null }
}

/**
 * The company of a file that says itself whose it is.
 *
 * @throws {DeskError} `import-company-differs` where the reader says another.
 */
export function companyAsSaid(
  file: string,
  said: { readonly id: string; readonly name: string },
  by: SaidBy,
  { answers }: Pick<ImportChoices, 'answers'>,
  held: readonly KnownCompany[],
): KnownCompany {
  const company = companyAsHeld(said, held)
  if (answers.company !== null) {
    const meant = companyMeant(answers.company, held)
    if (meant.id !== company.id) throw differs(file, by, company, meant)
  }
  return company
}

function differs(
  file: string,
  where: SaidBy,
  said: { readonly name: string },
  given: { readonly name: string },
): DeskError {
  return new DeskError('import-company-differs', { file, where, said: said.name, given: given.name })
}
