import type { Catalogue } from '../model/catalogue.ts'
import type { ImportAnswers } from '../model/import-question.ts'
import { KEY, keyOfName } from '../model/key-of-name.ts'
import { periodFromLabel } from '../model/period.ts'

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
export function knownCompanies({
  companies,
  extents,
  services,
  mainServices,
}: Catalogue): readonly KnownCompany[] {
  const wholes = new Set(services.filter(({ subsetOf }) => subsetOf === null).map(({ id }) => id))
  return companies.map(({ id, name }) => {
    const own = extents.filter(({ company }) => company === id)
    return {
      id,
      name,
      wholeService:
        mainServices.find(({ company, service }) => company === id && wholes.has(service))?.service ?? null,
      lastPeriod: own.map(({ to }) => to).reduce<string | null>(laterOf, null),
    }
  })
}

function laterOf(before: string | null, label: string): string {
  return before === null || periodFromLabel(label).endsOn > periodFromLabel(before).endsOn ? label : before
}

/** The company that an answer means: one that is held, by its id or its name without case, else a new one with an id of its own. */
export function companyMeant(
  { id, name }: NonNullable<ImportAnswers['company']>,
  held: readonly KnownCompany[],
): KnownCompany {
  const plain = name.trim()
  const known =
    held.find((company) => company.id === id) ??
    held.find((company) => company.name.toLowerCase() === plain.toLowerCase())
  if (known !== undefined) return known
  return {
    id: freeId(KEY.test(id) ? id : keyOfName(plain), held),
    name: plain,
    wholeService: null,
    lastPeriod: null,
  }
}

/** Names that are alike without accents are two companies: `Méta` isn't Meta. */
function freeId(id: string, held: readonly KnownCompany[]): string {
  let free = id
  for (let number = 2; held.some((company) => company.id === free); number += 1)
    free = `${id.slice(0, 60)}-${String(number)}`
  return free
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
  const words = ` ${wordsOf(fileName)} `
  return companies.filter(({ id, name }) =>
    [id, name].some((each) => wordsOf(each).length > 1 && words.includes(` ${wordsOf(each)} `)),
  )
}

/** `Meta-Requests_2019H1.csv` → `meta requests 2019h1 csv`. */
function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
