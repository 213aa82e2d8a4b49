import type { FigureChange } from '../import-report.ts'
import type { MissingAbsence } from '../view-rows.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, type FigureStatus } from '../vocabulary.ts'
import { say } from './say.ts'

type Value = Pick<FigureChange['old'], 'status' | 'asPublished'>

/** What a figure counts, in words: `Criminal, requests, rejected`. Ids that are no words of the vocabulary stay as they are. */
export function figureWords(figure: {
  readonly requestKind: string
  readonly measure: string
  readonly outcome: string
  readonly legalProcess: string
}): string {
  const kind = REQUEST_KINDS.find((each) => each === figure.requestKind)
  const measure = MEASURES.find((each) => each === figure.measure)
  const outcome = OUTCOMES_AND_TOTAL.find((each) => each === figure.outcome)
  return [
    kind === undefined ? figure.requestKind : say(`kind.${kind}`),
    ...(figure.legalProcess === 'not-split' ? [] : [figure.legalProcess]),
    measure === undefined ? figure.measure : say(`measure.${measure}`),
    outcome === undefined ? figure.outcome : say(`outcome.${outcome}`),
  ].join(', ')
}

/** A published value, to the letter; where it is no number, what it means, with what is printed: `blank in the report (printed “-”)`. */
export function valueText({ status, asPublished }: Value): string {
  const text = asPublished.trim()
  const absence = ABSENCE_OF_STATUS[status]
  if (absence === null) return text
  const words = say(`absence.${absence}`)
  return text === '' ? words : say('absence.printed', { absence: words, text })
}

/** Why a figure with this status has no number; `null`: it has one. */
export const ABSENCE_OF_STATUS = {
  exact: null,
  band: null,
  suppressed: 'withheld',
  'not-reported': 'blank',
} as const satisfies Readonly<Record<FigureStatus, MissingAbsence | null>>
