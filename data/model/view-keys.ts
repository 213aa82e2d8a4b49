import { isByCompany } from './companies-in-view.ts'
import { hasPanelScale } from './panel-scale.ts'
import type { FigureKind, ViewQuery } from './view-query.ts'
import { VIEW_DEFAULTS } from './view-query.ts'
import { LAW_ENFORCEMENT_KINDS, type Outcome } from './vocabulary.ts'
import type { ViewKey } from './view-key.ts'
import { focusPart, listPart, packPeriod, splitList, unpackPeriod, wordPart } from './view-text-parts.ts'

/** What a view is that says nothing of these keys: what a text leaves out, and what stands where a figure doesn't use a key. */
export const PLAIN_VIEW = {
  ...VIEW_DEFAULTS,
  version: 1,
  service: 'all',
  territories: [],
  requestKinds: [...LAW_ENFORCEMENT_KINDS],
  outcomes: [],
  mode: 'absolute',
  by: 'outcome',
  shape: 'stacked',
} satisfies Omit<ViewQuery, 'company' | 'periods' | 'measure' | 'asPublished'>

const LAW_ENFORCEMENT = 'law-enforcement'
const lawEnforcement = LAW_ENFORCEMENT_KINDS.join(',')

/**
 * Every key of the view, in the order of its text: how it is written and read, as far as which figure uses it, and what can be said
 * of it. A key that is added to the view must be added here, and to the tests' table of arbitraries.
 */
export const VIEW_KEYS = {
  version: { text: 'head', used: 'all', told: [] },
  company: { text: 'head', used: 'all', told: ['settle.company'] },
  periods: { text: 'head', used: 'all', told: ['settle.periods-cut', 'settle.periods-moved'] },
  measure: { text: 'head', used: 'all', told: ['settle.measure'] },
  service: { text: [wordPart('service')], used: 'all', told: ['settle.service'] },
  companies: {
    text: [listPart('companies')],
    used: (query) => (isByCompany(query) ? query.companies : PLAIN_VIEW.companies),
    told: ['settle.companies', 'settle.unused-companies'],
  },
  requestKinds: {
    text: [
      {
        name: 'kinds',
        format: ({ requestKinds }) => {
          const kinds = requestKinds.join(',')
          return kinds === lawEnforcement ? LAW_ENFORCEMENT : kinds
        },
        read: (value, into) => {
          into['requestKinds'] = splitList(value === LAW_ENFORCEMENT ? lawEnforcement : value)
        },
      },
    ],
    used: 'all',
    told: ['settle.kinds-lost', 'settle.kinds-instead'],
  },
  territories: { text: [listPart('territories')], used: 'all', told: ['settle.territories'] },
  outcomes: {
    text: [listPart('outcomes')],
    used: 'all',
    told: ['settle.outcomes-lost', 'settle.outcomes-all', 'settle.outcomes-of-rate'],
  },
  half: { text: [wordPart('half')], used: 'all', told: ['settle.half-none', 'settle.half-years'] },
  mode: {
    text: [wordPart('mode')],
    used: ({ figure, mode }) => (figure === 'outcome-mix' ? PLAIN_VIEW.mode : mode),
    told: [
      'settle.mode-no-outcomes',
      'settle.mode-no-population',
      'settle.mode-of-percentage',
      'settle.mode-of-stack',
      'settle.unused-mode',
    ],
  },
  change: {
    text: [wordPart('change')],
    // A comparison has a base of its own: changes from another one can't stand beside it.
    used: ({ figure, change, compareWith }) =>
      WITHOUT_CHANGES.has(figure) || (figure === 'territories-ranked' && compareWith !== null)
        ? PLAIN_VIEW.change
        : change,
    told: ['settle.unused-change', 'settle.unused-change-compared', 'settle.unused-change-alone'],
  },
  by: {
    text: [wordPart('by')],
    used: (query) => (hasSeriesToChoose(query) ? query.by : PLAIN_VIEW.by),
    told: ['settle.unused-by'],
  },
  shape: {
    text: [wordPart('shape')],
    used: ({ figure, shape }) => (isOverTime(figure) ? shape : PLAIN_VIEW.shape),
    told: [
      'settle.unused-shape',
      'settle.shape-no-outcomes',
      'settle.shape-of-log',
      'settle.shape-of-panels',
    ],
  },
  figure: { text: [wordPart('figure')], used: 'all', told: [] },
  scale: {
    text: [wordPart('scale')],
    used: (query) => (mayBeLogarithmic(query) ? query.scale : PLAIN_VIEW.scale),
    told: ['settle.unused-scale'],
  },
  focus: {
    text: [focusPart('territories'), focusPart('outcomes')],
    // Territories are always drawn somewhere: the ranking stands beside every figure.
    used: (query) =>
      drawsOutcomes(query) ? query.focus : { territories: query.focus.territories, outcomes: NO_OUTCOMES },
    told: ['settle.focus-lost', 'settle.unused-focus'],
  },
  compareWith: {
    text: [
      {
        name: 'compare',
        format: ({ compareWith }) => (compareWith === null ? 'none' : packPeriod(compareWith)),
        read: (value, into) => {
          into['compareWith'] = value === 'none' ? null : unpackPeriod(value)
        },
      },
    ],
    used: ({ figure, compareWith }) =>
      figure === 'territories-ranked' || figure === 'slope' ? compareWith : PLAIN_VIEW.compareWith,
    told: [
      'settle.compare-lost',
      'settle.compare-length',
      'settle.compare-half',
      'settle.compare-newest',
      'settle.unused-compareWith',
    ],
  },
  top: {
    text: [
      {
        name: 'top',
        format: ({ top }) => (top === null ? 'all' : String(top)),
        read: (value, into) => {
          into['top'] = value === 'all' ? null : /^\d{1,3}$/.test(value) ? Number(value) : value
        },
      },
    ],
    used: (query) => (mayCutTerritories(query) ? query.top : PLAIN_VIEW.top),
    told: ['settle.unused-top'],
  },
  sort: {
    text: [wordPart('sort')],
    used: ({ figure, compareWith, sort }) =>
      figure === 'territories-ranked' && compareWith !== null ? sort : PLAIN_VIEW.sort,
    told: ['settle.unused-sort'],
  },
  minBase: {
    text: [
      {
        name: 'min-base',
        format: ({ minBase }) => String(minBase),
        read: (value, into) => {
          into['minBase'] = /^\d{1,7}$/.test(value) ? Number(value) : value
        },
      },
    ],
    used: (query) => (ranksRatios(query) ? query.minBase : PLAIN_VIEW.minBase),
    told: ['settle.unused-minBase'],
  },
  panelsBy: {
    text: [wordPart('panelsBy', 'panels')],
    used: ({ figure, panelsBy }) => (figure === 'small-multiples' ? panelsBy : PLAIN_VIEW.panelsBy),
    told: ['settle.unused-panelsBy'],
  },
  panelScale: {
    text: [wordPart('panelScale', 'panel-scale')],
    used: (query) => (hasPanelScale(query) ? query.panelScale : PLAIN_VIEW.panelScale),
    told: ['settle.unused-panelScale'],
  },
  events: {
    text: [
      {
        name: 'events',
        format: ({ events }) => (events ? 'on' : 'off'),
        read: (value, into) => {
          into['events'] = value === 'on' ? true : value === 'off' ? false : value
        },
      },
    ],
    used: ({ figure, events }) => (isOverTime(figure) || figure === 'bands' ? events : PLAIN_VIEW.events),
    told: ['settle.unused-events'],
  },
  asPublished: {
    text: [
      {
        name: 'as-published',
        format: ({ asPublished }) => asPublished ?? LATEST,
        read: (value, into) => {
          if (value !== LATEST) into['asPublished'] = value
        },
      },
    ],
    used: 'all',
    told: [],
  },
} satisfies { readonly [Key in keyof Required<ViewQuery>]: ViewKey<Key> }

