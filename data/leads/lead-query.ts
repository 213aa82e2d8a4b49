import type { Catalogue } from '../model/catalogue.ts'
import type { AskedView } from '../model/complete-view.ts'
import { periodBefore } from '../model/period.ts'
import { settleView } from '../model/settle-view.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { Outcome, RequestKind } from '../model/vocabulary.ts'
import type { OtherCompany, Told } from './candidate.ts'
import { ALL, isOutcomeShare, outcomesOfShare, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** The figure that shows a lead, as the dataset can answer it. */
export function queryOf(told: Told, survey: Survey, period: string, catalogue: Catalogue): ViewQuery {
  return settleView({ company: survey.history.company, ...askedOf(told, survey, period) }, catalogue).query
}

function askedOf(told: Told, survey: Survey, period: string): AskedView {
  switch (told.is) {
    case 'band':
      return ranges(told.service, [told.kind], told.measure, survey)
    case 'gap':
      return ranges(
        told.bands[0]?.service,
        told.newest.map(([kind]) => kind),
        'accounts',
        survey,
      )
    case 'blank': {
      const { kinds } = survey.history.groups[0]?.group ?? { kinds: [] }
      return {
        periods: { from: period, to: period },
        territories: [...told.territories],
        ...(kinds.length === 0 ? {} : { requestKinds: [...kinds] }),
        figure: 'outcome-mix',
      }
    }
    case 'echo':
      return besideOthers(told.series, survey, told.from, period, told.others)
    case 'apart':
      return {
        ...besideOthers(told.series, survey, told.from, told.to, [told.other]),
        mode: 'share-of-all',
      }
    case 'restated': {
      const { corrected, lead } = told
      if (corrected.of === 'band')
        return ranges(corrected.now.service, [corrected.kind], corrected.measure, survey)
      return askedOf(lead.told, survey, period)
    }
    case 'percentage':
    case 'contradiction':
      return {
        service: told.service,
        periods: { from: period, to: period },
        requestKinds: [told.kind],
        measure: told.is === 'percentage' ? 'requests' : told.measure,
        figure: 'outcome-mix',
      }
    case 'broad':
      return {
        ...ofSeries(told.series, survey),
        periods: { from: period, to: period },
        compareWith: periodBefore(period, 'year'),
        figure: 'territories-ranked',
      }
    case 'rank':
    case 'per-head':
      return {
        ...ofSeries(told.series, survey),
        territories: [],
        focus: { territories: [told.series.territory], outcomes: [] },
        periods: { from: period, to: period },
        compareWith: told.is === 'rank' ? periodBefore(period, 'period') : null,
        figure: 'territories-ranked',
      }
    case 'long-run':
      return overTime(told.series, survey, told.from, told.sinceBreak?.to ?? told.to)
    default: {
      const from = 'profile' in told ? told.profile.runFrom : (survey.history.halves[0] ?? period)
      return overTime(told.series, survey, from, period)
    }
  }
}

function overTime(series: Series, survey: Survey, from: string, to: string): AskedView {
  const { measure } = series
  // All territories' part of all is 100 % in each half-year: the few that the lead adds up stand in the ranking.
  if (measure === 'top1' || measure === 'top5')
    return {
      ...ofSeries(series, survey),
      periods: { from: to, to },
      figure: 'territories-ranked',
      top: 10,
    }
  const isLine = series.territory !== ALL
  return {
    ...ofSeries(series, survey),
    periods: { from, to },
    figure: 'over-time',
    by: isLine ? 'territory' : 'outcome',
    shape: isLine || isOutcomeShare(measure) ? 'lines' : 'stacked',
  }
}

/** A panel for each company. */
function besideOthers(
  series: Series,
  survey: Survey,
  from: string,
  to: string,
  others: readonly OtherCompany[],
): AskedView {
  const { service: _service, ...asked } = overTime(series, survey, from, to)
  return {
    ...asked,
    figure: 'small-multiples',
    panelsBy: 'company',
    companies: others.map((other) => other.survey.history.company),
  }
}

function ofSeries(series: Series, survey: Survey): AskedView {
  const { territory, group, measure } = series
  const { service, kinds, accountMeasure } = group.group
  const last = series.values.findLastIndex((value) => value !== null)
  const outcomes: readonly Outcome[] = isOutcomeShare(measure)
    ? outcomesOfShare(measure, survey.rowsOf(series, last))
    : []
  return {
    service,
    requestKinds: [...kinds],
    territories: territory === ALL ? [] : [territory],
    measure: measure === 'accounts' || measure === 'per-request' ? accountMeasure : 'requests',
    outcomes: measure === 'disclosed' ? [] : [...outcomes],
    mode: measure === 'disclosed' ? 'disclosure-rate' : isOutcomeShare(measure) ? 'share' : modeOf(measure),
  }
}

function modeOf(measure: Series['measure']): ViewQuery['mode'] {
  return measure === 'top1' || measure === 'top5' ? 'share-of-all' : 'absolute'
}

function ranges(
  service: string | undefined,
  kinds: readonly RequestKind[],
  measure: 'requests' | 'accounts',
  survey: Survey,
): AskedView {
  const { halves } = survey.history
  const [from, to] = [halves[0] ?? '', halves.at(-1) ?? '']
  return {
    ...(service === undefined ? {} : { service }),
    periods: { from, to },
    territories: [],
    requestKinds: [...kinds],
    measure,
    figure: 'bands',
  }
}
