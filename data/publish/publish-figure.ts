import type { FigureSpec } from '../model/figure-spec.ts'
import type { Preset } from '../model/preset.ts'
import type { GeneratedTexts } from '../model/publish-preview.ts'
import type { Publication } from '../model/publication.ts'
import type { Recipe } from '../model/recipe.ts'
import type { Field } from './body.ts'
import { generateTexts, publishedAlt, publishedTexts } from './generate-texts.ts'
import { layoutAnnotations, type PlacedAnnotations } from './layout-annotations.ts'
import { layoutFigure } from './layout-figure.ts'
import { localiseFigure } from './localise-figure.ts'
import { makeRecipe, type Origin } from './make-recipe.ts'
import type { PublishedTexts } from './published-texts.ts'
import type { Scene } from './scene.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A publication laid out: everything that files, preview and preflight are made of. */
export interface PublishedFigure {
  readonly spec: FigureSpec
  readonly publication: Publication
  readonly preset: Preset
  readonly sheet: Sheet
  readonly generated: GeneratedTexts
  readonly texts: PublishedTexts
  readonly alt: { readonly short: string; readonly long: string; readonly isStale: boolean }
  readonly recipe: Recipe
  readonly scene: Scene
  readonly field: Field | null
  readonly annotations: PlacedAnnotations
}

/** Lays a publication out. The same publication, preset, figure and origin give the same value anywhere. */
export function publishFigure(
  spec: FigureSpec,
  publication: Publication,
  preset: Preset,
  origin: Origin,
): PublishedFigure {
  const sheet = sheetOf(preset, publication)
  const generated = generateTexts(spec, origin.shortCode)
  const recipe = makeRecipe(publication, preset, spec, origin)
  const texts = publishedTexts(generated, publication, recipe.code)
  const alt = publishedAlt(generated, publication)
  const { scene, field } = layoutFigure(localiseFigure(spec, publication.locale), sheet, texts)
  const annotations = layoutAnnotations(publication.annotations, field, sheet)
  return {
    spec,
    publication,
    preset,
    sheet,
    generated,
    texts,
    alt,
    recipe,
    scene: withAnnotations({ ...scene, description: alt.short }, annotations),
    field,
    annotations,
  }
}

/** Tints under everything of the plot, words and lines over it. */
function withAnnotations(scene: Scene, { placed }: PlacedAnnotations): Scene {
  const behind = placed.filter(({ isBehind }) => isBehind).map(({ layer }) => layer)
  const over = placed.filter(({ isBehind }) => !isBehind).map(({ layer }) => layer)
  // The tint goes behind, its words don’t.
  const tints = behind.map(({ name, marks }) => ({
    name: `${name}-tint`,
    marks: marks.filter(({ kind }) => kind === 'rect'),
  }))
  const words = behind.map(({ name, marks }) => ({
    name,
    marks: marks.filter(({ kind }) => kind !== 'rect'),
  }))
  return { ...scene, layers: [...tints, ...scene.layers, ...words, ...over] }
}
