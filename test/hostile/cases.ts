import { bytes, isOfBundled, type HostileCase } from './case.ts'
import { FILE_CASES } from './file-cases.ts'
import { HEADER_CASES } from './header-cases.ts'
import { LIMIT_CASES } from './limit-cases.ts'
import { mutate } from './mutations.ts'
import { PAGE_CASES } from './page-cases.ts'
import { SCHEMA_CASES } from './schema-cases.ts'
import { VALUE_CASES } from './value-cases.ts'

/** Every case that was thought of, each with the answers that are right. */
export const KNOWN_CASES: readonly HostileCase[] = [
  ...HEADER_CASES,
  ...PAGE_CASES,
  ...SCHEMA_CASES,
  ...VALUE_CASES,
  ...FILE_CASES,
  ...LIMIT_CASES,
]

/** `count` files after accidents, the same ones for the same `seed`. Nothing is expected of one but that it does no harm. */
export function mutationCases(count: number, seed: number): readonly HostileCase[] {
  return Array.from({ length: count }, (_, place) => seed + place).map((each) => ({
    ...bytes(`accident ${String(each)}`, [], (whole) => mutate(whole, each)),
    isOfBundled: isOfBundled(each),
  }))
}
