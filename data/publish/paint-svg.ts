import { bundledFont, FONT_FAMILY } from './bundled-fonts.ts'
import { escapeMarkup } from './escape-markup.ts'
import { mmOfPoints } from './preset.ts'
import { FONT_WEIGHTS, type FontWeight, type Scene, type SceneMark, type SceneText } from './scene.ts'
import { subsetFont } from './subset-font.ts'
import { svgNumber } from './svg-number.ts'

/** Stand-ins of the same widths where a program ignores the embedded face. */
const FALLBACK_FAMILIES = `${FONT_FAMILY}, Arial, Liberation Sans, Helvetica, sans-serif`

/**
 * The scene as SVG text: presentation attributes alone, one `<text>` a line, the face embedded as a subset of the characters used.
 * The page is in mm; a unit inside is one pt.
 */
export function paintSvg(scene: Scene): string {
  const { widthPt, heightPt } = scene
  const size = `width="${svgNumber(mmOfPoints(widthPt))}mm" height="${svgNumber(mmOfPoints(heightPt))}mm"`
  const box = `viewBox="0 0 ${svgNumber(widthPt)} ${svgNumber(heightPt)}"`
  const language = escapeMarkup(scene.language)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="figure-title figure-description" lang="${language}" xml:lang="${language}">`,
    `<title id="figure-title">${escapeMarkup(scene.title)}</title>`,
    `<desc id="figure-description">${escapeMarkup(scene.description)}</desc>`,
    `<style>${fontFaces(scene)}</style>`,
    `<rect x="0" y="0" width="${svgNumber(widthPt)}" height="${svgNumber(heightPt)}" fill="${scene.ground}"/>`,
    ...scene.layers.map(
      ({ name, marks }) => `<g id="${escapeMarkup(name)}">\n${marks.map(paintMark).join('\n')}\n</g>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}

function paintMark(mark: SceneMark): string {
  switch (mark.kind) {
    case 'text':
      return paintText(mark)
    case 'rect': {
      const place = attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })
      const opacity = mark.opacity === 1 ? '' : ` fill-opacity="${svgNumber(mark.opacity)}"`
      return `<rect ${place} fill="${mark.fill}"${opacity}/>`
    }
    case 'line': {
      const place = attributes({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })
      const dash =
        mark.dashPt.length === 0 ? '' : ` stroke-dasharray="${mark.dashPt.map(svgNumber).join(' ')}"`
      return `<line ${place} stroke="${mark.stroke}" stroke-width="${svgNumber(mark.strokePt)}"${dash}/>`
    }
    case 'path': {
      const points = mark.points.map(({ x, y }) => `${svgNumber(x)} ${svgNumber(y)}`)
      return `<path d="M${points.join('L')}" fill="none" stroke="${mark.stroke}" stroke-width="${svgNumber(mark.strokePt)}" stroke-linejoin="round" stroke-linecap="round"/>`
    }
    case 'circle':
      return `<circle ${attributes({ cx: mark.x, cy: mark.y, r: mark.radius })} fill="${mark.fill}"/>`
  }
}

function paintText({ text, x, y, sizePt, weight, fill, anchor }: SceneText): string {
  const place = attributes({ x, y, 'font-size': sizePt })
  const face = `font-family="${FALLBACK_FAMILIES}" font-weight="${weight}"`
  const start = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text ${place} ${face} fill="${fill}"${start}>${escapeMarkup(text)}</text>`
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${svgNumber(value)}"`)
    .join(' ')
}

function fontFaces(scene: Scene): string {
  const texts = scene.layers.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
  return FONT_WEIGHTS.flatMap((weight) => {
    const used = texts.filter((text) => text.weight === weight).map(({ text }) => text)
    return used.length === 0 ? [] : [fontFace(weight, used.join(''))]
  }).join('')
}

function fontFace(weight: FontWeight, text: string): string {
  const subset = Buffer.from(subsetFont(bundledFont(weight), FONT_FAMILY, text)).toString('base64')
  return `@font-face{font-family:${FONT_FAMILY};font-weight:${weight};src:url(data:font/ttf;base64,${subset})}`
}
