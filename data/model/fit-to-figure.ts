import { asIs, type RuleResult, type SettleRule } from './settle-rule.ts'
import { PLAIN_VIEW, VIEW_KEYS } from './view-keys.ts'
import { notice, type ViewNotice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'
import { say } from './words/say.ts'

/**
 * What the figure doesn't use is put to its default, so that it stands in no sentence and no file; and what one choice makes of
 * another is done. Again until nothing changes: a key may be used no more once another is put to its default.
 */
export const fitToFigure: SettleRule = (query) => {
  const said: ViewNotice[] = []
  for (let now = query; ;) {
    const next = once(now)
    said.push(...next.said)
    if (next.said.length === 0) return { query: now, said }
    now = next.query
  }
}

function once(query: ViewQuery): RuleResult {
  return [dropUnused, sharesOfStack, outcomesOfRate, shapeOfLog, shapeOfPanels].reduce<RuleResult>(
    (before, rule) => {
      const after = rule(before.query)
      return { query: after.query, said: [...before.said, ...after.said] }
    },
    asIs(query),
  )
}

/** How it is said that a figure doesn't use a key; exactly the keys that not every figure uses. */
const UNUSED = {
  companies: () => notice('settle.unused-companies', 'companies', {}),
  mode: ({ mode }) => notice('settle.unused-mode', 'mode', { value: say(`view.chip.${mode}`) }),
  change: ({ change, figure, compareWith }) => {
    const value = say(`view.chip.change.${change}`)
    return figure === 'territories-ranked' && compareWith !== null
      ? notice('settle.unused-change-compared', 'change', { value, period: compareWith })
      : notice('settle.unused-change', 'change', { value })
  },
  by: () => notice('settle.unused-by', 'by', {}),
  shape: ({ shape }) => notice('settle.unused-shape', 'shape', { value: say(`explore.shape-${shape}`) }),
  scale: () => notice('settle.unused-scale', 'scale', {}),
  focus: () => notice('settle.unused-focus', 'focus', {}),
  compareWith: ({ compareWith }) =>
    notice('settle.unused-compareWith', 'compareWith', { period: compareWith ?? '' }),
  top: ({ top }) => notice('settle.unused-top', 'top', { count: top ?? 0 }),
  sort: ({ sort }) => notice('settle.unused-sort', 'sort', { value: say(`explore.sort-${sort}`) }),
  minBase: ({ minBase }) => notice('settle.unused-minBase', 'minBase', { count: minBase }),
  panelsBy: () => notice('settle.unused-panelsBy', 'panelsBy', {}),
  panelScale: () => notice('settle.unused-panelScale', 'panelScale', {}),
  events: () => notice('settle.unused-events', 'events', {}),
} satisfies Record<SometimesUsed, (query: ViewQuery) => ViewNotice>

type SometimesUsed = {
  [Key in keyof typeof VIEW_KEYS]: (typeof VIEW_KEYS)[Key]['used'] extends 'all' ? never : Key
}[keyof typeof VIEW_KEYS]

function dropUnused(query: ViewQuery): RuleResult {
  // The names of an object that is written out here.
  return (Object.keys(UNUSED) as SometimesUsed[]).reduce<RuleResult>((before, key) => {
    const value = VIEW_KEYS[key].used(before.query)
    if (JSON.stringify(value) === JSON.stringify(before.query[key])) return before
    return {
      query: { ...before.query, [key]: value },
      said: [...before.said, UNUSED[key](before.query)],
    }
  }, asIs(query))
}

/** Counts stacked to 100 % are shares. */
function sharesOfStack(query: ViewQuery): RuleResult {
  const { shape, mode, measure } = query
  const isOfCounts = mode === 'absolute' || mode === 'per-100k'
  if (shape !== 'share-stacked' || !isOfCounts || measure === 'share-disclosed') return asIs(query)
  return {
    query: { ...query, mode: 'share' },
    said: [notice('settle.mode-of-stack', 'mode', {})],
  }
}

function outcomesOfRate(query: ViewQuery): RuleResult {
  if (query.mode !== 'disclosure-rate' || query.outcomes.length === 0) return asIs(query)
  return {
    query: { ...query, outcomes: [...PLAIN_VIEW.outcomes] },
    said: [notice('settle.outcomes-of-rate', 'outcomes', {})],
  }
}

function shapeOfLog(query: ViewQuery): RuleResult {
  const isOverTime = query.figure === 'over-time' || query.figure === 'small-multiples'
  const isStack = query.shape === 'stacked' || query.shape === 'share-stacked'
  if (query.scale !== 'log' || !isOverTime || !isStack) return asIs(query)
  return { query: { ...query, shape: 'lines' }, said: [notice('settle.shape-of-log', 'shape', {})] }
}

function shapeOfPanels(query: ViewQuery): RuleResult {
  if (query.figure !== 'small-multiples' || query.shape !== 'small-areas') return asIs(query)
  return { query: { ...query, shape: 'lines' }, said: [notice('settle.shape-of-panels', 'shape', {})] }
}

/** Keys that a reader's other choices put aside: what was chosen comes back with another choice of figure, mode or shape. */
export const PUT_ASIDE: ReadonlySet<ViewNotice['id']> = new Set<ViewNotice['id']>([
  ...Object.values(VIEW_KEYS).flatMap(({ told }) => told.filter((id) => id.startsWith('settle.unused-'))),
  'settle.mode-of-stack',
  'settle.outcomes-of-rate',
  'settle.shape-of-log',
  'settle.shape-of-panels',
  'settle.compare-half',
  'settle.compare-newest',
])
