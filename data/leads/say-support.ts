import { formatCount, formatDecimal, formatInterval } from '../model/format.ts'
import { upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import type { RequestKind } from '../model/vocabulary.ts'
import type { Candidate, Told } from './candidate.ts'
import type { TerritoryNames } from './names.ts'
import { accountsBeside, broadShares, otherShares, without, type SupportContext } from './say-beside.ts'
import { apartClauses, echoClauses, restatedClause } from './say-across.ts'
import { longRunClauses } from './say-long-run.ts'
import {
  countMoved,
  inWords,
  ratioMoved,
  shareMoved,
  standing,
  streakValues,
  thresholdClauses,
  upOnYear,
  yearBefore,
} from './say-moves.ts'

/** One sentence below a headline: whole clauses, each with its numbers. */
export function supportOf(candidate: Candidate, also: readonly Candidate[], context: SupportContext): string {
  const clauses = clausesOf(candidate.told, also, context).filter((clause) => clause !== '')
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`
}

function clausesOf(told: Told, also: readonly Candidate[], context: SupportContext): readonly string[] {
  const { names, isHeadline } = context
  switch (told.is) {
    case 'move':
    case 'mix':
      return told.series.scale === 'share'
        ? [
            shareMoved(told.series, told.profile),
            ...standing(told),
            ...otherShares(told, context),
            ...without(told, context),
          ]
        : told.series.scale === 'ratio'
          ? [ratioMoved(told.profile), ...standing(told), ...without(told, context)]
          : [
              countMoved(told.profile),
              ...standing(told),
              ...accountsBeside(told, also, context),
              ...without(told, context),
            ]
    case 'plain':
      return [countMoved(told.profile), ...without(told, context)]
    case 'streak':
      return [
        ...(isHeadline ? upOnYear(told.profile) : []),
        streakValues(told),
        ...standing(told),
        ...without(told, context),
      ]
    case 'turn': {
      const { series, profile, steps } = told
      const half = inWords(series, profile.halfBefore ?? profile.value)
      const year = profile.yearBefore
      return [
        ...(year === null
          ? [say('lead-support.half-before', { value: half })]
          : [say('lead-support.turn', { half, steps, year: inWords(series, year) })]),
        ...without(told, context),
      ]
    }
    case 'threshold':
      return [...thresholdClauses(told), ...without(told, context)]
    case 'record':
      return [recordClause(told), ...yearBefore(told.series, told.profile), ...without(told, context)]
    case 'first-outcome':
      return [
        say('lead-support.none-before', {
          halves: told.halvesBefore,
          requests: formatCount(told.requestsBefore),
        }),
      ]
    case 'broad':
      return [
        broadClause(told),
        sortedNames(told.moved, names),
        ...broadShares(also, context),
        ...without(told, context),
      ]
    case 'rank':
      return [
        say('lead-support.rank', {
          other: names.english(told.passed),
          value: formatCount(told.passedValue),
          n: told.halves,
          place: told.place,
        }),
      ]
    case 'first-listed':
      return [say('lead-support.first-listed', { n: told.halvesBefore })]
    case 'not-listed':
      return [say('lead-support.not-listed', { n: told.halvesListed })]
    case 'per-head':
      return [
        say('lead-support.per-head', {
          requests: formatCount(told.requests),
          second: names.english(told.second[0]),
          secondRate: formatDecimal(told.second[1], 1),
          median: formatDecimal(told.median, 1),
        }),
        told.firstBefore > 0
          ? say('lead-support.first-again', { n: told.firstBefore + 1 })
          : told.isKnownBefore
            ? say('lead-support.first-now')
            : '',
      ]
    case 'band':
      return [
        say('lead-support.band', {
          change: formatCount(told.change),
          more: told.isUp ? 'more' : 'fewer',
          range: formatInterval(told.before.low, told.before.high, formatCount),
          period: told.against,
        }),
        ...(told.isFurthest ? [say('lead-support.band-furthest', { n: told.halves - 1 })] : []),
      ]
    case 'gap':
      return [
        say('lead-support.gap', {
          kinds: told.newest.map(([kind, half]) => `${kindName(kind)} ${half}`).join('; '),
        }),
      ]
    case 'blank':
      return [
        say('lead-support.blank', {
          cells: told.cells,
          requests: told.requestsBehind,
          before: told.cellsBefore,
        }),
      ]
    case 'contradiction':
      return [
        say('lead-support.contradiction', {
          period: context.survey.history.halves[context.half] ?? '',
          difference: formatCount(Math.abs(told.parts - told.total)),
        }),
      ]
    case 'percentage':
      return [say('lead-support.part', { k: formatCount(told.part), n: formatCount(told.whole) })]
    case 'echo':
      return echoClauses(told, context)
    case 'apart':
      return apartClauses(told, context)
    case 'restated':
      return [restatedClause(told, context)]
    case 'long-run':
      return longRunClauses(told, also)
  }
}

function kindName(kind: RequestKind): string {
  return kind === 'nsl' ? 'National Security Letters' : upperFirst(say(`figure.kind.${kind}`))
}

function recordClause({ series, isHigh, old: [period, value] }: Told & { readonly is: 'record' }): string {
  const extreme =
    series.scale === 'share' ? (isHigh ? 'highest share' : 'lowest share') : isHigh ? 'most' : 'fewest'
  return say('lead-support.was-most', { value: inWords(series, value), period, extreme })
}

function broadClause({ series, isUp, of, moved, against }: Told & { readonly is: 'broad' }): string {
  const what = series.scale === 'share' ? 'share' : series.scale === 'ratio' ? 'number per request' : 'number'
  return say('lead-support.broad', {
    of,
    what,
    fell: isUp ? 'rose' : 'fell',
    rose: isUp ? 'fell' : 'rose',
    least: series.scale === 'share' ? '3 points' : '10%',
    moved: moved.length,
    against: against.length === 0 ? 'none' : against.length,
  })
}

function sortedNames(codes: readonly string[], names: TerritoryNames): string {
  return codes
    .map(names.english)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(', ')
}
