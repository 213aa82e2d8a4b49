import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PACK_CONFIG, ROOT } from './pack-prepare.ts'
import { makeStandInRuntime } from './pack-stand-in-runtime.ts'

/** A package made on the stand-in runtime. Its files say so in their names: it can't be started and must not be released. */
interface StandInPack {
  /** The unpacked application. */
  readonly app: string
  /** Archives of it. */
  readonly archives: readonly string[]
}

/**
 * Packs the built app for Linux x64 with the product's own configuration, in `folder`, changing only where the runtime is and
 * what the results are called.
 *
 * @param archives endings to make beside the unpacked application; they need p7zip.
 * @throws {Error} with what electron-builder said, when it fails.
 */
export async function packOnStandIn(folder: string, archives: readonly string[]): Promise<StandInPack> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const runtime = path.join(folder, 'stand-in-runtime')
  await makeStandInRuntime(runtime)
  const output = path.join(folder, 'stand-in-pack')
  const config = path.join(folder, 'stand-in.json')
  const changes = {
    extends: PACK_CONFIG,
    electronDist: runtime,
    directories: { output },
    artifactName: 'stand-in-runtime-${version}-${os}-${arch}.${ext}',
  }
  writeFileSync(config, JSON.stringify(changes))
  const builder = path.join(ROOT, 'node_modules', 'electron-builder', 'cli.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, '--config', config, '--publish', 'never', '--linux', 'dir', ...archives, '--x64'],
    { cwd: ROOT, encoding: 'utf8', timeout: 300_000, maxBuffer: 64_000_000 },
  )
  if (status !== 0) throw new Error(`electron-builder ended with ${status ?? 'a signal'}\n${stdout}${stderr}`)
  return {
    app: path.join(output, 'linux-unpacked'),
    archives: readdirSync(output)
      .filter((file) => file.startsWith('stand-in-runtime-'))
      .map((file) => path.join(output, file)),
  }
}
