import type { Catalogue } from '../model/catalogue.ts'
import { listText, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import type { Measure } from '../model/vocabulary.ts'
import { breakLabel, breaksInView } from './breaks.ts'
import { measureText } from '../model/name-texts.ts'
import { rangeTexts } from './range-texts.ts'

/** Whether the same one may be counted again in another period: requests are made once, accounts are named again. */
const MAY_RECUR = {
  requests: false,
  accounts: true,
  devices: true,
  identifiers: true,
  tokens: true,
  apps: true,
  customers: true,
  'share-disclosed': false,
} as const satisfies Record<Measure, boolean>

/** Whether the same one may be counted in several periods. */
export function mayRecur(measure: Measure): boolean {
  return MAY_RECUR[measure]
}

/**
 * What a sum over the whole range must say: of which periods nothing is in it, that it runs over a break, and that it isn't a number of
 * different accounts.
 */
export function sumNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const { change, measure } = rows.query
  if (change !== 'none' || rows.periods.length < 2) return []
  const isHeld = rows.totals.map(({ absence }) => absence !== 'not-held')
  const held = rows.periods.filter((_, place) => isHeld[place] !== false)
  const lacking = [...rows.periods.keys()].filter((place) => isHeld[place] === false)
  const breaks = breaksInView(catalogue, { ...rows, periodsInView: held })
  return [
    ...(lacking.length === 0 || held.length === 0
      ? []
      : [message('figure.note.sum-not-held', { periods: listText(rangeTexts(lacking, rows.periods)) })]),
    ...(breaks.length === 0
      ? []
      : [
          message('figure.note.sum-over-break', {
            breaks: listText(
              breaks.map((each) =>
                message('figure.note.break-from', {
                  label: breakLabel(each),
                  period: periodText(each.firstAfter),
                }),
              ),
            ),
          }),
        ]),
    ...(mayRecur(measure)
      ? [message('figure.note.sum-of-recurring', { measure: measureText(measure) })]
      : []),
  ]
}
