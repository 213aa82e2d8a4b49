import type { FigureChange } from '../import-report.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../vocabulary.ts'
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

/** A published value, to the letter; where it is no number, what it means beside it. */
export function valueText({ status, asPublished }: Value): string {
  const text = asPublished.trim()
  if (status !== 'not-reported') return text
  return text === '' ? say('importing.value-absent') : say('importing.value-absent-as', { text })
}
