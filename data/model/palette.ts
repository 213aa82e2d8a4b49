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

/** Seven steps of one hue, from little to much; fewer classes take steps spread over them. */
const SEQUENTIAL: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#DCE8F3', '#B9D2E8', '#8DB6D8', '#5F97C5', '#3A78AE', '#205A8F', '#12436D'],
  dark: ['#1B2A38', '#234058', '#2D587A', '#3B739C', '#5590BC', '#7BAFD8', '#B4DAFA'],
}
/** Seven steps from loss over no change to gain: both ends are apart with any colour vision. */
const DIVERGING: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#9A4A12', '#D0813F', '#EFC79E', '#EDEBE6', '#B9D2E8', '#5F97C5', '#12436D'],
  dark: ['#F2A66B', '#C06F2F', '#6B4527', '#3A3936', '#2D587A', '#5590BC', '#B4DAFA'],
}
/** Land that a map says nothing of: fainter than what has no number. */
const BEYOND: Readonly<Record<Theme, string>> = { light: '#F4F2EE', dark: '#2C2B2A' }
const NO_DATA: Readonly<Record<Theme, string>> = { light: '#E3E0D8', dark: '#4A4945' }

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
    case 'no-data':
      return NO_DATA[theme]
    case 'beyond':
      return BEYOND[theme]
    case 'sequential':
      return spread(SEQUENTIAL[theme], colour.step, colour.of) ?? INK[theme]
    case 'diverging':
      return spread(DIVERGING[theme], colour.step, colour.of) ?? INK[theme]
  }
}

/** Step `step` of `of`, from both ends of the scale inwards; a single class takes the middle. */
function spread(scale: readonly string[], step: number, of: number): string | undefined {
  const last = scale.length - 1
  return scale[of === 1 ? Math.round(last / 2) : Math.round((step / (of - 1)) * last)]
}
