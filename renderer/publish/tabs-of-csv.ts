/** The table of a CSV file (RFC 4180) as lines with tabs, as spreadsheets take them from the clipboard. */
export function tabsOfCsv(csv: string): string {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)
  let text = ''
  for (const [whole, quoted, plain, end] of cells) {
    if (whole === '') break
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')
    text += cell.replaceAll(/[\t\r\n]+/g, ' ') + (end === ',' ? '\t' : '\n')
  }
  return text.trimEnd()
}
