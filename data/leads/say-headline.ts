import {
  capital,
  countText,
  listText,
  message,
  named,
  numberText,
  periodText,
  type Text,
} from '../model/text.ts'
import { ENGLISH } from '../model/words/english.ts'
import { wordText } from '../model/words/word-text.ts'
import type { Candidate, Told } from './candidate.ts'
import { changeInPercent, placesOfShares, shareText } from './lead-numbers.ts'
import type { TerritoryNames } from './names.ts'
import { amountText, bareText, countedText, markText, partText } from './say-amount.ts'
import type { Series, SeriesValue } from './series.ts'

/** The most characters of a headline in English. */
export const HEADLINE_CHARACTERS = 90

/** The first of these wordings that is short enough in English, else the last. */
function shortEnough(wordings: readonly Text[]): Text {
  const found = wordings.find((each) => englishOf(each).length <= HEADLINE_CHARACTERS) ?? wordings.at(-1)
  if (found === undefined) throw new RangeError('No wording')
  return found
}

export function englishOf(text: Text): string {
  return wordText(text, { language: ENGLISH, drawn: 0, rewordings: new Map() })
}

/** What a lead says first: place, number with its unit, period, and a clause where there is room. */
export function headlineOf(
  { told, territory }: Candidate,
  period: string,
  names: TerritoryNames,
  companyName: string,
): Text {
  return shortEnough(wordingsOf(told, names.text(territory), period, names, companyName).map(capitalised))
}

function capitalised(text: Text): Text {
  return capital(text)
}

function wordingsOf(
  told: Told,
  territory: Text,
  period: string,
  names: TerritoryNames,
  companyName: string,
): readonly Text[] {
  const at = { territory, period: periodText(period) }
  const said = (amount: Text, clauses: readonly Text[]): readonly Text[] => [
    ...clauses.map((clause) => message('lead.said', { ...at, amount, clause })),
    message('lead.bare', { ...at, amount }),
  ]
  switch (told.is) {
    case 'move':
    case 'mix':
    case 'plain': {
      const { series, profile } = told
      return said(
        amountText(series, profile.value, profile.yearBefore),
        yearClauses(series, profile.value, profile.yearBefore),
      )
    }
    case 'turn':
      return said(amountText(told.series, told.profile.value, null), [
        message(told.isUp ? 'lead.turn-up' : 'lead.turn-down', { n: told.steps }),
      ])
    case 'threshold':
      return [message('lead.bare', { ...at, amount: markText(told.series, told.mark, told.isAbove) })]
    case 'streak':
      return said(amountText(told.series, told.profile.value, null), [
        message(told.isUp ? 'lead.streak-up' : 'lead.streak-down', { n: told.steps }),
      ])
    case 'record':
      return said(amountText(told.series, told.profile.value, null), [extremeClause(told)])
    case 'first-outcome':
      return said(partText(told.series, told.value), [
        message(told.series.measure === 'rejected' ? 'lead.none-before' : 'lead.in-none-before'),
      ])
    case 'broad': {
      const { series, profile, isUp, moved, of } = told
      const before = profile.yearBefore ?? profile.value
      return [
        message(isUp ? 'lead.broad-up' : 'lead.broad-down', {
          amount: amountText(series, profile.value, before),
          period: at.period,
          before: bareText(series, before, profile.value),
          moved: moved.length,
          of,
        }),
      ]
    }
    case 'rank':
      return said(countedText(told.series, told.value), [
        message('lead.passes', { other: names.text(told.passed), n: told.halves }),
      ])
    case 'first-listed':
      return said(countedText(told.series, told.value), [message('lead.first-listed')])
    case 'not-listed':
      return [message('lead.not-listed', { ...at, amount: countedText(told.series, told.lastValue) })]
    case 'per-head':
      return said(message('lead.per-head', { rate: numberText(told.per100k, 1) }), [
        message('lead.most-of', { n: told.of }),
      ])
    case 'band':
      return bandWordings(told, at.period)
    case 'gap':
      return [message('lead.gap', { count: told.newest.length, period: at.period })]
    case 'blank': {
      const count = told.cells
      return [
        message('lead.blank', {
          count,
          period: at.period,
          territories: plainList(told.territories.map(names.text)),
        }),
        message('lead.blank-many', { count, period: at.period, territories: told.territories.length }),
      ]
    }
    case 'contradiction':
      return [
        message('lead.contradiction', {
          territory,
          kind: message(
            told.kind === 'undivided' ? 'figure.kinds.law-enforcement' : `figure.kind.${told.kind}`,
          ),
          parts: countText(told.parts),
          total: countText(told.total),
        }),
      ]
    case 'percentage': {
      const [low, high] = told.printed
      return [
        message('lead.percentage', {
          ...at,
          printed: shareText((low + high) / 2),
          counted: shareText(told.part / told.whole),
        }),
      ]
    }
    case 'echo': {
      const companies = listText(told.others.map(({ name }) => named(name)))
      const n = told.steps
      return said(amountText(told.series, told.profile.value, null), [
        message(told.isUp ? 'lead.echo-up' : 'lead.echo-down', { n, companies }),
        message(told.isUp ? 'lead.echo-up-short' : 'lead.echo-down-short', { n, companies }),
      ])
    }
    case 'apart':
      return apartWordings(told, territory, companyName)
    case 'restated':
      return restatedWordings(told, territory)
    case 'long-run':
      return [
        message('lead.long-run', {
          territory,
          amount: amountText(told.series, told.fromValue, told.toValue),
          from: periodText(told.from),
          value: bareText(told.series, told.toValue, told.fromValue),
          period: periodText(told.to),
        }),
      ]
  }
}

