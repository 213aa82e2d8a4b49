import type { AssertionDraft } from '../../../../data/model/assertion-draft.ts'
import type { VerdictWord } from '../../../../data/model/verdicts.ts'

/** A claim as somebody writes it into the form, and what is right of it. */
export interface Wording {
  readonly words: string
  readonly draft: Partial<AssertionDraft>
  /** What the form makes of the fields that were read, wherever it stands in the claim. */
  readonly parsed: Readonly<Record<string, unknown>>
  /**
   * The number in plain SQL over `v`, and what a reader's pencil accepts of the words; both ends inclusive. `null`: no number settles
   * it, and `verdict` is worked out beside the line.
   */
  readonly number: string | null
  readonly accepts: readonly [from: number, to: number] | null
  readonly verdict: VerdictWord
}

export type Line = readonly [
  words: string,
  draft: Partial<AssertionDraft>,
  parsed: Readonly<Record<string, unknown>>,
  number: string | null,
  accepts: readonly [number, number] | null,
  verdict: VerdictWord,
]

export const ANY = Infinity
export const requests = (period: string, more = "kind = 'criminal' AND outcome = 'total'"): string =>
  `(SELECT sum(low) FROM v WHERE service = 'all' AND type <> 'world' AND measure = 'requests' AND period = '${period}' AND ${more})`
export const accounts = (period: string): string => requests(period).replace("'requests'", "'accounts'")
export const undivided = (period: string, more = "outcome = 'total'"): string =>
  requests(period, `kind = 'undivided' AND ${more}`)
export const emergency = (period: string): string =>
  requests(period, "kind = 'emergency' AND outcome = 'total'")
export const of = (kinds: string, outcomes: string): string =>
  `kind IN (${kinds}) AND outcome IN (${outcomes})`
export const printed = (period: string, service: string, measure = 'requests'): string =>
  `(SELECT sum(low) FROM v WHERE type = 'world' AND outcome = 'total' AND service = '${service}' AND measure = '${measure}' AND period = '${period}')`
export const percent = (part: string, whole: string): string => `100.0 * ${part} / ${whole}`

export const CRIMINAL: Partial<AssertionDraft> = { requestKinds: ['criminal'] }
export const UNDIVIDED: Partial<AssertionDraft> = { requestKinds: ['undivided'] }
export const EMERGENCY: Partial<AssertionDraft> = { requestKinds: ['emergency'] }
export const LAW: Partial<AssertionDraft> = { requestKinds: ['undivided', 'criminal', 'emergency'] }
export const SHARE: Partial<AssertionDraft> = { form: 'share' }
export const rose: Partial<AssertionDraft> = { form: 'change', direction: 'increase' }
export const fell: Partial<AssertionDraft> = { form: 'change', direction: 'decrease' }
