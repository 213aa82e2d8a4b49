import { say } from '../model/words/say.ts'
import type { Candidate, Told } from './candidate.ts'
import { outcomeInWords } from './say-beside.ts'
import { inWords } from './say-moves.ts'
import { isOutcomeShare, type SeriesValue } from './series.ts'

export function longRunClauses(
  told: Told & { readonly is: 'long-run' },
  also: readonly Candidate[],
): readonly string[] {
  const { series, sinceBreak } = told
  return [
    extremesOfRun(told),
    ...(sinceBreak === null
      ? []
      : [
          sinceBreak.from === sinceBreak.to
            ? say('lead-support.only-after-break', {
                from: sinceBreak.from,
                fromValue: inWords(series, sinceBreak.fromValue),
              })
            : say('lead-support.since-break', {
                from: sinceBreak.from,
                fromValue: inWords(series, sinceBreak.fromValue),
                to: sinceBreak.to,
                toValue: inWords(series, sinceBreak.toValue),
              }),
        ]),
    ...also
      .flatMap(({ told: other }) =>
        other.is === 'long-run' && other.from === told.from && isOutcomeShare(other.series.measure)
          ? [other]
          : [],
      )
      .slice(0, 1)
      .map((other) =>
        say('lead-support.other-share-run', {
          outcome: outcomeInWords(other.series),
          from: inWords(other.series, other.fromValue),
          to: inWords(other.series, other.toValue),
        }),
      ),
  ]
}

/** The highest and lowest between the ends; of a run that goes from one to the other, which its end is. */
function extremesOfRun({ series, from, to, highest, lowest }: Told & { readonly is: 'long-run' }): string {
  const isInside = ([period]: readonly [string, SeriesValue]): boolean => period !== from && period !== to
  const value = (each: readonly [string, SeriesValue]): string => inWords(series, each[1])
  if (isInside(highest) && isInside(lowest))
    return say('lead-support.run-both', {
      high: highest[0],
      highValue: value(highest),
      low: lowest[0],
      lowValue: value(lowest),
    })
  if (isInside(highest)) return say('lead-support.run-highest', { period: highest[0], value: value(highest) })
  if (isInside(lowest)) return say('lead-support.run-lowest', { period: lowest[0], value: value(lowest) })
  return highest[0] === to
    ? say('lead-support.run-ends-highest', { period: to })
    : say('lead-support.run-ends-lowest', { period: to })
}
