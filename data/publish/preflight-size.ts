import { territoryCodeSchema } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'
import { mmOfPoints } from './lengths.ts'
import { isPaintable, pixelsOf } from './paint-png.ts'
import type { Breach, Rule } from './preflight-rule.ts'
import type { PublishedFigure } from './publish-figure.ts'
import { marksOutside, overlappingTexts } from './scene-measures.ts'

const ROUNDING_MM = 0.05

/** The figure stays within its height; nothing is clipped, nothing lies over another text. */
export const FIT: Rule = {
  rule: 'fit',
  holds: ({ scene }) =>
    say('preflight.fit.holds', {
      width: mm(mmOfPoints(scene.widthPt)),
      height: mm(mmOfPoints(scene.heightPt)),
    }),
  breachesOf: (figure) => [...tooHigh(figure), ...notDrawn(figure), ...colliding(figure)],
}

function tooHigh({ scene, sheet, publication, preset }: PublishedFigure): readonly Breach[] {
  const height = mmOfPoints(scene.heightPt)
  if (height <= sheet.maxHeightMm + ROUNDING_MM) return []
  const isOwnHeight = publication.heightMm !== null && publication.heightMm < preset.maxHeightMm
  const taller = Math.ceil(height)
  return [
    {
      level: 'red',
      sentence: say('preflight.fit.high', { height: mm(height), most: mm(sheet.maxHeightMm) }),
      fix:
        isOwnHeight || preset.isHeightFixed
          ? {
              label: say('preflight.fit.fix-height', { height: taller }),
              publication: { ...publication, heightMm: taller },
            }
          : widthFix(publication, preset),
    },
  ]
}

/** Back to the preset’s width, where the reader’s own is narrower. */
function widthFix(
  publication: PublishedFigure['publication'],
  preset: PublishedFigure['preset'],
): Breach['fix'] {
  if (publication.widthMm === null || publication.widthMm >= preset.widthMm) return null
  return {
    label: say('preflight.fit.fix-width', { width: preset.widthMm }),
    publication: { ...publication, widthMm: null },
  }
}

/** Territories or series that the figure only counts. */
function notDrawn({ scene, publication }: PublishedFigure): readonly Breach[] {
  const counted = scene.layers.some(({ name }) => name === 'more')
  if (!counted) return []
  return [
    {
      level: 'amber',
      sentence: say('preflight.fit.more'),
      fix:
        publication.heightMm === null
          ? null
          : { label: say('preflight.fit.fix-free'), publication: { ...publication, heightMm: null } },
    },
  ]
}

function colliding({ scene, publication, preset }: PublishedFigure): readonly Breach[] {
  const outside = marksOutside(scene)
  const [pair] = overlappingTexts(scene)
  const fix = widthFix(publication, preset)
  return [
    ...(outside.length === 0
      ? []
      : [
          {
            level: 'red' as const,
            sentence: say('preflight.fit.outside', { what: short(outside[0] ?? '') }),
            fix,
          },
        ]),
    ...(pair === undefined
      ? []
      : [
          {
            level: 'red' as const,
            sentence: say('preflight.fit.overlap', { left: short(pair[0]), right: short(pair[1]) }),
            fix,
          },
        ]),
  ]
}

/** A PNG at the preset’s resolution has pixels that a program can open. */
export const RESOLUTION: Rule = {
  rule: 'resolution',
  holds: (figure) => {
    const { width, height } = pixelSize(figure)
    return say('preflight.resolution.holds', { width, height, dpi: figure.sheet.pixelsPerInch })
  },
  breachesOf: (figure) => {
    const { width, height } = pixelSize(figure)
    if (isPaintable(width, height)) return []
    const { publication } = figure
    return [
      {
        level: 'red',
        sentence: say('preflight.resolution.large', { width, height, dpi: figure.sheet.pixelsPerInch }),
        fix:
          publication.widthMm === null && publication.heightMm === null
            ? null
            : {
                label: say('preflight.resolution.fix'),
                publication: { ...publication, widthMm: null, heightMm: null },
              },
      },
    ]
  },
}

/** Pixels of a figure’s PNG. */
export function pixelSize({ scene, sheet }: PublishedFigure): {
  readonly width: number
  readonly height: number
} {
  return {
    width: pixelsOf(scene.widthPt, sheet.pixelsPerInch),
    height: pixelsOf(scene.heightPt, sheet.pixelsPerInch),
  }
}

/** Not more categories than can be read at this size. */
export const CATEGORIES: Rule = {
  rule: 'categories',
  holds: ({ spec }) => say('preflight.categories.holds', { count: spec.categories.length }),
  breachesOf: ({ spec, preset, publication }) => {
    const count = spec.categories.length
    // A map has as many as the world.
    if (spec.shape === 'map' || count <= preset.maxCategories) return []
    const first = spec.categories.slice(0, preset.maxCategories).map(({ id }) => id)
    const areTerritories = first.every((id) => territoryCodeSchema.safeParse(id).success)
    return [
      {
        level: 'amber',
        sentence: say('preflight.categories.many', { count, most: preset.maxCategories }),
        fix: areTerritories
          ? {
              label: say('preflight.categories.fix', { count: first.length }),
              publication: { ...publication, query: { ...publication.query, territories: first } },
            }
          : null,
      },
    ]
  },
}

const mm = (value: number): string => String(Math.round(value * 10) / 10)

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
