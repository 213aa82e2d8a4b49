import type { FigureSpec } from '../model/figure-spec.ts'
import type { Preset } from '../model/preset.ts'
import type { GeneratedTexts } from '../model/publish-preview.ts'
import type { Publication } from '../model/publication.ts'
import type { Recipe } from '../model/recipe.ts'
import { countDrawn } from '../model/words/count-drawn.ts'
import { wordFigure } from '../model/words/word-figure.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Field } from '../drawing/body.ts'
import { cutFigure } from './layout/cut-figure.ts'
import { feetOf } from './layout/feet.ts'
import { phrasesOf } from './words/phrases-of.ts'
import { generateTexts, notesOf, publishedAlt, publishedTexts } from './words/generate-texts.ts'
import { LANGUAGES } from './words/languages.ts'
import { layoutAnnotations, type PlacedAnnotations } from './layout/layout-annotations.ts'
import { layoutFigure, type Layout } from './layout/layout-figure.ts'
import { makeRecipe, type Origin } from './recipe/make-recipe.ts'
import type { Foot, PublishedTexts } from './words/published-texts.ts'
import { rewordingsByKey } from './words/rewordings-by-key.ts'
import type { Scene } from '../drawing/scene.ts'
import { type Sheet, sheetOf } from './layout/sheet.ts'

/** A publication laid out: everything that files, preview and preflight are made of. */
export interface PublishedFigure {
  readonly spec: FigureSpec
  /** In the publication’s language, with the rows that the page has room for. */
  readonly worded: WordedFigure
  readonly publication: Publication
  readonly preset: Preset
  readonly sheet: Sheet
  readonly generated: GeneratedTexts
  readonly texts: PublishedTexts
  /** Notes and source as they stand under the figure: `texts` has them in full. */
  readonly foot: Foot
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
  const recipe = makeRecipe(publication, preset, spec, origin)
  const { worded, texts, layout } = layoutInWords(spec, publication, sheet, {
    datasetCode: origin.shortCode,
    code: recipe.code,
  })
  const generated = generateTexts(spec, worded, origin.shortCode)
  const plain = unworded(spec, publication, worded.left)
  const alt = publishedAlt(generated, publication, layout.foot.form === 'short' ? texts.notes : [])
  const annotations = layoutAnnotations(publication.annotations, layout.field, sheet)
  return {
    spec,
    worded,
    publication,
    preset,
    sheet,
    generated: {
      ...generated,
      notes: [...notesOf(plain)],
      phrases: [...phrasesOf(spec, plain.word)],
    },
    texts,
    foot: layout.foot,
    alt,
    recipe,
    scene: withAnnotations({ ...layout.scene, description: alt.short }, annotations),
    field: layout.field,
    annotations,
  }
}

interface Codes {
  readonly datasetCode: string
  readonly code: string
}

/** Words know how much is drawn, and take room themselves: fewer rows until all that are told are drawn. */
function layoutInWords(
  spec: FigureSpec,
  publication: Publication,
  sheet: Sheet,
  codes: Codes,
): { readonly worded: WordedFigure; readonly texts: PublishedTexts; readonly layout: Layout } {
  const language = LANGUAGES[publication.locale]
  const rewordings = rewordingsByKey(spec, publication.texts.rewordings)
  const of = countDrawn(spec)
  let shown = spec
  for (;;) {
    const worded = wordFigure(shown, language, { of, rewordings })
    const texts = publishedTexts(worded, publication, codes)
    const layout = layoutFigure(
      worded,
      sheet,
      texts,
      feetOf(shown, worded, texts, {
        form: publication.notes ?? sheet.notes,
        isChosen: publication.notes !== null,
        rewordings,
        ownNotes: publication.texts.ownNotes,
        hasOwnSource: publication.texts.source !== null,
        code: codes.code,
      }),
    )
    if (layout.drawn >= countDrawn(shown)) return { worded, texts, layout }
    shown = cutFigure(spec, layout.drawn)
  }
}

/** The figure as it would be told without the reader’s rewordings. */
function unworded(spec: FigureSpec, { locale }: Publication, left: number): WordedFigure {
  const of = countDrawn(spec)
  return wordFigure(left === 0 ? spec : cutFigure(spec, of - left), LANGUAGES[locale], { of })
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
