import type { WordedFigure, WordedSeries } from '../../model/worded-figure.ts'
import type { PaletteName, Vision } from '../../model/publication.ts'
import { PALETTES, VISIONS } from '../../model/publication.ts'
import { say } from '../../model/words/say.ts'
import { colourDistance } from './colour-vision.ts'
import { contrast, LEAST_CONTRAST_OF_MARKS, LEAST_CONTRAST_OF_TEXT } from '../../drawing/contrast.ts'
import { markColour } from '../paint/mark-colours.ts'
import type { Breach, Rule } from './preflight-rule.ts'
import type { PublishedFigure } from '../publish-figure.ts'
import type { SceneMark } from '../../drawing/scene.ts'

const WHITE = '#FFFFFF'
/** CIE 1976: 2.3 is just noticeable; below this, two marks of one figure are hard to tell apart. */
const LEAST_DISTANCE = 6
const ROUNDING = 0.005
/** Layers of a series, also within a panel, and of a territory. */
const HOLDS_DATA = /^territory-|^(panel-.*-)?series-/

/** Text 4.5:1 and marks 3:1 on the ground (white under a transparent one). */
export const CONTRAST: Rule = {
  rule: 'contrast',
  holds: () => say('preflight.contrast.holds'),
  breachesOf: (figure) => {
    const ground = figure.scene.ground ?? WHITE
    const isFaint = (colour: string, least: number, on = ground): boolean =>
      contrast(colour, on) < least - ROUNDING
    const faintTexts = new Set(
      figure.scene.layers.flatMap(({ marks }) =>
        marks.flatMap((mark) =>
          mark.kind === 'text' && isFaint(mark.fill, LEAST_CONTRAST_OF_TEXT, mark.on) ? [mark.fill] : [],
        ),
      ),
    )
    const faintMarks = new Set(
      figure.scene.layers
        .filter(({ name }) => HOLDS_DATA.test(name))
        .flatMap(({ marks }) =>
          marks.flatMap((mark) => {
            const colour = colourThatCarries(mark)
            return colour !== null && isFaint(colour, LEAST_CONTRAST_OF_MARKS) ? [colour] : []
          }),
        ),
    )
    return [
      ...[...faintTexts].map((colour) => breach('text', colour, ground, LEAST_CONTRAST_OF_TEXT, figure)),
      ...[...faintMarks].map((colour) => breach('marks', colour, ground, LEAST_CONTRAST_OF_MARKS, figure)),
    ]
  },
}

/** Series can be told apart with any colour vision, and in grey. */
export const COLOUR_VISION: Rule = {
  rule: 'colour-vision',
  holds: () => say('preflight.colour-vision.holds'),
  breachesOf: (figure) => {
    const confused = confusedPairs(figure, figure.publication.palette)
    const [first] = confused
    if (first === undefined) return []
    const better = PALETTES.map((palette) => ({ palette, count: confusedPairs(figure, palette).length }))
      .toSorted((left, right) => left.count - right.count)
      .find(({ count }) => count < confused.length)
    const { pair, vision } = first
    return [
      {
        level: 'amber',
        sentence: say('preflight.colour-vision.confused', {
          left: pair[0],
          right: pair[1],
          vision: say(`vision.${vision}`),
          count: confused.length - 1,
        }),
        fix: better === undefined ? null : paletteFix(figure, better.palette),
      },
    ]
  },
}

interface Confused {
  readonly pair: readonly [string, string]
  readonly vision: Vision
}

function confusedPairs({ worded, sheet }: PublishedFigure, palette: PaletteName): readonly Confused[] {
  const colours = comparedSeries(worded).map(({ label, colour }) => ({
    label,
    colour: markColour(colour, { ...sheet, palette }),
  }))
  return colours.flatMap((left, index) =>
    colours.slice(index + 1).flatMap((right): readonly Confused[] => {
      // Series of one colour mean to be alike: their names tell them apart.
      if (left.colour === right.colour) return []
      const vision = VISIONS.find((each) => colourDistance(left.colour, right.colour, each) < LEAST_DISTANCE)
      return vision === undefined ? [] : [{ pair: [left.label, right.label], vision }]
    }),
  )
}

/** Series that stand beside each other: the figure’s, or those that its panels share. A panel’s only series is alone. */
function comparedSeries({ series, panels }: WordedFigure): readonly WordedSeries[] {
  const shared = panels.filter((panel) => panel.series.length > 1).flatMap((panel) => panel.series)
  return [...series, ...new Map(shared.map((each) => [each.id, each])).values()]
}

/** A pale range lies beside its dark bounds, and an outlined mark is seen by its outline. */
function colourThatCarries(mark: SceneMark): string | null {
  switch (mark.kind) {
    case 'text':
      return null
    case 'line':
    case 'path':
      return mark.stroke
    case 'rect':
      if (mark.outline !== undefined) return mark.outline.stroke
      return mark.opacity < 1 ? null : mark.fill
    case 'area':
    case 'circle':
      return mark.outline?.stroke ?? mark.fill
  }
}

function breach(
  what: 'text' | 'marks',
  colour: string,
  ground: string,
  least: number,
  figure: PublishedFigure,
): Breach {
  const ratio = contrast(colour, ground).toFixed(1)
  return {
    level: 'red',
    sentence: say(`preflight.contrast.${what}`, { colour, ratio, least }),
    fix: figure.publication.palette === 'standard' ? null : paletteFix(figure, 'standard'),
  }
}

function paletteFix({ publication }: PublishedFigure, palette: PaletteName): Breach['fix'] {
  return {
    label: say('preflight.palette-fix', { palette: say(`palette.${palette}`) }),
    publication: { ...publication, palette },
  }
}
