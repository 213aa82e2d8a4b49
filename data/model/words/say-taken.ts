import { formatCount, formatInterval } from '../format.ts'
import type { TakenFor } from '../import-question.ts'
import { LAW_ENFORCEMENT_KINDS, REQUEST_KINDS, type Measure } from '../vocabulary.ts'
import { lowerFirst, upperFirst } from './names.ts'
import { say } from './say.ts'

type Sum = TakenFor['sums'][number]

/** A request kind in words; an id that is no word of the vocabulary stays as it is. */
export function kindText(requestKind: string): string {
  const kind = REQUEST_KINDS.find((each) => each === requestKind)
  return kind === undefined ? requestKind : lowerFirst(say(`kind.${kind}`))
}

/** The periods of a file: one, or from the first to the last and how many. */
export function periodsText(periods: readonly string[]): string {
  const [first, ...others] = periods
  const last = others.at(-1)
  if (first === undefined) return say('taken.periods-none')
  return last === undefined ? first : say('taken.periods', { from: first, to: last, count: periods.length })
}

export function territoriesText(count: number): string {
  return say('taken.territories', { count })
}

/** A sum, or the range that it lies in where a part is a band. */
export function sumText({ low, high }: Pick<Sum, 'low' | 'high'>): string {
  return formatInterval(low, high, formatCount)
}

/** A share's bound, kept in hundredths of a percent: `5350` → `53.5`. */
export function shareText(hundredths: number): string {
  return String(hundredths / 100)
}

/** What a file's numbers add up to, a sentence each; requests that ask for no data last, as kept apart. Services aren't added up. */
export function sumSentences({ sums, services }: Pick<TakenFor, 'sums' | 'services'>): readonly string[] {
  const measures = [...new Set(sums.map(({ measure }) => measure))].filter(
    (each) => each !== 'share-disclosed',
  )
  const counted = sums.filter(({ requestKind }) => requestKind !== 'preservation')
  const apart = sums.filter(({ requestKind }) => requestKind === 'preservation')
  const sentences = measures.flatMap((measure) => {
    const own = counted.filter((sum) => sum.measure === measure)
    return own.some(({ cells }) => cells > 0) ? [measureSentence(measure, own, services)] : []
  })
  const kept = measures.flatMap((measure) => {
    const own = apart.filter((sum) => sum.measure === measure && sum.cells > 0)
    return own.length === 0
      ? []
      : [say('taken.apart-part', { kind: kindText('preservation'), ...numberOf(measure, own) })]
  })
  const notReported = sums.reduce((total, sum) => total + sum.notReported, 0)
  return [
    ...sentences,
    ...sharesSentence(sums),
    ...(notReported === 0 ? [] : [say('taken.not-reported', { count: notReported })]),
    ...(kept.length === 0 ? [] : [say('taken.apart', { parts: kept.join('; ') })]),
  ]
}

/** Kinds are added up where they are parts of one number: of one service, law enforcement's, and no sum beside its parts. */
function measureSentence(measure: Measure, sums: readonly Sum[], services: TakenFor['services']): string {
  const groups = Map.groupBy(sums, ({ requestKind, service }) => JSON.stringify([requestKind, service]))
  const isOneService = new Set(sums.map(({ service }) => service)).size === 1
  const kinds = [...new Set(sums.map(({ requestKind }) => requestKind))]
  const canAdd = isOneService && (kinds.length === 1 || arePartsOfOne(sums))
  const parts = [...groups.values()].map((own) => {
    const [{ requestKind, service } = { requestKind: '', service: '' }] = own
    const { number } = numberOf(measure, own)
    const name = services.find(({ id }) => id === service)?.name ?? service
    return isOneService
      ? say('taken.part', { kind: kindText(requestKind), number })
      : say('taken.part-of-service', { kind: kindText(requestKind), service: name, number })
  })
  const unit = say(`measure.${measure}`)
  if (!canAdd) {
    const whole = wholeAndParts(sums)
    if (!isOneService || whole === null)
      return say('taken.not-added', { measure: upperFirst(unit), parts: parts.join(', ') })
    return say('taken.of-which', {
      ...numberOf(measure, whole),
      parts: parts.filter((_, place) => kinds[place] !== 'undivided').join(', '),
    })
  }
  const total = numberOf(measure, sums)
  return kinds.length === 1
    ? say('taken.one', { ...total, kind: kindText(kinds[0] ?? '') })
    : say('taken.parts', { ...total, parts: parts.join(', ') })
}

/** No period has a sum beside its parts. */
function arePartsOfOne(sums: readonly Sum[]): boolean {
  const divided = new Set(sums.flatMap((sum) => (sum.requestKind === 'undivided' ? [] : [sum.period])))
  return sums.every(
    (sum) => isLawEnforcementKind(sum) && (sum.requestKind !== 'undivided' || !divided.has(sum.period)),
  )
}

/** The sums that others are parts of, where every period has one; `null`: not all kinds are parts of it, or it is less than they. */
function wholeAndParts(sums: readonly Sum[]): readonly Sum[] | null {
  const whole = sums.filter(({ requestKind }) => requestKind === 'undivided')
  const isPart = (sum: Sum): boolean => {
    const own = whole.find(({ period }) => period === sum.period)
    const parts = sums.filter(
      ({ period, requestKind }) => period === sum.period && requestKind !== 'undivided',
    )
    return own !== undefined && parts.reduce((total, { high }) => total + high, 0) <= own.high
  }
  return sums.every((sum) => isLawEnforcementKind(sum) && isPart(sum)) ? whole : null
}

function isLawEnforcementKind({ requestKind }: Sum): boolean {
  return LAW_ENFORCEMENT_KINDS.some((kind) => kind === requestKind)
}

function numberOf(
  measure: Measure,
  sums: readonly Sum[],
): { readonly number: string; readonly measure: string } {
  const low = sums.reduce((total, sum) => total + sum.low, 0)
  const high = sums.reduce((total, sum) => total + sum.high, 0)
  return { number: sumText({ low, high }), measure: say(`measure.${measure}`) }
}

function sharesSentence(sums: readonly Sum[]): readonly string[] {
  const shares = sums.filter(({ measure, cells }) => measure === 'share-disclosed' && cells > 0)
  if (shares.length === 0) return []
  const count = shares.reduce((total, { cells }) => total + cells, 0)
  const low = Math.min(...shares.map((sum) => sum.low))
  const high = Math.max(...shares.map((sum) => sum.high))
  return [say('taken.shares', { count, low: shareText(low), high: shareText(high) })]
}
