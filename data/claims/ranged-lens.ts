import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { RequestKind } from '../model/vocabulary.ts'

/** Kinds that US law lets companies publish as ranges only. */
const RANGED: readonly RequestKind[] = KIND_FAMILIES.filter(
  ({ total }) => total === 'national-security',
).flatMap(({ total, parts }) => [total, ...parts])

/**
 * A view of figures that are published as ranges opens the ranges: each kind by itself, with its gaps. Added up and over time they
 * would fall where a kind isn't held.
 */
export function rangedLens(lens: ViewQuery): ViewQuery {
  const isRanged = lens.requestKinds.every((kind) => RANGED.includes(kind))
  return isRanged && lens.mode === 'absolute' ? { ...lens, figure: 'bands' } : lens
}
