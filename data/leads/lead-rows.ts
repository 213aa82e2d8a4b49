import type { Told } from './candidate.ts'
import type { CellName } from './history.ts'
import type { Profile } from './profile.ts'
import { ALL, isOutcomeShare, outcomesOfShare, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** The figures that a lead names numbers of, in ascending order. */
export function figureIdsOf(told: Told, survey: Survey, half: number): readonly number[] {
  return [...new Set(idsOf(told, survey, half))].toSorted((one, other) => one - other)
}

function idsOf(told: Told, survey: Survey, half: number): readonly number[] {
  const at = (label: string): number => survey.history.halves.indexOf(label)
  switch (told.is) {
    case 'band':
      return [...told.now.figureIds, ...told.before.figureIds]
    case 'gap':
      return told.bands.flatMap(({ figureIds }) => figureIds)
    case 'contradiction':
    case 'percentage':
      return told.figureIds
    case 'blank':
      return told.rows.flatMap((row) => [...row.cells.values()].flatMap(({ figureIds }) => figureIds))
    case 'first-outcome':
      return ofHalves(
        told.series,
        survey,
        Array.from({ length: half + 1 }, (_, index) => index),
      )
    case 'not-listed':
      return ofHalves(told.series, survey, [at(told.last)])
    case 'rank': {
      const other = survey.maybeSeries(told.passed, told.series.group.group.id, 'requests')
      const halves = [half - 1, half]
      return [told.series, ...(other === undefined ? [] : [other])].flatMap((each) =>
        ofHalves(each, survey, halves),
      )
    }
    case 'long-run':
      return ofHalves(told.series, survey, [
        at(told.from),
        at(told.to),
        at(told.highest[0]),
        at(told.lowest[0]),
      ])
    case 'first-listed':
    case 'per-head':
      return ofHalves(told.series, survey, [half])
    case 'echo':
      return [
        ...ofHalves(told.series, survey, [...comparedHalves(told, half), at(told.from)]),
        ...told.others.flatMap(({ series, survey: other, from }) => {
          const { halves } = other.history
          const places = [survey.history.halves[half] ?? '', from].map((label) => halves.indexOf(label))
          return ofHalves(series, other, places)
        }),
      ]
    case 'apart':
      return [{ ...told, survey }, told.other].flatMap(({ series, survey: of }) => {
        const places = [told.from, told.to].map((label) => of.history.halves.indexOf(label))
        return ofHalves({ ...series, territory: ALL }, of, places)
      })
    case 'restated': {
      const { corrected, lead, period } = told
      if (corrected.of === 'band') return [...corrected.now.figureIds, ...corrected.first.figureIds]
      // A lead that went speaks of numbers that aren't held any more.
      return told.how === 'goes'
        ? ofHalves(corrected.series, survey, [at(period)])
        : idsOf(lead.told, survey, half)
    }
    case 'streak':
      return ofHalves(told.series, survey, [...comparedHalves(told, half), at(told.from)])
    case 'record':
      return ofHalves(told.series, survey, [...comparedHalves(told, half), at(told.old[0])])
    default:
      return ofHalves(told.series, survey, comparedHalves(told, half))
  }
}

/** The half-year and those before that its sentence compares it with: none across a break, and of a ratio or a record the year before alone. */
function comparedHalves(
  { is, series, profile: { halfBefore, yearBefore } }: Extract<Told, { readonly profile: Profile }>,
  half: number,
): readonly number[] {
  const namesHalfBefore = is !== 'record' && (series.scale !== 'ratio' || (is !== 'move' && is !== 'mix'))
  return [
    half,
    ...(halfBefore === null || !namesHalfBefore ? [] : [half - 1]),
    ...(yearBefore === null ? [] : [half - 2]),
  ]
}

function ofHalves(series: Series, survey: Survey, halves: readonly number[]): readonly number[] {
  const rows = [...new Set(halves)].flatMap((half) => (half < 0 ? [] : survey.rowsOf(series, half)))
  const { measure, group } = series
  const cells: readonly CellName[] = [
    ...(measure === 'accounts' ? [] : (['requests total'] as const)),
    ...(measure === 'accounts' || measure === 'per-request'
      ? ([`${group.group.accountMeasure} total`] as const)
      : []),
    ...(isOutcomeShare(measure)
      ? outcomesOfShare(measure, rows).map((outcome) => `requests ${outcome}` as const)
      : []),
  ]
  return rows.flatMap((row) => cells.flatMap((cell) => row.cells.get(cell)?.figureIds ?? []))
}
