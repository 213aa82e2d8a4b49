import { spawnSync } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { downloadArtifact, initializeProxy } from '@electron/get'
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
  /** How long the download's machine may take to answer, all tries together. */
  readonly patienceMs?: number
}

/** How it ended; `unreachable` also where the machine was too slow to answer. `reason`: in the words of what failed. */
export type Brought =
  | { readonly kind: 'installed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreachable' | 'failed'; readonly reason: string }

const PATIENCE_MS = 10_000
/** Pauses before the second, third … try of a machine that refuses or breaks off; the last of them ends it. */
const PAUSES_MS = [250, 500, 1000]
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
  useProxy(environment)
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
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
      env: environment,
      encoding: 'utf8',
    })
    return status === 0 ? { kind: 'installed' } : { kind: 'failed', reason: firstLine(stderr) }
  } catch (error) {
    if (stop.aborted) return { kind: 'stopped' }
    return { kind: machine.hasAnswered ? 'failed' : 'unreachable', reason: reasonOf(error) }
  }
}

/**
 * The proxy of `HTTPS_PROXY`, or of npm's own settings, which npm hands to what it runs. Node's `fetch` asks for neither by itself.
 * @see https://docs.npmjs.com/cli/using-npm/config#https-proxy
 */
function useProxy(environment: NodeJS.ProcessEnv): void {
  const proxy = environment['npm_config_https_proxy'] ?? environment['npm_config_proxy']
  const isNamed = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => environment[name])
  if (!isNamed && proxy === undefined) return
  if (!isNamed && proxy !== undefined) process.env['HTTPS_PROXY'] = process.env['HTTP_PROXY'] = proxy
  const noProxy = environment['npm_config_noproxy']
  if (noProxy !== undefined && environment['NO_PROXY'] === undefined) process.env['NO_PROXY'] = noProxy
  initializeProxy()
}

/** A machine that answered, and doesn't have it: asking again is no use. */
class Refused extends Error {}

async function answerInTime(
  address: string,
  { stop, patienceMs = PATIENCE_MS }: BringOptions,
): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error('it did not answer in time')), patienceMs)
  const signal = AbortSignal.any([stop, late.signal])
  try {
    for (const pause of [...PAUSES_MS, null]) {
      try {
        return await ask(address, signal)
      } catch (error) {
        if (signal.aborted || error instanceof Refused || pause === null) throw error
        await setTimeoutPromise(pause, undefined, { signal }).catch(() => {
          throw error
        })
      }
    }
    throw new Error('no try was left')
  } finally {
    clearTimeout(timer)
  }
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal })
  if (response.ok) return response
  const said = `it answered with ${response.status}`
  throw response.status >= 500 ? new Error(said) : new Refused(said)
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

/** What a fetch says is only that it failed; why is its cause's. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? firstLine(cause.message) : String(cause)
}

function firstLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^Error: /, '') ?? ''
  )
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
