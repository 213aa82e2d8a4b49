import type { ValueType } from '../model/text.ts'
import type { WordedFigure, WordedAxis } from '../model/worded-figure.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'

/** What a figure’s body is: its layers, how far down it reaches, and where its data lie. */
export interface Body {
  readonly layers: readonly SceneLayer[]
  readonly heightPt: number
  readonly field: Field | null
  /** Ids of categories that have a number but no place in the picture; missing = none. */
  readonly unplaced?: readonly string[]
  /** How many rows or panels are drawn, where the room may be too small for all; missing = all. */
  readonly drawn?: number
  /** Of lying bars, downwards; missing = it has no such rows. */
  readonly rows?: readonly RowBand[]
  /** Small figures beside each other, those that are drawn; missing = it has none. */
  readonly panels?: readonly PanelPlace[]
}

/** Where a small figure stands, and what is drawn in it. */
export interface PanelPlace {
  readonly id: string
  /** With its name. */
  readonly cell: Box
  /** Its periods part it from left to right into bands of one width. */
  readonly plot: Box
  readonly marks: readonly SceneMark[]
}

/** A category’s row: its bar, its name, and the space to the next one. */
export interface RowBand {
  readonly id: string
  readonly y: number
  readonly height: number
}

/** Where values and categories fall on the page, in pt; `null` for figures without one plot (a map, panels). */
export interface Field {
  readonly plot: Box
  /** `y`: values upwards from the plot’s foot; `x`: rightwards from its left. */
  readonly valueSide: 'x' | 'y'
  readonly valueMin: number
  readonly valueMax: number
  readonly scale: WordedAxis['scale']
  /** Where bars and areas begin; `valueMin` or above it. */
  readonly baseline: number
  readonly valueType: ValueType
  /** As the axis names it: `requests`, `% change since the first period`. */
  readonly unit: string
  readonly categories: readonly FieldCategory[]
}

export interface FieldCategory {
  readonly id: string
  readonly label: string
  /** Middle and breadth of its band along the other side. */
  readonly middle: number
  readonly breadth: number
}

/** What a figure’s field takes from its value axis. */
export function valuesOfField({
  valueAxis,
  valueType,
  unit,
}: WordedFigure): Pick<Field, 'valueMin' | 'valueMax' | 'scale' | 'baseline' | 'valueType' | 'unit'> {
  const { min, max, scale, baseline } = valueAxis
  return { valueMin: min, valueMax: max, scale, baseline, valueType, unit }
}

/** Where a value lies along its side of the page. */
export function placeOfValue(field: Field, value: number): number {
  const { plot, valueSide, valueMin, valueMax, scale } = field
  const along = (number: number): number => (scale === 'log' ? Math.log(Math.max(number, valueMin)) : number)
  const breadth = along(valueMax) - along(valueMin)
  const part = breadth === 0 ? 0 : (along(value) - along(valueMin)) / breadth
  return valueSide === 'y' ? plot.y + plot.height * (1 - part) : plot.x + plot.width * part
}
