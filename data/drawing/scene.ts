import type { FontFamily } from '../model/preset.ts'

/**
 * Where everything of a figure goes, at its final size. Lengths from the top left corner in its unit (pt in files, CSS pixels on the screen; names in …Pt hold that unit), y downwards; knows no file format.
 * Painters draw the layers in order and decide nothing.
 */
export interface Scene {
  readonly widthPt: number
  readonly heightPt: number
  /** `null` = transparent. */
  readonly ground: string | null
  /** Of all its texts. */
  readonly family: FontFamily
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly title: string
  /** Alt text. */
  readonly description: string
  readonly layers: readonly SceneLayer[]
}

/** Marks that belong together: what a designer selects as one. Names are unique in a scene. */
export interface SceneLayer {
  readonly name: string
  readonly marks: readonly SceneMark[]
}

export type SceneMark = (SceneText | SceneRect | SceneLine | ScenePath | SceneArea | SceneCircle) & Tagged

/** What a mark is in its figure. */
export const MARK_PARTS = [
  /** A number’s own mark: a cell, a bar, a territory. */
  'value',
  /** The same place without a number. */
  'absence',
  /** Over a value that moves by chance or lacks a part. */
  'hollow',
  /** A line from the numbers before to this one. */
  'join',
  /** What a row, a panel or a territory is called. */
  'name',
  /** A value in figures. */
  'number',
  /** From a label to its mark, where the two are apart. */
  'leader',
  /** A patch of its mark’s colour beside a label. */
  'key',
  'tick',
  'break',
  /** A date of law or court. */
  'event',
  /** Land that the figure says nothing of. */
  'land',
] as const
export type MarkPart = (typeof MARK_PARTS)[number]

/** What a mark stands for, by the ids of the figure; absent where it stands for all of them, or for none. */
export interface StandsFor {
  readonly part: MarkPart
  readonly panel?: string
  /** In a panel one of its own. */
  readonly series?: string
  readonly category?: string
  /** Its code. */
  readonly territory?: string
}

interface Tagged {
  readonly of?: StandsFor
}

export const FONT_WEIGHTS = [400, 700] as const
export type FontWeight = (typeof FONT_WEIGHTS)[number]

/** A line around a filled mark, for fills that are too light to stand alone. */
export interface Outline {
  readonly stroke: string
  readonly strokePt: number
}

/** One line of text, set in the scene’s family. */
export interface SceneText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly sizePt: number
  readonly weight: FontWeight
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** What it stands on, where that isn’t the page. */
  readonly on?: string
}

interface SceneRect {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  /** 0 to 1. */
  readonly opacity: number
  readonly outline?: Outline
}

export interface SceneLine {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly strokePt: number
  /** Lengths of dash and gap; empty = solid. */
  readonly dashPt: readonly number[]
}

/** An open line through points, never filled. */
interface ScenePath {
  readonly kind: 'path'
  readonly points: readonly ScenePoint[]
  /** Ids of the categories that its points stand for, one a point; absent where they stand for none. */
  readonly categories?: readonly string[]
  readonly stroke: string
  readonly strokePt: number
  /** Lengths of dash and gap; absent = solid. */
  readonly dashPt?: readonly number[]
}

/** Filled polygons of one thing, holes by the even-odd rule: a territory on a map. */
export interface SceneArea {
  readonly kind: 'area'
  readonly rings: readonly (readonly ScenePoint[])[]
  readonly fill: string
  readonly outline?: Outline
}

export interface ScenePoint {
  readonly x: number
  readonly y: number
}

interface SceneCircle {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly fill: string
  readonly outline?: Outline
}

/** A rectangle of the page to lay something out in. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
