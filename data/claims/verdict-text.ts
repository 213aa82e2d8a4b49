import type { Catalogue } from '../model/catalogue.ts'
import { kindsText } from '../model/name-texts.ts'
import { capital, listText, message, named, periodText, type Text } from '../model/text.ts'
import type { UntestableReason } from '../model/verdicts.ts'
import { statedUnit } from './accepted-range.ts'
import { comesTo } from './arithmetic-text.ts'
import { termsOf, type Assessed } from './assess-assertion.ts'
import { intervalText, numberForm, numberText, placesOf, sumText, type NumberForm } from './number-text.ts'

/** What a verdict says of one assertion, before it is known in which language. */

/** What was measured, short: the number that is held against the stated one, or the whole comparison. */
export function foundText(assessed: Assessed, catalogue: Catalogue): Text {
  const { assertion, found } = assessed
  return found !== null && assertion.assert !== 'change'
    ? intervalText(found, numberForm(assertion))
    : comesTo(assessed, catalogue)
}

export function untestableText(reason: UntestableReason): Text {
  return message('verdict.says-untestable', { reason: capital(message(`untestable.${reason}`)) })
}

export function restatedText(before: Assessed, now: Assessed): Text {
  const measured = (each: Assessed): Text => {
    const value = each.measured[0]?.value
    return value === undefined ? named('') : intervalText(value, numberForm(each.assertion))
  }
  return message('verdict.says-restated', { before: measured(before), found: measured(now) })
}

export function truncatedText({ assertion, found }: Assessed): Text {
  const form = numberForm(assertion)
  const value = found ?? { low: 0, high: 0 }
  return message('verdict.says-truncated', {
    found: intervalText(value, form),
    rounded: assertion.assert === 'value' ? roundedText(value.low, assertion, form) : named(''),
  })
}

/** The found number, rounded to the place of the stated one. */
function roundedText(
  value: number,
  { stated }: Extract<Assessed['assertion'], { assert: 'value' }>,
  form: NumberForm,
): Text {
  const unit = statedUnit(stated)
  return numberText(Math.round(value / unit) * unit, { unit: form.unit, places: placesOf(stated) })
}

export function notSupportedText(assessed: Assessed, catalogue: Catalogue): Text {
  const { assertion, missedBy } = assessed
  const found = foundText(assessed, catalogue)
  if (assertion.assert === 'order' || assertion.assert === 'rank' || missedBy === 0)
    return message('verdict.says-not-supported-order', { found })
  const form = numberForm(assertion)
  const distance: NumberForm = form.unit === 'percent' ? { unit: 'percentage-points', places: 2 } : form
  const amount = numberText(Math.abs(missedBy), distance)
  const missed = missedBy < 0 ? message('verdict.below', { amount }) : message('verdict.above', { amount })
  return message('verdict.says-not-supported', { found, missed })
}

/** What a reader must know of a calculation beside its numbers. */
export function noteTexts(assessed: Assessed): readonly Text[] {
  const printed = new Set(termsOf(assessed).flatMap(({ sum }) => sum.printedPeriods))
  const leftOut = assessed.measured.flatMap((each) => each.leftOut)
  const contradicted = assessed.measured.filter(({ isContradicted }) => isContradicted)
  return [
    ...(printed.size === 0
      ? []
      : [message('verdict.printed-total', { periods: listText([...printed].map(periodText)) })]),
    ...leftOut.map(({ kind, period, total }) =>
      message('verdict.left-out', {
        kind: kindsText([kind]),
        period: periodText(period),
        total: sumText(total),
      }),
    ),
    ...contradicted.map(({ terms: [part, whole] }) =>
      message('verdict.contradiction', { part: sumText(part?.sum), whole: sumText(whole?.sum) }),
    ),
  ]
}

export function breakText(id: string, { methodBreaks }: Catalogue): Text {
  const found = methodBreaks.find((each) => each.id === id)
  return found === undefined
    ? named(id)
    : message('verdict.break', {
        label: { is: 'source', id: `break.${id}.label`, text: found.label },
        reason: { is: 'source', id: `break.${id}.reason`, text: found.reason },
      })
}

/** In how many of the territories every number is there; `null` where nothing was added up. */
export function coverageText(assessed: readonly Assessed[]): Text | null {
  const sums = assessed.flatMap(termsOf).map(({ sum }) => sum)
  if (sums.length === 0) return null
  const territories = new Set(sums.flatMap((sum) => sum.territories))
  // A territory reports where it does so in each sum that it is in.
  const lacking = new Set(
    sums.flatMap((sum) => sum.territories.filter((code) => !sum.reporting.includes(code))),
  )
  return message('verdict.coverage', { reporting: territories.size - lacking.size, of: territories.size })
}
