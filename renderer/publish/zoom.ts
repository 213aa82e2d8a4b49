/** How large the preview is: as large as there is room, or a multiple of its final size. */
export const ZOOMS = ['fit', '1', '2', '4'] as const
export type Zoom = (typeof ZOOMS)[number]

/** CSS defines 96 pixels as an inch. */
const PIXELS_PER_MM = 96 / 25.4
const SMALLEST_FIT = 0.1
const LARGEST_FIT = 4

/** CSS pixels that one millimetre of the page takes. */
export function pixelsPerMm(
  zoom: Zoom,
  page: { readonly widthMm: number; readonly heightMm: number },
  room: { readonly width: number; readonly height: number },
): number {
  if (zoom !== 'fit') return PIXELS_PER_MM * Number(zoom)
  const fitting = Math.min(
    room.width / page.widthMm / PIXELS_PER_MM,
    room.height / page.heightMm / PIXELS_PER_MM,
  )
  return PIXELS_PER_MM * Math.min(LARGEST_FIT, Math.max(SMALLEST_FIT, fitting))
}

/** The size as a share of the final one: `100 %` is as large as in print. */
export function zoomText(scale: number): string {
  return `${Math.round((scale / PIXELS_PER_MM) * 100)} %`
}
