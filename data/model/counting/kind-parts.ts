import { REQUEST_KINDS, type RequestKind } from '../vocabulary.ts'

/** The kinds that a kind is the sum of, where a source separates them; none: it is the sum of no others. */
export const PARTS_OF_KIND = {
  undivided: ['criminal', 'emergency'],
  criminal: [],
  emergency: [],
  civil: [],
  preservation: [],
  'national-security': ['nsl', 'fisa-content', 'fisa-non-content'],
  nsl: [],
  'fisa-content': [],
  'fisa-non-content': [],
} as const satisfies Readonly<Record<RequestKind, readonly RequestKind[]>>

/** A kind and those that it is the sum of. No kind is in two families. */
export interface KindFamily {
  readonly total: RequestKind
  /** Two or more. */
  readonly parts: readonly RequestKind[]
}

/** In the order of REQUEST_KINDS. */
export const KIND_FAMILIES: readonly KindFamily[] = REQUEST_KINDS.flatMap((total) => {
  const parts = PARTS_OF_KIND[total]
  return parts.length === 0 ? [] : [{ total, parts }]
})
