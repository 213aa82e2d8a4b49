/** Fewer rows say nothing of a ranking or a table: so many are drawn even where the page must grow for them. */
const LEAST_ROWS = 5

/** How many rows of these heights are drawn in `roomPt`, a line kept free for "… more" where not all are; `left` were left out before. */
export function rowsThatFit(
  heights: readonly number[],
  roomPt: number,
  lineHeight: number,
  left: number,
): number {
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total <= roomPt - (left > 0 ? lineHeight : 0)) return heights.length
  let room = roomPt - lineHeight
  const fitting = heights.findIndex((height) => (room -= height) < 0)
  return Math.min(heights.length, Math.max(LEAST_ROWS, fitting))
}
