import { foldText } from '../model/fold-name.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { companyByName, freeCompanyKey } from '../model/company-by-name.ts'
import type { ImportAnswers } from '../model/import-question.ts'
import { KEY } from '../model/key-of-name.ts'
import { periodFromLabel } from '../model/period.ts'
import { maybeWholeService } from '../model/whole-service.ts'

/** A company that the dataset holds figures of, or that a file is said to be of. */
export interface KnownCompany {
  readonly id: string
  readonly name: string
  /** Its main service, where that is no part of another; `null`: it isn't, or none is held. */
  readonly wholeService: string | null
  /** Newest period that is held; `null`: none. */
  readonly lastPeriod: string | null
}

/** The companies of a dataset, in its order. */
export function knownCompanies(catalogue: Catalogue): readonly KnownCompany[] {
  const { companies, extents } = catalogue
  return companies.map(({ id, name }) => {
    const own = extents.filter(({ company }) => company === id)
    return {
      id,
      name,
      wholeService: maybeWholeService(id, catalogue),
      lastPeriod: own.map(({ to }) => to).reduce<string | null>(laterOf, null),
    }
  })
}

function laterOf(before: string | null, label: string): string {
  return before === null || periodFromLabel(label).endsOn > periodFromLabel(before).endsOn ? label : before
}

/**
 * The company that an answer means: one that is held, by its name without case or by its id, else a new one with an id of its own. An
 * id beside another name joins nothing; a text that may be either stands in both places.
 */
export function companyMeant(
  { id, name }: NonNullable<ImportAnswers['company']>,
  held: readonly KnownCompany[],
): KnownCompany {
  const meant = id === name && held.some((company) => company.id === id) ? { id } : companyByName(name, held)
  const known = held.find((company) => company.id === meant.id)
  if (known !== undefined) return known
  const key = KEY.test(id) ? freeCompanyKey(id, held) : meant.id
  return { id: key, name: name.trim(), wholeService: null, lastPeriod: null }
}

/** A company as the dataset holds it, by its id alone: a name that is like another's joins nothing. */
export function companyAsHeld(
  { id, name }: { readonly id: string; readonly name: string },
  held: readonly KnownCompany[],
): KnownCompany {
  return held.find((company) => company.id === id) ?? { id, name, wholeService: null, lastPeriod: null }
}

/** Those of the companies whose names or ids stand in a file's name as whole words. */
export function companiesNamed<Company extends { readonly id: string; readonly name: string }>(
  fileName: string,
  companies: readonly Company[],
): readonly Company[] {
  const words = ` ${foldText(fileName)} `
  return companies.filter(({ id, name }) =>
    [id, name].some((each) => foldText(each).length > 1 && words.includes(` ${foldText(each)} `)),
  )
}
