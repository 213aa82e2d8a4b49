type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Linear RGB as it reaches people with full dichromacy. Source: Machado, Oliveira, Fernandes 2009, severity 1.0. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
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

/** WCAG contrast of two hex colours, 1 to 21. */
export function contrast(left: string, right: string): number {
  const [high = 0, low = 0] = [luminance(left), luminance(right)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Distance in CIE 1976 L*a*b* (D65) of two hex colours as somebody with `vision` sees them. */
export function colourDifference(left: string, right: string, vision: string): number {
  const matrix = VISIONS[vision]
  if (matrix === undefined) throw new Error(`no vision ${vision}`)
  const [l1, a1, b1] = lab(seen(linear(left), matrix))
  const [l2, a2, b2] = lab(seen(linear(right), matrix))
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function times(row: Triple, [x, y, z]: Triple): number {
  return row[0] * x + row[1] * y + row[2] * z
}

function seen(colour: Triple, [red, green, blue]: Matrix): Triple {
  const clip = (value: number): number => Math.min(1, Math.max(0, value))
  return [clip(times(red, colour)), clip(times(green, colour)), clip(times(blue, colour))]
}

function lab(colour: Triple): Triple {
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = curve(times([0.4124, 0.3576, 0.1805], colour) / 0.95047)
  const y = curve(times([0.2126, 0.7152, 0.0722], colour))
  const z = curve(times([0.0193, 0.1192, 0.9505], colour) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
