import type { ColourRole } from './figure-spec.ts'
import type { Outcome } from './vocabulary.ts'

/** Where a figure is painted: `light` is also what files are exported in. */
export type Theme = 'light' | 'dark'

/**
 * Outcome hues, one per outcome everywhere. Contrast on FFFFFF (light) and 1E1E1E (dark) is at least 3:1. The dark partners keep
 * their hue and take the lightness that holds all pairs apart with any colour vision; see test/data/model/palette.
 */
const OUTCOME_COLOURS: Readonly<Record<Theme, Readonly<Record<Outcome, string>>>> = {
  light: {
    content: '#801650',
    'non-content': '#12436D',
    'some-data': '#28A197',
    'no-data': '#A285D1',
    rejected: '#F46A25',
  },
  dark: {
    content: '#AC4B9B',
    'non-content': '#91C9FE',
    'some-data': '#117B57',
    'no-data': '#946AF1',
    rejected: '#CD5609',
  },
}

/** For up to six territories compared, in order of choice. */
const CATEGORY_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'],
  dark: ['#91C9FE', '#117B57', '#AC4B9B', '#CD5609', '#E8E8E8', '#946AF1'],
}

const INK: Readonly<Record<Theme, string>> = { light: '#1D1D1B', dark: '#ECEAE4' }
const TOTAL: Readonly<Record<Theme, string>> = { light: '#12436D', dark: '#8FB8DE' }

/** The hex colour of a role in a theme. */
export function colourValue(colour: ColourRole, theme: Theme): string {
  switch (colour.role) {
    case 'outcome':
      return OUTCOME_COLOURS[theme][colour.outcome]
    case 'category':
      return CATEGORY_COLOURS[theme][colour.index] ?? INK[theme]
    case 'total':
      return TOTAL[theme]
    case 'ink':
      return INK[theme]
  }
}
