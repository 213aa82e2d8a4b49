import type { ColourRole } from '../model/figure-spec.ts'
import type { WordedSeries } from '../model/worded-figure.ts'
import type { Metrics } from './metrics.ts'
import type { Outline, SceneLine } from './scene.ts'
import type { BlockStyle } from './text-block.ts'
import type { MapPart, WorldShapes } from './world-shapes.ts'

/**
 * What a figure is drawn with: sizes of type and lines, text measures and colours. Files take theirs from a preset, the screen from its
 * theme. Lengths are in the Scene’s unit: pt in files, CSS pixels on the screen.
 */
export interface Pen {
  readonly metrics: Metrics
  readonly colours: PenColours
  /** The colour of a role of data. */
  readonly colourOf: (colour: ColourRole) => string
  /** What a colour becomes where others are highlighted. */
  readonly faintOf: (colour: string) => string
  /** A line around a fill that can’t stand alone on the ground; nothing for the others. */
  readonly outlineOf: (fill: string) => { readonly outline?: Outline }
  readonly labelPt: number
  readonly notePt: number
  readonly subtitlePt: number
  /** No text is smaller. */
  readonly minTextPt: number
  readonly axisLinePt: number
  readonly ruleLinePt: number
  readonly dataLinePt: number
  /** No line is thinner. */
  readonly minLinePt: number
  /** Of the ground, between touching marks. */
  readonly gapPt: number
  /** Height of the axes of an over-time figure, where there is room. */
  readonly plotHeightPt: number
  /** The figure is as high as its box, whatever it shows. */
  readonly fillsHeight: boolean
  /** Faint rules behind the data at each tick; without them the axis has ticks. */
  readonly hasRules: boolean
  /** No row of a table or ranking is lower: what a finger can meet. */
  readonly leastRowPt: number
  /** Edges of marks fall on whole units. */
  readonly snaps: boolean
  /** Where periods stand over or under the rows of a table. */
  readonly periodsOfRows: 'above' | 'below'
  readonly panels: PanelStyle
  /** The legend stands in the figure; otherwise it is told beside it. */
  readonly hasLegend: boolean
  /** Cells say their numbers up to so many. */
  readonly mostNumbers: number
  /** The world’s shapes, for a map, and the part of the world that it shows. */
  readonly world: () => WorldShapes
  readonly mapPart: MapPart
  /** A territory that takes less of the page is a dot, so that it is met; in square units. */
  readonly leastArea: number
  /** A method break that goes through marks. */
  readonly cut: Pick<SceneLine, 'stroke' | 'strokePt' | 'dashPt'>
  /** Dates of law and court over the plot: in words, or as numbers that a list beside the figure words. */
  readonly eventsAre: 'worded' | 'numbered'
  /** A dash over the axis where no series has a number and the words for it have no room. */
  readonly dashesAbsence: boolean
  /** `requests` or `(requests)` on the value axis. */
  readonly unitStyle: 'plain' | 'parentheses'
}

/** How small figures beside each other are set. */
interface PanelStyle {
  /** Least width of a cell, in ems of labels; and the least where cells of that width would stand in more rows than the page is high for. */
  readonly leastEms: number
  readonly tightEms: number
  /** Of a plot, in lines of labels: lower ones show no course of a line, so that the page grows instead. */
  readonly leastLines: number
  /** All are drawn, however high the figure becomes; otherwise as many as the page has room for. */
  readonly areAllDrawn: boolean
  /** First and last period stand under each panel, or under the lowest of each column. */
  readonly periodsUnder: 'each' | 'lowest'
}

/** Colours of everything that is no data, as `#RRGGBB`. Ink and secondary are text. */
export interface PenColours {
  readonly ground: string
  readonly ink: string
  readonly secondary: string
  readonly axis: string
  readonly rule: string
  /** Lines and words where figures stop comparing. */
  readonly break: string
  /** Outlines of land that a map says nothing of. */
  readonly land: string
  /** Outlines of territories that it says something of. */
  readonly border: string
}

/** A series’ colour: fainter where others are highlighted. */
export function seriesColour(
  { colour, emphasis }: Pick<WordedSeries, 'colour' | 'emphasis'>,
  pen: Pick<Pen, 'colourOf' | 'faintOf'>,
): string {
  const full = pen.colourOf(colour)
  return emphasis === 'faint' ? pen.faintOf(full) : full
}

/** Axis labels, names and values. */
export function labelStyle({ labelPt, metrics, colours }: Pen): BlockStyle {
  return { sizePt: labelPt, weight: 400, metrics, fill: colours.ink }
}

/** The name of what others may be highlighted beside: quieter, or bold. */
export function nameStyle({ emphasis }: Pick<WordedSeries, 'emphasis'>, pen: Pen): BlockStyle {
  if (emphasis === 'faint') return quietStyle(pen)
  return emphasis === 'strong' ? { ...labelStyle(pen), weight: 700 } : labelStyle(pen)
}

/** Labels of lesser weight: units, breaks, what is left out. */
export function quietStyle(pen: Pen): BlockStyle {
  return { ...labelStyle(pen), fill: pen.colours.secondary }
}

/** Notes, source, credit, and the words in gaps. */
export function noteStyle({ notePt, minTextPt, metrics, colours }: Pen): BlockStyle {
  return { sizePt: Math.max(notePt, minTextPt), weight: 400, metrics, fill: colours.secondary }
}

/** Measure, unit, place and period under the title; also the sentence of a figure that shows nothing. */
export function subtitleStyle({ subtitlePt, metrics, colours }: Pen): BlockStyle {
  return { sizePt: subtitlePt, weight: 400, metrics, fill: colours.secondary }
}

/** Spaces and small marks are set for labels of 7 and grow with them: 1 at 7. */
export function unitsOf({ labelPt }: Pick<Pen, 'labelPt'>): number {
  return labelPt / 7
}

/** The unit as it stands on an axis. */
export function unitText(unit: string, { unitStyle }: Pick<Pen, 'unitStyle'>): string {
  return unit === '' || unitStyle === 'plain' ? unit : `(${unit})`
}
