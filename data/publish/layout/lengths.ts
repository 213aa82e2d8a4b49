const PT_PER_MM = 72 / 25.4

/** Millimetres to points. */
export function pointsOfMm(mm: number): number {
  return mm * PT_PER_MM
}

/** Points to millimetres. */
export function mmOfPoints(points: number): number {
  return points / PT_PER_MM
}
