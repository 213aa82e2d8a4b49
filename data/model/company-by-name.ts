import { keyOfName } from './key-of-name.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * The company that a name means: a held one of that name, without case, else a new one with a key of its own. Names that are only
 * alike are two companies: `Méta` isn't Meta, and `Apple` isn't Apple Inc.
 */
export function companyByName<Held extends Named>(name: string, held: readonly Held[]): Held | Named {
  const plain = name.trim()
  const known = held.find((company) => company.name.toLowerCase() === plain.toLowerCase())
  return known ?? { id: freeCompanyKey(keyOfName(plain), held), name: plain }
}

/** The key, or one like it that no company has. */
export function freeCompanyKey(key: string, held: readonly Pick<Named, 'id'>[]): string {
  let free = key
  for (let number = 2; held.some(({ id }) => id === free); number += 1)
    free = `${key.slice(0, MAX_STEM)}-${String(number)}`
  return free
}

/** A key has room for a number behind it. */
const MAX_STEM = 60

/** The key of the service that all of a new company's figures are of. */
export function wholeServiceKey(company: string): string {
  return `${company.slice(0, MAX_STEM - 2)}-all`
}
