import type { TextMode } from '../../model/preset.ts'
import { FACES_OF_FAMILY } from '../type/bundled-fonts.ts'
import { escapeMarkup } from './escape-markup.ts'
import { mmOfPoints } from '../layout/lengths.ts'
import type { Outline, Scene, SceneMark, ScenePoint, SceneText } from '../../drawing/scene.ts'
import { embeddedFace, usedFaces } from '../type/subset-of-scene.ts'
import { svgNumber } from './svg-number.ts'
import { outlineOfText } from '../type/text-outlines.ts'

interface SvgOptions {
  readonly textMode: TextMode
  /** Goes into `<metadata>` as text; `null` = none. */
  readonly recipe: string | null
}

/** Stand-ins of about the same widths where a program ignores the embedded face. */
const STAND_INS = 'Arial, Liberation Sans, Helvetica, sans-serif'

/**
 * The scene as SVG text: presentation attributes alone, one `<text>` a line, the faces embedded as subsets of the characters used.
 * The page is in mm; a unit inside is one pt.
 */
export function paintSvg(scene: Scene, { textMode, recipe }: SvgOptions): string {
  const { widthPt, heightPt } = scene
  const size = `width="${svgNumber(mmOfPoints(widthPt))}mm" height="${svgNumber(mmOfPoints(heightPt))}mm"`
  const box = `viewBox="0 0 ${svgNumber(widthPt)} ${svgNumber(heightPt)}"`
  const language = escapeMarkup(scene.language)
  const paintText = textMode === 'live' ? liveText(scene) : outlinedText(scene)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="figure-title figure-description" lang="${language}" xml:lang="${language}">`,
    `<title id="figure-title">${escapeMarkup(scene.title)}</title>`,
    `<desc id="figure-description">${escapeMarkup(scene.description)}</desc>`,
    ...(recipe === null ? [] : [`<metadata>${escapeMarkup(recipe)}</metadata>`]),
    ...(textMode === 'live' ? [`<style>${fontFaces(scene)}</style>`] : []),
    ...(scene.ground === null
      ? []
      : [
          `<rect x="0" y="0" width="${svgNumber(widthPt)}" height="${svgNumber(heightPt)}" fill="${scene.ground}"/>`,
        ]),
    ...scene.layers.map(
      ({ name, marks }) =>
        `<g id="${escapeMarkup(name)}">\n${marks.map((mark) => paintMark(mark, paintText)).join('\n')}\n</g>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}

function paintMark(mark: SceneMark, paintText: (text: SceneText) => string): string {
  switch (mark.kind) {
    case 'text':
      return paintText(mark)
    case 'rect': {
      const place = attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })
      const opacity = mark.opacity === 1 ? '' : ` fill-opacity="${svgNumber(mark.opacity)}"`
      return `<rect ${place} fill="${mark.fill}"${opacity}${outlineOf(mark.outline)}/>`
    }
    case 'line': {
      const place = attributes({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })
      return `<line ${place} stroke="${mark.stroke}" stroke-width="${svgNumber(mark.strokePt)}"${dashOf(mark.dashPt)}/>`
    }
    case 'path':
      return `<path d="${polyline(mark.points)}" fill="none" stroke="${mark.stroke}" stroke-width="${svgNumber(mark.strokePt)}" stroke-linejoin="round" stroke-linecap="round"${dashOf(mark.dashPt ?? [])}/>`
    case 'area': {
      const d = mark.rings.map((ring) => `${polyline(ring)}Z`).join('')
      return `<path d="${d}" fill="${mark.fill}" fill-rule="evenodd"${outlineOf(mark.outline)}/>`
    }
    case 'circle':
      return `<circle ${attributes({ cx: mark.x, cy: mark.y, r: mark.radius })} fill="${mark.fill}"${outlineOf(mark.outline)}/>`
  }
}

function liveText(scene: Scene): (text: SceneText) => string {
  const faces = new Set(usedFaces(scene).map(({ face }) => face))
  const families = [...FACES_OF_FAMILY[scene.family].filter((face) => faces.has(face)), STAND_INS].join(', ')
  return ({ text, x, y, sizePt, weight, fill, anchor }) => {
    const place = attributes({ x, y, 'font-size': sizePt })
    const face = `font-family="${families}" font-weight="${weight}"`
    const start = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
    return `<text ${place} ${face} fill="${fill}"${start}>${escapeMarkup(text)}</text>`
  }
}

function outlinedText({ family }: Scene): (text: SceneText) => string {
  return (text) => `<path d="${outlineOfText(text, family)}" fill="${text.fill}"/>`
}

function outlineOf(outline: Outline | undefined): string {
  if (outline === undefined) return ''
  return ` stroke="${outline.stroke}" stroke-width="${svgNumber(outline.strokePt)}" stroke-linejoin="round"`
}

function dashOf(dashPt: readonly number[]): string {
  return dashPt.length === 0 ? '' : ` stroke-dasharray="${dashPt.map(svgNumber).join(' ')}"`
}

function polyline(points: readonly ScenePoint[]): string {
  return `M${points.map(({ x, y }) => `${svgNumber(x)} ${svgNumber(y)}`).join('L')}`
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${svgNumber(value)}"`)
    .join(' ')
}

function fontFaces(scene: Scene): string {
  return usedFaces(scene)
    .map(
      (used) =>
        `@font-face{font-family:${used.face};font-weight:${used.weight};src:url(data:font/ttf;base64,${embeddedFace(used)})}`,
    )
    .join('')
}
