import { expect, test } from 'vitest'
import { sharesPanelScale } from '../../../data/model/panel-scale.ts'
import { CHANGES, MODES, VIEW_DEFAULTS, type Change, type Mode } from '../../../data/model/view-query.ts'

const view = (mode: Mode, change: Change, panelsBy: 'company' | 'territory') => ({
  ...VIEW_DEFAULTS,
  version: 1 as const,
  company: 'microsoft',
  service: 'all',
  periods: { from: '2013 H1', to: '2025 H1' },
  territories: [],
  requestKinds: ['criminal' as const],
  outcomes: [],
  measure: 'requests' as const,
  by: 'outcome' as const,
  shape: 'lines' as const,
  figure: 'small-multiples' as const,
  mode,
  change,
  panelsBy,
})

/** What is told within each company may stand on one scale; a number that another company counts otherwise never does. */
const MAY_SHARE: Readonly<Record<Mode, boolean>> = {
  absolute: false,
  'per-100k': false,
  share: false,
  'share-of-all': true,
  'share-of-outcome': true,
  'disclosure-rate': false,
}

test.each(MODES)('companies’ panels on one scale: %s', (mode) => {
  for (const change of CHANGES)
    expect([change, sharesPanelScale(view(mode, change, 'company'))]).toEqual([
      change,
      change !== 'none' || MAY_SHARE[mode],
    ])
})

test('territories of one company may share a scale whatever is shown', () => {
  for (const mode of MODES) expect(sharesPanelScale(view(mode, 'none', 'territory'))).toBe(true)
})