const LATEST = 'latest'
const NO_OUTCOMES: Outcome[] = []
/** They show numbers, whatever else the view shows. */
const WITHOUT_CHANGES: ReadonlySet<FigureKind> = new Set(['outcome-mix', 'bands', 'slope'])

function isOverTime(figure: FigureKind): boolean {
  return figure === 'over-time' || figure === 'small-multiples'
}

/** Figures whose series, lines or rows may be outcomes or territories. */
function hasSeriesToChoose({ figure, panelsBy }: ViewQuery): boolean {
  if (figure === 'small-multiples') return panelsBy !== 'outcome'
  return figure === 'over-time' || figure === 'slope' || figure === 'heat-table'
}

/** Whether territories stand in the order of a share or a change, which is one of something. */
function ranksRatios({ figure, mode, change, compareWith }: ViewQuery): boolean {
  const isOfRatios = mode !== 'absolute' && mode !== 'per-100k'
  return figure === 'territories-ranked' && (isOfRatios || change !== 'none' || compareWith !== null)
}

function drawsOutcomes(query: ViewQuery): boolean {
  if (query.figure === 'small-multiples' && query.panelsBy === 'outcome') return true
  return hasSeriesToChoose(query) && query.by === 'outcome'
}

/** Whether the figure draws territories one by one, of which it may leave some out. */
export function mayCutTerritories(query: ViewQuery): boolean {
  const { figure, by, panelsBy, territories } = query
  switch (figure) {
    case 'territories-ranked':
    case 'outcome-mix':
      return true
    case 'map':
    case 'bands':
      return false
    case 'slope':
    case 'heat-table':
      return by === 'territory'
    case 'small-multiples':
      if (panelsBy === 'territory') return true
      return panelsBy === 'company' && by === 'territory' && territories.length === 0
    case 'over-time':
      return by === 'territory' && territories.length === 0
  }
}

/** Bars and stacks need a zero, shares an end, changes their signs: only numbers along an axis of periods may do without. */
export function mayBeLogarithmic({ figure, mode, change, measure }: ViewQuery): boolean {
  const hasAxis = isOverTime(figure) || figure === 'bands' || figure === 'slope'
  return hasAxis && mode === 'absolute' && change === 'none' && measure !== 'share-disclosed'
}

/** Whether any mark of the figure is one territory, which can then be highlighted. */
export function drawsTerritories({ figure, by, panelsBy, territories, requestKinds }: ViewQuery): boolean {
  switch (figure) {
    case 'territories-ranked':
    case 'outcome-mix':
    case 'map':
      return true
    case 'small-multiples':
      return panelsBy === 'territory' || by === 'territory' || territories.length > 0
    case 'bands':
      return requestKinds.length === 1 && territories.length > 1
    case 'over-time':
    case 'slope':
    case 'heat-table':
      return by === 'territory'
  }
}
