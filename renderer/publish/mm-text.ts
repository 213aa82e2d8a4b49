/** Millimetres to a tenth, without a needless `.0`: `183`, `92.4`. */
export function mmText(mm: number): string {
  return String(Math.round(mm * 10) / 10)
}
