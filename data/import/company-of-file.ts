import { DeskError } from '../model/error-codes.ts'
import type { ImportChoices } from '../model/import-report.ts'
import { companiesNamed, companyAsHeld, companyMeant, type KnownCompany } from './known-companies.ts'

/** What of a file says whose figures it holds. */
type SaidBy = 'layout' | 'column' | 'name' | 'dataset'

/**
 * The company of a file that is read by a mapping: the one that the reader said of this file, else the mapping's.
 *
 * @throws {DeskError} `import-company-differs` where one is said and the file's name names another that is known.
 */
export function companyByRecipe(
  file: string,
  ofRecipe: { readonly id: string; readonly name: string },
  { answers }: Pick<ImportChoices, 'answers'>,
  held: readonly KnownCompany[],
): KnownCompany {
  if (answers.company === null) return companyAsHeld(ofRecipe, held)
  const meant = companyMeant(answers.company, held)
  const named = companiesNamed(file, held)
  const [other] = named
  if (other !== undefined && !named.some(({ id }) => id === meant.id))
    throw differs(file, 'name', other, meant)
  return meant
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
