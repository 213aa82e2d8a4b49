import type { Vision } from '../../model/publication.ts'
import { linearRgb, luminance } from '../../drawing/contrast.ts'
import type { Outline, Scene, SceneMark } from '../../drawing/scene.ts'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]
type Dichromacy = Exclude<Vision, 'usual' | 'grey'>

/** Linear RGB as it reaches people with full dichromacy. Source: Machado, Oliveira, Fernandes 2009, severity 1.0. */
const MATRICES: Readonly<Record<Dichromacy, Matrix>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A hex colour as somebody sees it, or as a photocopier makes it. */
function seenColour(hex: string, vision: Vision): string {
  if (vision === 'usual') return hex
  if (vision === 'grey') {
    const grey = luminance(hex)
    return hexOf([grey, grey, grey])
  }
  return hexOf(seenLinear(hex, vision))
}

/** The scene in the colours that somebody sees: for the preview, never for a file. */
export function seenScene(scene: Scene, vision: Vision): Scene {
  if (vision === 'usual') return scene
  const see = (hex: string): string => seenColour(hex, vision)
  return {
    ...scene,
    ground: scene.ground === null ? null : see(scene.ground),
    layers: scene.layers.map((layer) => ({
      ...layer,
      marks: layer.marks.map((mark) => seenMark(mark, see)),
    })),
  }
}

/** Distance in CIE 1976 L*a*b* (D65) of two hex colours as somebody sees them: 2.3 is just noticeable, 10 is plain side by side. */
export function colourDistance(left: string, right: string, vision: Vision): number {
  const [l1, a1, b1] = lab(linearSeen(left, vision))
  const [l2, a2, b2] = lab(linearSeen(right, vision))
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function seenMark(mark: SceneMark, see: (hex: string) => string): SceneMark {
  const outlined = (outline: Outline | undefined): { readonly outline?: Outline } =>
    outline === undefined ? {} : { outline: { ...outline, stroke: see(outline.stroke) } }
  switch (mark.kind) {
    case 'text':
      return { ...mark, fill: see(mark.fill) }
    case 'line':
    case 'path':
      return { ...mark, stroke: see(mark.stroke) }
    case 'rect':
    case 'area':
    case 'circle':
      return { ...mark, fill: see(mark.fill), ...outlined(mark.outline) }
  }
}

function linearSeen(hex: string, vision: Vision): Triple {
  if (vision === 'usual') return linearRgb(hex)
  if (vision === 'grey') {
    const grey = luminance(hex)
    return [grey, grey, grey]
  }
  return seenLinear(hex, vision)
}

function seenLinear(hex: string, vision: Dichromacy): Triple {
  const colour = linearRgb(hex)
  const clip = (value: number): number => Math.min(1, Math.max(0, value))
  const [red, green, blue] = MATRICES[vision]
  return [clip(times(red, colour)), clip(times(green, colour)), clip(times(blue, colour))]
}

function times(row: Triple, [x, y, z]: Triple): number {
  return row[0] * x + row[1] * y + row[2] * z
}

function hexOf(linear: Triple): string {
  const parts = linear.map((value) => {
    const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`.toUpperCase()
}

function lab(colour: Triple): Triple {
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = curve(times([0.4124, 0.3576, 0.1805], colour) / 0.95047)
  const y = curve(times([0.2126, 0.7152, 0.0722], colour))
  const z = curve(times([0.0193, 0.1192, 0.9505], colour) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
