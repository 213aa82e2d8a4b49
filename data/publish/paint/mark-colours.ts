import type { ColourRole } from '../../model/figure-spec.ts'
import { colourValue } from '../../model/palette.ts'
import type { PaletteName } from '../../model/publication.ts'
import { contrast, LEAST_CONTRAST_OF_MARKS } from '../../drawing/contrast.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Outline } from '../../drawing/scene.ts'
import type { Outcome } from '../../model/vocabulary.ts'

/** Blue, vermillion, green, purple, orange, sky blue: Okabe and Ito, without yellow and black. */
const OKABE_ITO = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const
/** Dark to light, each 1.6:1 or more from the next. */
const GREYS = ['#1D1D1B', '#5F5F5F', '#949494', '#C4C4C4', '#EDEDED', '#7A7A7A'] as const

const INDEX_OF_OUTCOME: Readonly<Record<Outcome, number>> = {
  content: 1,
  'non-content': 0,
  'some-data': 2,
  'no-data': 3,
  rejected: 4,
}

/** How much white is mixed into what the reader didn’t highlight. */
export const FAINT = 0.65

/** A hex colour mixed with white: 0 = as it is, 1 = white. */
export function paler(hex: string, white: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16)
    return Math.round(part + (255 - part) * white)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`.toUpperCase()
}

/** A mark’s colour in a file. */
export function markColour(colour: ColourRole, { palette }: { readonly palette: PaletteName }): string {
  if (palette === 'standard' || colour.role === 'ink') return colourValue(colour, 'light')
  const colours = palette === 'okabe-ito' ? OKABE_ITO : GREYS
  switch (colour.role) {
    case 'outcome':
      return colours[INDEX_OF_OUTCOME[colour.outcome]] ?? colours[0]
    case 'category':
      return colours[colour.index] ?? colourValue(colour, 'light')
    case 'total':
      return colours[0]
    case 'no-data':
    case 'beyond':
      return colourValue(colour, 'light')
    case 'sequential':
    case 'diverging':
      return palette === 'greys' ? greyStep(colour.step, colour.of) : colourValue(colour, 'light')
  }
}

/** Light to dark, evenly: the classes of a map. */
function greyStep(step: number, of: number): string {
  const [lightest, darkest] = [0xed, 0x3a]
  const part = of === 1 ? 0.5 : step / (of - 1)
  const level = Math.round(lightest + (darkest - lightest) * part)
  return `#${level.toString(16).toUpperCase().padStart(2, '0').repeat(3)}`
}

/** A line around a mark whose fill alone is under 3:1 on white; nothing for the others. */
export function markOutline(
  fill: string,
  { axisLinePt, palette }: { readonly axisLinePt: number; readonly palette: PaletteName },
): { readonly outline?: Outline } {
  if (palette === 'standard' || contrast(fill, PRINT_COLOURS.ground) >= LEAST_CONTRAST_OF_MARKS) return {}
  return { outline: { stroke: PRINT_COLOURS.ink, strokePt: axisLinePt } }
}
