import type { ViewQuery } from './view-query.ts'

/**
 * Companies' counts and rates are never put on one scale: what they count differs, and a higher line beside a lower one is a ranking. What
 * is a share within each company, or a change from its own first number, may be.
 */
export function hasPanelScale({ figure, shape, panelsBy, mode, change }: ViewQuery): boolean {
  if (figure === 'over-time') return shape === 'small-areas'
  return (
    figure === 'small-multiples' && (panelsBy !== 'company' || change !== 'none' || isWithinCompany(mode))
  )
}

/** One value axis for all panels. */
export function sharesPanelScale(query: ViewQuery): boolean {
  return hasPanelScale(query) && query.panelScale === 'shared'
}

const isWithinCompany = (mode: ViewQuery['mode']): boolean =>
  mode === 'share-of-all' || mode === 'share-of-outcome'
