import type { Catalogue } from '../model/catalogue.ts'
import { capital, joinedText, listText, message, named, periodText, type Text } from '../model/text.ts'
import { isWholeCompany } from '../model/company-service.ts'
import { drawsTerritories } from '../model/view-keys.ts'
import { VIEW_DEFAULTS, type FigureKind, type ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import type { Outcome } from '../model/vocabulary.ts'
import { ENGLISH } from '../model/words/english.ts'
import { isLawEnforcement, listInText, outcomeInText, territoryName } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { wordText } from '../model/words/word-text.ts'
import { changeBasesText } from './change-bases-text.ts'
import {
  companyText,
  kindsText,
  measureText,
  outcomeText,
  serviceText,
  territoryText,
} from '../model/name-texts.ts'
import { hasBands } from './has-bands.ts'
import { valueFormat } from './value-format.ts'
import { hasParts } from './whole-share.ts'

/** More names than this are counted, not listed. */
export const NAMES_IN_A_TITLE = 4

/** `2013 H1 to 2025 H1`, or the one period, and which half of each year: what the figures cover, not what was asked for. */
function rangeText(rows: ViewRows): Text {
  return withHalf(plainRangeText(rows), rows.query)
}

function plainRangeText(rows: ViewRows): Text {
  const from = rows.periods[0] ?? rows.query.periods.from
  const to = rows.periods.at(-1) ?? rows.query.periods.to
  return from === to
    ? periodText(from)
    : message('figure.range', { from: periodText(from), to: periodText(to) })
}

/** The same, of what a figure draws: a bar of changes is that of the newest period. */
export function drawnRangeText(rows: ViewRows, kind: FigureKind): Text {
  const newest = rows.periods.at(-1)
  return rows.query.change !== 'none' && isOfWholeRange(kind) && newest !== undefined
    ? withHalf(periodText(newest), rows.query)
    : rangeText(rows)
}

function isOfWholeRange(kind: FigureKind): boolean {
  return kind === 'territories-ranked' || kind === 'map' || kind === 'outcome-mix'
}

function withHalf(range: Text, { half }: ViewQuery): Text {
  return half === 'all' ? range : joinedText([range, message(`figure.half.${half}`)], ', ')
}

/** `all 69 territories`, `Germany and United States`, `12 territories`; where not all are drawn: `the 6 largest of …`. */
export function territoriesText(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): Text {
  const { territories } = rows.query
  if (territories.length === 0 && rows.panels.some(({ own }) => own !== undefined))
    return message('figure.territories.each')
  const isEach = areDrawnEach(rows, kind)
  const isCut = isEach && kind !== 'over-time'
  const count = isCut ? Math.max(rows.candidates, rows.ranking.length) : rows.ranking.length
  const [only, ...others] = rows.ranking
  const all =
    only !== undefined && others.length === 0 && count === 1
      ? territoryText(catalogue, only.territory)
      : territories.length === 0
        ? message('figure.territories.all', { count })
        : territories.length > NAMES_IN_A_TITLE
          ? message('figure.territories.some', { count: territories.length })
          : listText(territories.map((code) => territoryText(catalogue, code)))
  if (!isEach) return all
  return { is: 'cut', of: count, cut: cutText(rows, kind, count), whole: all }
}

/** Which of `count` territories are drawn: a ranking goes by its own numbers, which its title names; other figures by counts. */
function cutText({ query, ranking }: ViewRows, kind: FigureKind, count: number): Text {
  const { sort, mode, change } = query
  if (kind !== 'territories-ranked')
    return message('figure.territories.most', { count, measure: countedText(query) })
  const hasChanges = ranking.some(({ comparison }) => typeof comparison?.change.low === 'number')
  if (sort !== 'value' && hasChanges) return message(`figure.territories.${sort}`, { count })
  const isOfCounts = mode === 'absolute' && change === 'none'
  return message(isOfCounts ? 'figure.territories.largest' : 'figure.territories.highest', { count })
}

/** Whether a figure draws the territories one by one: then some may have no room. */
function areDrawnEach({ query }: ViewRows, kind: FigureKind): boolean {
  switch (kind) {
    case 'bands':
      return false
    case 'over-time':
    case 'slope':
    case 'heat-table':
      return query.by === 'territory'
    case 'territories-ranked':
    case 'outcome-mix':
    case 'map':
      return true
    case 'small-multiples':
      return query.panelsBy === 'territory'
  }
}

/** `Requests by outcome, law enforcement, all 69 territories`: a figure's title, without company and period. */
export function figureTitle(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): Text {
  return capital(joinedText([subjectText(rows, kind), ...scopeTexts(catalogue, rows, kind)], ', '))
}

/** The title inside a sentence where words are dear: without what is law enforcement, all territories or all services anyway. */
export function figureTitleBrief(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): Text {
  const { requestKinds, territories } = rows.query
  const isUsualKind = isLawEnforcement(requestKinds)
  const isEverywhere = territories.length === 0
  const scope = scopeTexts(catalogue, rows, kind)
    .slice(isUsualKind ? 1 : 0)
    .map((text, index, { length }) => (index === length - 1 && isEverywhere ? onlyIfCut(text) : text))
  return joinedText([subjectText(rows, kind), ...scope], ', ')
}

function onlyIfCut(text: Text): Text {
  return text.is === 'cut' ? { ...text, whole: named('') } : named('')
}

/** Measure, unit and period with the company: `Microsoft, requests per half-year, 2013 H1 to 2025 H1`. */
export function figureSubtitle(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): Text {
  const range = drawnRangeText(rows, kind)
  const values = {
    company: companiesText(catalogue, rows),
    unit: valueFormat(rows.query, changeBasesText(rows, kind)).unit,
    range,
  }
  if (rows.query.change !== 'none') return message('figure.subtitle.newest', values)
  const isWholeRange = isOfWholeRange(kind)
  if (rows.query.mode === 'per-100k' && kind !== 'outcome-mix')
    return isWholeRange && rows.periods.length > 1
      ? withHalf(message('figure.subtitle.average', { ...values, range: plainRangeText(rows) }), rows.query)
      : message('figure.subtitle.newest', values)
  if (isWholeRange && rows.periods.length > 1) {
    const whole = message('figure.subtitle.whole-range', { ...values, range: plainRangeText(rows) })
    return withHalf(whole, rows.query)
  }
  return rows.query.periods.from.includes('H')
    ? message('figure.subtitle.per-half-year', values)
    : message('figure.subtitle.per-year', values)
}

/** The whole selection in one sentence: the figure's subject, company and period, and what stands out or is compared. */
export function selectionSentence(catalogue: Catalogue, rows: ViewRows, drawn: number): string {
  const word = (text: Text): string => wordText(text, { language: ENGLISH, drawn, rewordings: new Map() })
  return say('view.sentence', {
    title: word(figureTitle(catalogue, rows, rows.query.figure)),
    range: [word(drawnRangeText(rows, rows.query.figure)), ...extrasInText(catalogue, rows.query)].join(', '),
    company: word(companiesText(catalogue, rows)),
  })
}

/** The company, or all that are put beside each other. */
function companiesText(catalogue: Catalogue, { query, panels }: ViewRows): Text {
  const compared = panels.filter(({ by }) => by === 'company').map(({ id }) => companyText(catalogue, id))
  return compared.length > 0 ? listText(compared) : companyText(catalogue, query.company)
}

function extrasInText(catalogue: Catalogue, query: ViewQuery): readonly string[] {
  const { focus, compareWith, scale, sort, minBase } = query
  const highlighted = [
    ...(drawsTerritories(query) ? focus.territories : []).map((code) => territoryName(catalogue, code)),
    ...focus.outcomes.map(outcomeInText),
  ]
  return [
    ...(highlighted.length === 0
      ? []
      : [say('view.extra.focus', { names: listInText(highlighted, NAMES_IN_A_TITLE) })]),
    ...(compareWith === null ? [] : [say('view.extra.compare', { period: compareWith })]),
    ...(sort === 'value' ? [] : [say(`view.extra.sort-${sort}`)]),
    ...(minBase === VIEW_DEFAULTS.minBase ? [] : [say('view.extra.min-base', { count: minBase })]),
    ...(scale === 'log' ? [say('view.extra.log')] : []),
  ]
}

/** What is counted, in which split: `share of requests rejected by territory`. */
function subjectText(rows: ViewRows, kind: FigureKind): Text {
  const { query } = rows
  switch (kind) {
    case 'territories-ranked':
      return message('figure.subject.ranked', { subject: outcomesText(rows, kind) })
    case 'map':
      return message('figure.subject.by-territory', { subject: outcomesText(rows, kind) })
    case 'outcome-mix':
      return message('figure.subject.mix', { measure: measureText(query.measure) })
    case 'bands':
      return bandsSubject(rows, outcomesText(rows, kind))
    case 'small-multiples':
      return panelSubject(rows, kind)
    case 'over-time':
    case 'slope':
    case 'heat-table':
      return seriesSubject(rows, kind)
  }
}

/** Ranges are told in the title where some are drawn. */
function bandsSubject(rows: ViewRows, measure: Text): Text {
  const isByKind = rows.query.requestKinds.length > 1
  if (!hasBands({ ...rows, overTime: rows.split }))
    return isByKind ? message('figure.subject.by-kind', { measure }) : measure
  return message(isByKind ? 'figure.subject.bands-by-kind' : 'figure.subject.bands', { measure })
}

/** The split of the panels, told in one with that of the series inside them, where there is another. */
function panelSubject(rows: ViewRows, kind: FigureKind): Text {
  const { by, panelsBy, mode, outcomes } = rows.query
  const subject = outcomesText(rows, kind)
  if (by === 'territory') {
    return panelsBy === 'company'
      ? message('figure.subject.by-territory-and-company', { subject })
      : message(`figure.subject.panels-by-${panelsBy}`, { subject })
  }
  const isByOutcome = hasParts(rows) && mode !== 'disclosure-rate' && outcomes.length !== 1
  if (panelsBy === 'outcome' || !isByOutcome) {
    const plain = panelsBy === 'outcome' ? subject : seriesSubject(rows, kind)
    return message(`figure.subject.panels-by-${panelsBy}`, { subject: plain })
  }
  const measure = changingText(rows, kind)
  return outcomes.length === 0
    ? message(`figure.subject.by-outcome-and-${panelsBy}`, { measure })
    : message(`figure.subject.by-some-outcomes-and-${panelsBy}`, {
        measure,
        outcomes: outcomeList(outcomes),
      })
}

function seriesSubject(rows: ViewRows, kind: FigureKind): Text {
  const { query } = rows
  if (query.by === 'territory') {
    return message('figure.subject.by-territory', { subject: outcomesText(rows, kind) })
  }
  if (!hasParts(rows) || query.mode === 'disclosure-rate') return changingText(rows, kind)
  if (query.outcomes.length === 0)
    return message('figure.subject.by-outcome', { measure: changingText(rows, kind) })
  if (query.outcomes.length === 1) return outcomesText(rows, kind)
  return message('figure.subject.by-outcome-some', {
    measure: changingText(rows, kind),
    outcomes: outcomeList(query.outcomes),
  })
}

function scopeTexts(catalogue: Catalogue, rows: ViewRows, kind: FigureKind): readonly Text[] {
  const { requestKinds, company, service, figure, panelsBy } = rows.query
  // Each company has services of its own, which its panel names.
  const isOfCompanies = kind === 'small-multiples' && figure === kind && panelsBy === 'company'
  const isWhole = isWholeCompany(catalogue, company, service)
  const services = isWhole || isOfCompanies ? [] : [serviceText(catalogue, service)]
  return [kindsText(requestKinds), ...services, territoriesText(catalogue, rows, kind)]
}

/** The number, or how it changes. */
function changingText(rows: ViewRows, kind: FigureKind, subject = levelText(rows.query)): Text {
  const { query } = rows
  if (query.change === 'none') return subject
  const base = changeBasesText(rows, kind)
  if (query.change === 'index') {
    return base === null
      ? message('figure.subject.index', { subject })
      : message('figure.subject.index-base', { subject, base })
  }
  return message('figure.subject.change', {
    subject,
    base:
      base === null
        ? message(`figure.change.${query.change}`)
        : message('figure.change.since-base', { base }),
  })
}

function levelText({ mode, measure: of }: ViewQuery): Text {
  const measure = measureText(of)
  return mode === 'absolute' || of === 'share-disclosed'
    ? measure
    : message(`figure.subject.${mode}`, { measure })
}

/** With the chosen outcomes beside what they are outcomes of, inside the change. */
function outcomesText(rows: ViewRows, kind: FigureKind): Text {
  return changingText(rows, kind, withOutcomes(levelText(rows.query), rows.query.outcomes))
}

/** What is counted, whatever is made of the counts: requests, or those with the chosen outcomes, or with any data disclosed. */
export function countedText({
  measure,
  outcomes,
  mode,
}: Pick<ViewQuery, 'measure' | 'outcomes' | 'mode'>): Text {
  return mode === 'disclosure-rate'
    ? message('figure.subject.some-outcomes', {
        measure: measureText(measure),
        outcomes: message('figure.disclosed'),
      })
    : withOutcomes(measureText(measure), outcomes)
}

function withOutcomes(measure: Text, outcomes: readonly Outcome[]): Text {
  const [only] = outcomes
  if (only === undefined) return measure
  return outcomes.length === 1
    ? message('figure.subject.one-outcome', { measure, phrase: message(`figure.phrase.${only}`) })
    : message('figure.subject.some-outcomes', { measure, outcomes: outcomeList(outcomes) })
}

function outcomeList(outcomes: readonly Outcome[]): Text {
  return listText(outcomes.map(outcomeText))
}
