import { basename } from 'node:path'

/** Writes a line for whoever started the app from a terminal. An error's own words may hold a path, so only its place is told. */
export function log(line: unknown): void {
  process.stderr.write(`${line instanceof Error ? placeOf(line) : String(line)}\n`)
}

function placeOf(error: Error): string {
  const place = /\(?([^()\s]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]
  return `${error.name}${place === undefined ? '' : ` at ${basename(place)}`}`
}
