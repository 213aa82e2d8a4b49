import { REQUEST_KINDS, type RequestKind } from '../vocabulary.ts'
import { KIND_FAMILIES, type KindFamily } from './kind-parts.ts'

/**
 * When a figure is counted, so that no view adds a total and its part.
 *
 * `always`: whenever its kind is asked for. `unless-total`: a part of a total that is the figure; counted unless the total is asked
 * for too. `unless-parts`: a total whose parts are all known; counted unless all of them are asked for. `unless-total-alone`: a part
 * of such a total; counted unless the total is asked for without all of its parts.
 */
export const COUNTINGS = ['always', 'unless-total', 'unless-parts', 'unless-total-alone'] as const
export type Counting = (typeof COUNTINGS)[number]

/** Which figures a choice of kinds counts. */
export interface CountedInView {
  /** Choices with the same key count the same figures of the kinds that they share; empty: every figure of theirs. */
  readonly key: string
  /** `kind` and `counting` are places in REQUEST_KINDS and COUNTINGS. Says nothing of kinds that aren't chosen. */
  isCounted(kind: number, counting: number): boolean
}

/** For kinds that are shown beside each other and not added: every figure of theirs. */
export const EACH_KIND_ALONE: CountedInView = { key: '', isCounted: () => true }

/** What a view, or a claim, of these kinds counts. */
export function countedInView(kinds: readonly RequestKind[]): CountedInView {
  const isHidden = new Uint8Array(REQUEST_KINDS.length * COUNTINGS.length)
  const keys = KIND_FAMILIES.flatMap((family) => {
    const hidden = hiddenOf(family, kinds)
    for (const kind of [family.total, ...family.parts])
      for (const counting of hidden)
        isHidden[REQUEST_KINDS.indexOf(kind) * COUNTINGS.length + COUNTINGS.indexOf(counting)] = 1
    return hidden.length === 0 ? [] : [`${family.total}: ${hidden.join(', ')}`]
  })
  return {
    key: keys.join('; '),
    isCounted: (kind, counting) => isHidden[kind * COUNTINGS.length + counting] !== 1,
  }
}

/** What figures of the family aren't counted, since others that are asked for hold them. */
function hiddenOf({ total, parts }: KindFamily, kinds: readonly RequestKind[]): readonly Counting[] {
  const chosen = parts.filter((part) => kinds.includes(part))
  if (!kinds.includes(total) || chosen.length === 0) return []
  return chosen.length === parts.length
    ? ['unless-total', 'unless-parts']
    : ['unless-total', 'unless-total-alone']
}
