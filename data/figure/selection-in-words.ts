import type { Catalogue } from '../model/catalogue.ts'
import { isWholeCompany } from '../model/company-service.ts'
import { drawsTerritories } from '../model/view-keys.ts'
import type { FigureKind, ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import type { Outcome } from '../model/vocabulary.ts'
import { say } from '../model/words/say.ts'
import {
  companyName,
  isLawEnforcement,
  kindsInText,
  listInText,
  lowerFirst,
  outcomeInText,
  serviceName,
  territoryName,
  upperFirst,
} from '../model/words/names.ts'
import { changeBasesInText } from './change-bases-in-text.ts'
import { valueFormat } from './value-format.ts'

/** More names than this are counted, not listed. */
const NAMES_IN_A_TITLE = 4

/** `2013 H1 to 2025 H1`, or the one period: what the figures cover, not what was asked for. */
export function rangeInText(rows: ViewRows): string {
  const from = rows.periods[0] ?? rows.query.periods.from
  const to = rows.periods.at(-1) ?? rows.query.periods.to
  return from === to ? from : say('figure.range', { from, to })
}

/** What a figure draws of that range: the newest period alone where its bars are changes. */
export function drawnRangeInText(rows: ViewRows, kind: FigureKind): string {
  const range = rangeInText(rows)
  return isWholeRange(kind) && rows.query.change !== 'none' ? (rows.periods.at(-1) ?? range) : range
}

/** Whether a figure adds up its periods. */
function isWholeRange(kind: FigureKind): boolean {
  return kind === 'territories-ranked' || kind === 'map' || kind === 'outcome-mix'
}

/** `all 69 territories`, `Germany and United States`, `12 territories`; a comparison without a choice: `the 6 largest of …`. */
export function territoriesInText(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): string {
  const { territories } = rows.query
  const cut = shownOf(rows, kind)
  if (cut !== null && cut < rows.candidates) {
    return say(`figure.territories.${cutBy(rows.query, kind)}`, { shown: cut, count: rows.candidates })
  }
  if (territories.length === 0 && rows.panels.some(({ own }) => own !== undefined))
    return say('figure.territories.each')
  const [only, ...others] = rows.ranking
  if (only !== undefined && others.length === 0) return territoryName(catalogue, only.territory)
  if (territories.length === 0) {
    const count = rows.ranking.length
    const shown = rows.overTime.length
    return kind === 'over-time' && rows.query.by === 'territory' && shown < count
      ? say('figure.territories.largest', { shown, count })
      : say('figure.territories.all', { count })
  }
  if (territories.length > NAMES_IN_A_TITLE) {
    return say('figure.territories.some', { count: territories.length })
  }
  return listInText(territories.map((code) => territoryName(catalogue, code)))
}

/** What those that are drawn have the most of: a ranking goes by its own numbers, other figures by counts. */
function cutBy({ sort, compareWith, mode, change }: ViewQuery, kind: FigureKind) {
  if (kind !== 'territories-ranked') return 'largest'
  if (sort !== 'value' && compareWith !== null) return sort
  return mode === 'absolute' && change === 'none' ? 'largest' : 'highest'
}

/** How many territories a figure draws one by one; `null` where it draws them together. */
function shownOf({ query, ranking, panels, mix, split }: ViewRows, kind: FigureKind): number | null {
  switch (kind) {
    case 'over-time':
    case 'bands':
      return null
    case 'territories-ranked':
    case 'map':
      return ranking.length
    case 'outcome-mix':
      return mix.length
    case 'small-multiples':
      return query.panelsBy === 'territory' ? panels.length : null
    case 'slope':
    case 'heat-table':
      return query.by === 'territory' ? split.length : null
  }
}

/** `Requests by outcome, law enforcement, all 69 territories`: a figure's title, without company and period. */
export function figureTitle(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): string {
  return [subjectInText(rows, kind), ...scopeInText(catalogue, rows, kind)].join(', ')
}

/** The title for alt text, where words are dear: without what is law enforcement, all territories or all services anyway. */
export function figureTitleBrief(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): string {
  const { requestKinds, territories } = rows.query
  const isUsualKind = isLawEnforcement(requestKinds)
  const isEverywhere = territories.length === 0
  const scope = scopeInText(catalogue, rows, kind).filter(
    (_, index, { length }) => !(index === 0 && isUsualKind) && !(index === length - 1 && isEverywhere),
  )
  return [subjectInText(rows, kind), ...scope].join(', ')
}

/** Measure, unit and period with the company: `Microsoft, requests per half-year, 2013 H1 to 2025 H1`. */
export function figureSubtitle(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): string {
  const values = {
    company: companiesInText(catalogue, rows),
    unit: valueFormat(rows.query, changeBasesInText(rows, kind)).unit,
    range: drawnRangeInText(rows, kind),
  }
  if (rows.query.change !== 'none') return say('figure.subtitle.newest', values)
  if (isWholeRange(kind) && rows.periods.length > 1) {
    return say('figure.subtitle.whole-range', values)
  }
  return rows.query.periods.from.includes('H')
    ? say('figure.subtitle.per-half-year', values)
    : say('figure.subtitle.per-year', values)
}

/** The whole selection in one sentence: the figure's subject, company and period, and what stands out or is compared. */
export function selectionSentence(catalogue: Catalogue, rows: ViewRows): string {
  return say('figure.sentence', {
    title: figureTitle(catalogue, rows, rows.query.figure),
    range: [drawnRangeInText(rows, rows.query.figure), ...extrasInText(catalogue, rows.query)].join(', '),
    company: companiesInText(catalogue, rows),
  })
}

/** The company, or all that are put beside each other. */
function companiesInText(catalogue: Catalogue, { query, panels }: ViewRows): string {
  const compared = panels.filter(({ by }) => by === 'company').map(({ id }) => companyName(catalogue, id))
  return compared.length > 0 ? listInText(compared) : companyName(catalogue, query.company)
}

function extrasInText(catalogue: Catalogue, query: ViewQuery): readonly string[] {
  const { half, focus, compareWith, scale } = query
  const highlighted = [
    ...(drawsTerritories(query) ? focus.territories : []).map((code) => territoryName(catalogue, code)),
    ...focus.outcomes.map(outcomeInText),
  ]
  return [
    ...(half === 'all' ? [] : [say(`view.extra.half-${half}`)]),
    ...(highlighted.length === 0
      ? []
      : [say('view.extra.focus', { names: listInText(highlighted, NAMES_IN_A_TITLE) })]),
    ...(compareWith === null ? [] : [say('view.extra.compare', { period: compareWith })]),
    ...(scale === 'log' ? [say('view.extra.log')] : []),
  ]
}

/** What is counted, in which split: `Share of requests rejected by territory`. */
export function subjectInText(rows: ViewRows, kind: FigureKind): string {
  const { query } = rows
  switch (kind) {
    case 'territories-ranked':
      return say('figure.subject.ranked', { subject: lowerFirst(outcomesInText(rows, kind)) })
    case 'map':
      return say('figure.subject.by-territory', { subject: outcomesInText(rows, kind) })
    case 'outcome-mix':
      return say('figure.subject.mix', { measure: say(`measure.${query.measure}`) })
    case 'bands':
      return say(query.requestKinds.length > 1 ? 'figure.subject.bands-by-kind' : 'figure.subject.bands', {
        measure: lowerFirst(outcomesInText(rows, kind)),
      })
    case 'small-multiples':
      return say(`figure.subject.panels-by-${query.panelsBy}`, { subject: panelSubject(rows, kind) })
    case 'over-time':
    case 'slope':
    case 'heat-table':
      return seriesSubject(rows, kind)
  }
}

/** Without the split that the panels are already. */
function panelSubject(rows: ViewRows, kind: FigureKind): string {
  const { by, panelsBy } = rows.query
  return panelsBy === 'outcome' || (panelsBy === 'territory' && by === 'territory')
    ? outcomesInText(rows, kind)
    : seriesSubject(rows, kind)
}

function seriesSubject(rows: ViewRows, kind: FigureKind): string {
  const { query } = rows
  if (query.by === 'territory')
    return say('figure.subject.by-territory', { subject: outcomesInText(rows, kind) })
  if (rows.outcomes.length === 0 || query.mode === 'disclosure-rate') return measureInText(rows, kind)
  if (query.outcomes.length === 0) {
    return say('figure.subject.by-outcome', { measure: measureInText(rows, kind) })
  }
  if (query.outcomes.length === 1) return outcomesInText(rows, kind)
  return say('figure.subject.by-outcome-some', {
    measure: measureInText(rows, kind),
    outcomes: outcomeList(query.outcomes),
  })
}

function scopeInText(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): readonly string[] {
  const { requestKinds, company, service, figure, panelsBy } = rows.query
  // Each company has services of its own, which its panel names.
  const isOfCompanies = kind === 'small-multiples' && figure === kind && panelsBy === 'company'
  const isWhole = isWholeCompany(catalogue, company, service)
  const services = isWhole || isOfCompanies ? [] : [serviceName(catalogue, service)]
  return [kindsInText(requestKinds), ...services, territoriesInText(catalogue, rows, kind)]
}

function measureInText(rows: ViewRows, kind: FigureKind): string {
  const { query } = rows
  const level = levelInText(query)
  if (query.change === 'none') return level
  const subject = lowerFirst(level)
  const base = changeBasesInText(rows, kind)
  if (query.change === 'index') {
    return base === null
      ? say('figure.subject.index', { subject })
      : say('figure.subject.index-base', { subject, base })
  }
  return say('figure.subject.change', {
    subject,
    base: base === null ? say(`figure.change.${query.change}`) : say('figure.change.since-base', { base }),
  })
}

function levelInText({ mode, measure: of }: ViewQuery): string {
  const measure = say(`measure.${of}`)
  if (mode === 'absolute' || of === 'share-disclosed') return upperFirst(measure)
  return say(`figure.subject.${mode}`, { measure })
}

function outcomesInText(rows: ViewRows, kind: FigureKind): string {
  const { query } = rows
  const measure = measureInText(rows, kind)
  const [only] = query.outcomes
  if (only === undefined) return measure
  return query.outcomes.length === 1
    ? say('figure.subject.one-outcome', { measure, phrase: say(`figure.phrase.${only}`) })
    : say('figure.subject.some-outcomes', { measure, outcomes: outcomeList(query.outcomes) })
}

function outcomeList(outcomes: readonly Outcome[]): string {
  return listInText(outcomes.map(outcomeInText))
}
