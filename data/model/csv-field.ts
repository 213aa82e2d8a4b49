/** A text as a field of CSV (RFC 4180): in quotation marks where it has a comma, a mark, a line end, or spaces around it, which readers drop. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}
