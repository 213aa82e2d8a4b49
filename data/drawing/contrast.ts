/** WCAG 2.2: text, and marks that carry meaning. */
export const LEAST_CONTRAST_OF_TEXT = 4.5
export const LEAST_CONTRAST_OF_MARKS = 3

/** Red, green and blue from 0 to 1, linear, of `#RRGGBB`. */
export function linearRgb(hex: string): readonly [red: number, green: number, blue: number] {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(left: string, right: string): number {
  const [low = 0, high = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
