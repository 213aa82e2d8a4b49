import type { PublishPreview } from '../model/publish-preview.ts'
import type { Vision } from '../model/publication.ts'
import type { Field } from '../drawing/body.ts'
import { seenScene } from './preflight/colour-vision.ts'
import { mmOfPoints } from './layout/lengths.ts'
import { formatRecipe, withoutRows } from './recipe/make-recipe.ts'
import { paintSvg } from './paint/paint-svg.ts'
import { preflight } from './preflight/preflight.ts'
import type { PublishedFigure } from './publish-figure.ts'
import { smallestTextPt, thinnestLinePt } from './preflight/scene-measures.ts'

/** Everything that a screen shows of a publication. The SVG is what would be saved, with its recipe. */
export function previewFigure(figure: PublishedFigure, vision: Vision): PublishPreview {
  const { scene, sheet, preset, recipe, generated, alt, field, annotations } = figure
  return {
    svg: paintSvg(seenScene(scene, vision), {
      textMode: sheet.textMode,
      recipe: formatRecipe(withoutRows(recipe)),
    }),
    widthMm: mmOfPoints(scene.widthPt),
    heightMm: mmOfPoints(scene.heightPt),
    smallestTextPt: smallestTextPt(scene),
    thinnestLinePt: thinnestLinePt(scene),
    preset,
    code: recipe.code,
    recipe: withoutRows(recipe),
    findings: [...preflight(figure)],
    generated,
    isAltStale: alt.isStale,
    field: field === null ? null : fieldInMm(field),
    handles: annotations.placed.map(({ id, handle }) => ({
      id,
      xMm: mmOfPoints(handle.x),
      yMm: mmOfPoints(handle.y),
    })),
  }
}

function fieldInMm({ plot, categories, ...values }: Field): PublishPreview['field'] {
  return {
    ...values,
    xMm: mmOfPoints(plot.x),
    yMm: mmOfPoints(plot.y),
    widthMm: mmOfPoints(plot.width),
    heightMm: mmOfPoints(plot.height),
    categories: categories.map(({ id, label, middle }) => ({ id, label, middleMm: mmOfPoints(middle) })),
  }
}
