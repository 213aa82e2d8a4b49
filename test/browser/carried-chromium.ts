import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Chromium } from './chromium.ts'

const run = promisify(execFile)

const PACKAGE = path.join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '..', '..')
const MODULES = path.join(PACKAGE, '..', '..')

/**
 * The headless Chromium inside the package @sparticuz/chromium; `null` where it can't run (it is built for Linux x64).
 *
 * Unpacked once into `node_modules/.cache` (210 MB), and again after each `npm ci`. It brings the libraries that a bare
 * machine lacks (NSS, NSPR, expat) and a font for Chromium to fall back on, so that Node and npm are all a machine needs.
 * The package's own default arguments are never used: they switch web security off.
 */
export async function carriedChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = await unpacked()
  const executablePath = path.join(folder, 'chromium')
  const environment = {
    FONTCONFIG_FILE: path.join(folder, 'fonts', 'fonts.conf'),
    ...((await runs(executablePath, {})) ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }),
  }
  return (await runs(executablePath, environment)) ? { executablePath, environment, origin: 'carried' } : null
}

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    // npm refuses a package without a version.
    version: string
  }
  const cache = path.join(MODULES, '.cache')
  const folder = path.join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(path.join(cache, 'unpacking-'))
  try {
    // The package unpacks into the temporary folder of its process, so it gets a process whose temporary folder is ours.
    await run(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.ts')], {
      env: { ...process.env, TMPDIR: staging },
    })
    await rename(staging, folder)
  } catch (cause) {
    await rm(staging, { recursive: true, force: true })
    // Another process may have been first.
    if (!existsSync(folder)) throw new Error('The Chromium that npm brought can’t be unpacked.', { cause })
  }
  return folder
}

async function runs(executablePath: string, environment: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await run(executablePath, ['--version'], { env: { ...process.env, ...environment }, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
