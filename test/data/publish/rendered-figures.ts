import { PNG } from 'pngjs'
import { paintPng } from '../../../data/publish/paint/paint-png.ts'
import type { PublishedFigure } from '../../../data/publish/publish-figure.ts'
import type { Scene, SceneMark } from '../../../data/drawing/scene.ts'
import { answersOfEveryKind } from './every-kind.ts'
import { rankingOf } from './figures.ts'
import type { Picture } from './picture-difference.ts'
import { published } from './published.ts'

/** Three pixels a point: the smallest text of a journal is 15 pixels high. */
export const PIXELS_PER_INCH = 216
/** Two renderers of one figure stay under this at their worst place; 2 mm of one text, or one bar less, do not. */
export const LARGEST_DIFFERENCE = 0.1

const NAMES = ['المملكة العربية السعودية', 'भारत गणराज्य', 'ישראל', 'Ελλάδα', 'Россия', 'الكويت 12 (2024)']

/** A figure of every kind in one journal’s column, and one in scripts that are joined or read from the right. */
export function figuresToRender(): readonly (readonly [string, PublishedFigure])[] {
  const { texts } = published().publication
  const title = `${NAMES[1] ?? ''} — ${NAMES[0] ?? ''} — ${NAMES[3] ?? ''}`
  return [
    ...answersOfEveryKind().map(([kind, answer]) => [kind, published({}, 'nature-single', answer)] as const),
    [
      'names in five scripts',
      published({ texts: { ...texts, title } }, 'nature-single', undefined, rankingOf(NAMES)),
    ],
  ]
}

/** The product’s own picture of a scene. */
export async function pictureOf(scene: Scene): Promise<Picture> {
  return PNG.sync.read(await paintPng(scene, PIXELS_PER_INCH, null))
}

/** The scene with one of its marks changed, or without it. */
export function withMark(
  scene: Scene,
  chosen: SceneMark,
  change: (mark: SceneMark) => readonly SceneMark[],
): Scene {
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.flatMap((mark) => (mark === chosen ? change(mark) : [mark])),
  }))
  return { ...scene, layers }
}
