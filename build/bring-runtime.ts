import { spawnSync } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { downloadArtifact } from '@electron/get'
import { z } from 'zod'
import { say } from '../data/model/words/say.ts'

export interface BringOptions {
  /** The checkout: its `node_modules/electron` gets the runtime. */
  readonly root: string
  readonly environment: NodeJS.ProcessEnv
  /** A whole line. */
  readonly write: (line: string) => void
  /** How far the download is; the next call replaces it. */
  readonly showProgress: (text: string) => void
  /** Ends the attempt, as Ctrl-C does. */
  readonly stop: AbortSignal
  /** How long the download's machine may take to answer. */
  readonly probeMs?: number
}

/** How it ended; `unreachable` also where the machine was too slow to answer. */
export type Brought = 'installed' | 'unreachable' | 'stopped' | 'failed'

const PROBE_MS = 2000
/** A download that brings nothing for so long is given up. */
const STALL_MS = 15_000

const packageSchema = z.object({ version: z.string() })
const checksumsSchema = z.record(z.string(), z.string())

/**
 * Fetches the Electron runtime that this checkout asks for, checks its SHA-256 against the package's own, and unpacks it.
 *
 * What was fetched before is taken from Electron's cache with no request at all. Otherwise this is the only request to another
 * machine that a start can make, and it sends nothing but the runtime's name.
 */
export async function bringRuntime(options: BringOptions): Promise<Brought> {
  const { environment, root, stop, write } = options
  const folder = path.join(root, 'node_modules', 'electron')
  const machine = { hasAnswered: false }
  try {
    const { version } = packageSchema.parse(readJson(path.join(folder, 'package.json')))
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: checksumsSchema.parse(readJson(path.join(folder, 'checksums.json'))),
      ...maybeCache(environment),
      downloader: {
        download: async (address: string, file: string) => {
          write(say('runtime.looking', { host: new URL(address).host }))
          const response = await answerInTime(address, options)
          machine.hasAnswered = true
          await receive(response, file, options)
        },
      },
    })
    // The package's own script finds the archive in the cache, and unpacks it.
    const { status } = spawnSync(process.execPath, [path.join(folder, 'install.js')], { env: environment })
    return status === 0 ? 'installed' : 'failed'
  } catch {
    if (stop.aborted) return 'stopped'
    return machine.hasAnswered ? 'failed' : 'unreachable'
  }
}

async function answerInTime(address: string, { stop, probeMs = PROBE_MS }: BringOptions): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), probeMs)
  try {
    const response = await fetch(address, { signal: AbortSignal.any([stop, late.signal]) })
    if (!response.ok) throw new Error(`The machine answered with ${response.status}`)
    return response
  } finally {
    clearTimeout(timer)
  }
}

async function receive(
  response: Response,
  file: string,
  { stop, showProgress }: BringOptions,
): Promise<void> {
  const { body } = response
  if (body === null) throw new Error('The answer is empty')
  const total = Number(response.headers.get('content-length') ?? NaN)
  const stalled = new AbortController()
  const timer = setTimeout(() => stalled.abort(), STALL_MS)
  let received = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of body) {
      timer.refresh()
      received += part.length
      showProgress(progressText(received, total))
      yield part
    }
  }
  try {
    const signal = AbortSignal.any([stop, stalled.signal])
    await pipeline(counted(), createWriteStream(file), { signal })
  } finally {
    clearTimeout(timer)
  }
}

function progressText(received: number, total: number): string {
  const [done, all] = [received, total].map((bytes) => Math.round(bytes / 1_000_000))
  return Number.isFinite(total)
    ? say('runtime.progress', { done: done ?? 0, total: all ?? 0 })
    : say('runtime.progress-open', { done: done ?? 0 })
}

function maybeCache(environment: NodeJS.ProcessEnv): { readonly cacheRoot?: string } {
  const cacheRoot = environment['electron_config_cache']
  return cacheRoot === undefined ? {} : { cacheRoot }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
