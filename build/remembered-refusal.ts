import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** For so long a runtime that couldn't be had is not asked for again: a machine without a network starts at once. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000

const refusalSchema = z.object({ version: z.string(), at: z.number() })

/** That the runtime couldn't be fetched, kept in the checkout until tomorrow. */
interface RefusalMemory {
  /** Whether this version was asked for within a day before `now` (milliseconds), and couldn't be had. */
  isFresh(now: number): boolean
  keep(now: number): void
  forget(): void
}

export function refusalMemory(root: string): RefusalMemory {
  const file = path.join(root, 'node_modules', '.cache', 'disclosure-desk', 'runtime-refused.json')
  const version = versionOf(root)
  return {
    isFresh: (now) => {
      const kept = refusalSchema.safeParse(maybeJson(file)).data
      // A clock that was set back must not keep it for ever.
      return kept?.version === version && kept.at <= now && now - kept.at < REMEMBERED_MS
    },
    keep: (now) => {
      try {
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, JSON.stringify({ version, at: now }))
      } catch {
        // It is asked again next time, then.
      }
    },
    forget: () => rmSync(file, { force: true }),
  }
}

function versionOf(root: string): string {
  const fields = maybeJson(path.join(root, 'node_modules', 'electron', 'package.json'))
  return z.object({ version: z.string() }).safeParse(fields).data?.version ?? ''
}

function maybeJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
