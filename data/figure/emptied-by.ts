import type { ViewAnswer } from '../model/view-answer.ts'
import { periodLength } from '../model/period.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'

/** Choices of what is counted. */
const FILTERS = [
  'territories',
  'outcomes',
  'requestKinds',
  'periods',
  'half',
  'service',
  'measure',
] as const satisfies readonly (keyof ViewQuery)[]
/** Choices of how it is shown: they can empty a view that has figures. */
const FORMS = ['mode', 'change'] as const satisfies readonly (keyof ViewQuery)[]

/**
 * The filters that empty a view: each that alone, set back to the default, leaves figures to show. Where none does, the default
 * view is offered. A view that has numbers is emptied by its form alone.
 *
 * @param figuresIn how many figures stand behind a query; 0 where none of them is a number.
 */
export function emptiedBy(
  query: ViewQuery,
  defaultQuery: ViewQuery,
  figuresIn: (query: ViewQuery) => number,
): ViewAnswer['emptiedBy'] {
  const isForm = figuresIn(query) > 0
  const found = [...(isForm ? FORMS : FILTERS)].flatMap((id) => {
    const without = { ...query, [id]: defaultQuery[id] }
    if (JSON.stringify(query[id]) === JSON.stringify(defaultQuery[id]) || !isOneLength(without)) return []
    const count = figuresIn(without)
    return count === 0 ? [] : [{ id, sentence: sentenceOf(id, count), without }]
  })
  if (found.length > 0 || isForm) return found
  const count = figuresIn(defaultQuery)
  return count === 0
    ? []
    : [{ id: 'all', sentence: say('view.emptied.all', { count }), without: defaultQuery }]
}

function sentenceOf(id: (typeof FILTERS | typeof FORMS)[number], count: number): string {
  return say('view.emptied', { filter: say(`view.emptied.${id}`), count })
}

/** Lifting the periods alone must not leave a half of a whole year, or a period of another length to compare with. */
function isOneLength({ half, periods, compareWith }: ViewQuery): boolean {
  const length = periodLength(periods.from)
  const isCompared = compareWith === null || periodLength(compareWith) === length
  return isCompared && (half === 'all' || length === 'half-year')
}
