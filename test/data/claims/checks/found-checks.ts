import { checkFigures } from '../../../../data/claims/check-figures.ts'
import type { CheckedFigure, CheckedFigures } from '../../../../data/model/checked-figure.ts'
import type { OutcomeRule } from '../../../../data/model/catalogue.ts'
import { checked } from './checked-world.ts'

/** Outcomes of acme's criminal requests exclude each other. */
export const RULES: readonly OutcomeRule[] = [
  {
    company: 'acme',
    requestKind: 'criminal',
    semantics: 'exclusive',
    outcomes: ['content', 'non-content', 'no-data', 'rejected'],
  },
]

/** What the checks find, each with its sentence. */
export function found(figures: CheckedFigures, rules = RULES) {
  return checkFigures(figures, rules).map(({ check, sentence }) => [check, sentence])
}
/** A published percentage of AA in 2016 H1. */
export const percent = (
  value: number,
  asPublished: string,
  outcome: CheckedFigure['outcome'] = 'some-data',
) => checked('2016 H1', 'AA', value, { measure: 'share-disclosed', outcome, asPublished })
/** A territory's numbers from 2013 H1 on. */
export const series = (code: string, values: readonly (number | readonly [number, number])[]) =>
  values.map((value, place) => checked(`${2013 + Math.floor(place / 2)} H${(place % 2) + 1}`, code, value))
/** A row of AA with its total; 5 of it had no content, or no data. */
export const row = (content: number, rejected: number, total: number) => [
  checked('2016 H1', 'AA', total),
  checked('2016 H1', 'AA', content, { outcome: 'content' }),
  checked('2016 H1', 'AA', 3, { outcome: 'non-content' }),
  checked('2016 H1', 'AA', 2, { outcome: 'no-data' }),
  checked('2016 H1', 'AA', rejected, { outcome: 'rejected' }),
]