/** No company's numbers stand beside another's as more or fewer: only how each moved. */
function apartWordings(
  { now, before, from, to, other }: Told & { readonly is: 'apart' },
  territory: Text,
  companyName: string,
): readonly Text[] {
  const [share, past] = placesOfShares(now.value, before.value)
  const [otherShare, otherPast] = placesOfShares(other.now.value, other.before.value)
  const at = {
    territory,
    company: named(companyName),
    other: named(other.name),
    from: periodText(from),
    period: periodText(to),
  }
  const long = message('lead.apart', {
    ...at,
    before: shareText(before.value, past),
    share: shareText(now.value, share),
    otherBefore: shareText(other.before.value, otherPast),
    otherShare: shareText(other.now.value, otherShare),
  })
  return [long, message(now.value > before.value ? 'lead.apart-up' : 'lead.apart-down', at)]
}

function restatedWordings(
  { corrected, period }: Told & { readonly is: 'restated' },
  territory: Text,
): readonly Text[] {
  const at = { territory, period: periodText(period) }
  if (corrected.of === 'band') {
    const { kind, measure, now, first } = corrected
    const range = ({ low, high }: { readonly low: number; readonly high: number }): Text => ({
      is: 'value',
      low,
      high,
      valueType: 'count',
    })
    return [
      message('lead.band-first-published', {
        kind: message(`figure.kind.${kind}`),
        range: range(now),
        measure: message(`figure.measure.${measure}`),
        period: at.period,
        before: range(first),
      }),
    ]
  }
  const { series, now, first } = corrected
  const clause = message('lead.first-published', { value: bareText(series, first, now) })
  const amount = amountText(series, now, first)
  return [message('lead.said', { ...at, amount, clause }), message('lead.bare', { ...at, amount })]
}

/** Names with commas alone, as a headline has them. */
function plainList(texts: readonly Text[]): Text {
  return texts.length < 3 ? listText(texts) : { is: 'joined', texts, by: ', ' }
}

function bandWordings(told: Told & { readonly is: 'band' }, period: Text): readonly Text[] {
  const { kind, measure, now, before, change, isUp } = told
  const values = {
    kind: message(`figure.kind.${kind}`),
    range: { is: 'value', low: now.low, high: now.high, valueType: 'count' } as const,
    measure: message(`figure.measure.${measure}`),
    period,
  }
  const plain = message('lead.band', values)
  if (now.half - before.half !== 1) return [plain]
  return [
    message(isUp ? 'lead.band-more' : 'lead.band-fewer', { ...values, change: countText(change) }),
    plain,
  ]
}

/** What a number was a year before: in words, then as the number alone. */
function yearClauses(series: Series, now: SeriesValue, before: SeriesValue | null): readonly Text[] {
  if (before === null) return []
  const bare = message('lead.year-before', { value: bareText(series, before, now) })
  if (series.scale === 'ratio') return [bare]
  if (series.scale === 'share') {
    const value = bareText(series, before, now)
    return [message(now.value >= before.value ? 'lead.share-up' : 'lead.share-down', { before: value }), bare]
  }
  if (Math.min(now.value, before.value) < 20) return [bare]
  return [countClause(now.value, before.value), bare]
}

const ROUND = [
  [2, 'lead.about-twice'],
  [3, 'lead.about-three-times'],
  [4, 'lead.about-four-times'],
  [0.5, 'lead.about-half'],
] as const

function countClause(now: number, before: number): Text {
  const ratio = now / before
  const round = ROUND.find(([times]) => Math.abs(ratio / times - 1) <= 0.05)
  if (round !== undefined) return message(round[1])
  if (ratio >= 1.9) return message('lead.times', { times: numberText(ratio, 1) })
  const change = changeInPercent(now, before)
  if (change === 0) return message('lead.same-as-year')
  return message(now > before ? 'lead.up-on-year' : 'lead.down-on-year', {
    change: numberText(change / 100, 0, 'percent'),
  })
}

function extremeClause({ series, isHigh, halves, since }: Told & { readonly is: 'record' }): Text {
  const isShare = series.scale === 'share'
  if (since !== null) {
    const period = periodText(since)
    if (isShare) return message(isHigh ? 'lead.highest-since' : 'lead.lowest-since', { period })
    return message(isHigh ? 'lead.most-since' : 'lead.fewest-since', { period })
  }
  const n = halves + 1
  if (isShare) return message(isHigh ? 'lead.highest-in' : 'lead.lowest-in', { n })
  return message(isHigh ? 'lead.most-in' : 'lead.fewest-in', { n })
}
