/** Records of an RFC 4180 file; @throws where it departs from the grammar (bare LF, a quote inside a bare field, uneven records). */
export function readStrictCsv(file: string): readonly (readonly string[])[] {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < file.length) {
    field.lastIndex = at
    const match = field.exec(file)
    if (match === null) throw new Error(`no field at ${at}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    at = field.lastIndex
    if (file.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else if (file[at] === ',') {
      at += 1
    } else {
      throw new Error(`neither comma nor CRLF at ${at}`)
    }
  }
  if (record.length > 0) throw new Error('the last record has no CRLF')
  if (new Set(records.map(({ length }) => length)).size > 1) throw new Error('records of different lengths')
  return records
}
