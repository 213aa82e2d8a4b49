import { spawn } from 'node:child_process'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build, type InlineConfig } from 'vite'
import { collectLicences } from './pack-licences.ts'
import { isStale, keepStamp, ROOT, stampOf, type Target } from './staleness.mjs'
import { clientConfig } from './vite.client.config.ts'
import { electronConfig } from './vite.electron.config.ts'
import { nodeConfig } from './vite.node.config.ts'
import { rendererConfig } from './vite.renderer.config.ts'

const CONFIGS: Readonly<Record<string, InlineConfig>> = {
  node: nodeConfig,
  renderer: rendererConfig,
  'browser client': clientConfig,
  'Electron main': electronConfig('main'),
  'Electron preload': electronConfig('preload'),
}
/** A lock older than this belongs to a build that was killed. */
const MAX_BUILD_MS = 180_000

/** Builds targets, one after the other; a build that runs elsewhere in this checkout is waited for, not repeated. */
export async function buildTargets(
  targets: readonly Target[],
  tell: (line: string) => void,
  isForced = false,
): Promise<void> {
  const unlock = await lock()
  try {
    for (const target of targets) {
      // Another start may have built it while this one waited.
      if (!isForced && !isStale(target)) continue
      tell(`Building the ${target.name} …`)
      const stamp = stampOf(target)
      await buildTarget(target)
      keepStamp(target, stamp)
    }
  } finally {
    await unlock()
  }
}

async function buildTarget({ name, result }: Target): Promise<void> {
  const config = CONFIGS[name]
  if (name === 'licences') await writeFile(path.join(ROOT, result), collectLicences(ROOT))
  else if (config === undefined) await buildDataset(path.join(ROOT, result))
  else await build({ ...config, configFile: false, logLevel: 'warn' })
}

function buildDataset(result: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = path.join(ROOT, 'data', 'dataset', 'build', 'build-bundled.ts')
    const child = spawn(process.execPath, [script, result], { stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`the dataset’s builder ended with ${code ?? signal ?? 'no code'}`))
    })
  })
}

async function lock(): Promise<() => Promise<void>> {
  const folder = path.join(ROOT, 'out', 'building')
  await mkdir(path.dirname(folder), { recursive: true })
  for (;;) {
    try {
      await mkdir(folder)
      return () => rm(folder, { recursive: true, force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const since = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    )
    if (Date.now() - since > MAX_BUILD_MS) await rm(folder, { recursive: true, force: true })
    await wait(100)
  }
}
