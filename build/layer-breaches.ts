import { TEST_ROOM } from './import-law.ts'
import { judgeImport, roomOf } from './judge-import.ts'
import { readImports } from './read-imports.ts'

interface Breach {
  /** From the root, with `/`. */
  readonly file: string
  /** From 1; 1 where the file itself is the breach. */
  readonly line: number
  /** As written; `null` where it can't be read, or where the file itself is the breach. */
  readonly specifier: string | null
  readonly rule: string
}

/** What one source text breaks of the import law, in order of lines. `file` is a path from the root with `/`. */
export function checkFile(file: string, text: string): readonly Breach[] {
  if (file.startsWith(`${TEST_ROOM}/`)) return []
  const room = roomOf(file)
  if (room === undefined)
    return [{ file, line: 1, specifier: null, rule: 'this file is in no room of build/import-law.ts' }]
  return readImports(file, text).flatMap((found) => {
    const rule = judgeImport(file, room, found)
    return rule === null ? [] : [{ file, line: found.line, specifier: found.specifier, rule }]
  })
}

/** One line for a person, `file:line` first. */
export function formatBreach({ file, line, specifier, rule }: Breach): string {
  const what = specifier === null ? '' : ` imports “${specifier}”`
  return `${file}:${line}${what}: ${rule}`
}
