import type { Metrics } from '../../../data/drawing/metrics.ts'
import type { Pen, PenColours } from '../../../data/drawing/pen.ts'
import { colourValue, type Theme } from '../../../data/model/palette.ts'

/** The tokens of `style/tokens.css` that figures are drawn in. */
export const SCREEN_COLOURS: Readonly<Record<Theme, PenColours>> = {
  light: {
    ground: '#ffffff',
    ink: '#1d1d1b',
    secondary: '#5c5b57',
    axis: '#8a877f',
    rule: '#e3e0d8',
    land: '#c9c5bb',
    border: '#8a877f',
    break: '#9a5b00',
  },
  dark: {
    ground: '#1e1e1e',
    ink: '#eceae4',
    secondary: '#a9a69d',
    axis: '#7d7a72',
    rule: '#34332f',
    land: '#52504b',
    border: '#7d7a72',
    break: '#e3a94b',
  },
}

/** How much of a colour is left where others are highlighted. */
const FAINT = 0.28

/** The pen of the screen: the theme’s colours, small text of 0.75 rem, whole pixels, rows that a finger meets. */
export function screenPen(theme: Theme, remPx: number, metrics: Metrics): Pen {
  const colours = SCREEN_COLOURS[theme]
  const small = 0.75 * remPx
  return {
    metrics,
    colours,
    colourOf: (colour) => colourValue(colour, theme),
    faintOf: (colour) => mixed(colour, colours.ground, FAINT),
    outlineOf: () => ({}),
    labelPt: small,
    notePt: small,
    subtitlePt: 0.8125 * remPx,
    minTextPt: small,
    axisLinePt: 1,
    ruleLinePt: 1,
    dataLinePt: 2,
    minLinePt: 0.5,
    gapPt: 1,
    plotHeightPt: 0,
    fillsHeight: true,
    leastRowPt: 2 * small,
    snaps: true,
    periodsOfRows: 'above',
    panels: { leastEms: 16, tightEms: 16, leastLines: 6, areAllDrawn: true, periodsUnder: 'each' },
    hasLegend: false,
    mostNumbers: 600,
    world: () => {
      throw new Error('No map is drawn before its world is there')
    },
    mapPart: 'world',
    leastArea: 20,
    eventsAre: 'numbered',
    dashesAbsence: true,
    cut: { stroke: colours.break, strokePt: 1, dashPt: [3, 3] },
    hasRules: true,
    unitStyle: 'plain',
  }
}

/** `part` of a hex colour, the rest of the ground. */
function mixed(hex: string, ground: string, part: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(hex, at) * part + channel(ground, at) * (1 - part))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}
