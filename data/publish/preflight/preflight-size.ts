import { territoryCodeSchema } from '../../model/identifiers.ts'
import { say } from '../../model/words/say.ts'
import { mmOfPoints } from '../layout/lengths.ts'
import { isPaintable, pixelsOf } from '../paint/paint-png.ts'
import type { Breach, Rule } from './preflight-rule.ts'
import type { PublishedFigure } from '../publish-figure.ts'
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

function tooHigh(figure: PublishedFigure): readonly Breach[] {
  const { scene, sheet, publication, preset } = figure
  const height = mmOfPoints(scene.heightPt)
  const isBeyond = publication.heightMm !== null && publication.heightMm > preset.maxHeightMm + ROUNDING_MM
  if (height > sheet.maxHeightMm + ROUNDING_MM) {
    const told = { height: mm(height), most: mm(sheet.maxHeightMm) }
    return [{ level: 'red', sentence: say('preflight.fit.high', told), fix: fixOfHeight(figure, height) }]
  }
  if (!isBeyond) return []
  const told = { height: mm(height), preset: preset.name, most: mm(preset.maxHeightMm) }
  return [{ level: 'amber', sentence: say('preflight.fit.beyond', told), fix: null }]
}

/** What gives the plot its room: the notes in short, the preset’s width, one company less, or a taller page. */
function fixOfHeight({ publication, preset, worded }: PublishedFigure, height: number): Breach['fix'] {
  if (publication.notes === 'full')
    return { label: say('preflight.fit.fix-notes'), publication: { ...publication, notes: 'short' } }
  const wider = widthFix(publication, preset)
  if (wider !== null) return wider
  const { query } = publication
  const mayBeTaller = preset.isHeightFixed || preset.group === 'screen'
  const isLow = publication.heightMm !== null && publication.heightMm < preset.maxHeightMm
  const areCompanies = query.figure === 'small-multiples' && query.panelsBy === 'company'
  const [company = query.company, ...companies] = worded.panels.map(({ id }) => id).slice(0, -1)
  if (areCompanies && companies.length > 0 && !mayBeTaller && !isLow) {
    return {
      label: say('preflight.fit.fix-companies', { name: worded.panels.at(-1)?.title ?? '' }),
      publication: { ...publication, query: { ...query, company, companies } },
    }
  }
  const taller = Math.ceil(height)
  return {
    label: say('preflight.fit.fix-height', { height: taller }),
    publication: { ...publication, heightMm: taller },
  }
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
function pixelSize({ scene, sheet }: PublishedFigure): {
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
