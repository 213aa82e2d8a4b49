import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { standInElf } from './pack-stand-in-elf.ts'

/** What lies beside Electron's executable and has no meaning for packing but that it is carried along. */
const CARRIED = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'icudtl.dat',
  'libffmpeg.so',
  'resources.pak',
  'v8_context_snapshot.bin',
  'version',
]
/** The first two are kept by the configuration, the others must go. */
const LOCALES = ['en-US', 'en-GB', 'de', 'fr', 'zh-CN']

/** Makes `folder` hold what an unpacked Electron for Linux x64 holds, as far as a packager looks at it. None of it is Electron. */
export async function makeStandInRuntime(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const defaultApp = path.join(folder, 'default_app')
  for (const place of [folder, path.join(folder, 'locales'), path.join(folder, 'resources'), defaultApp])
    mkdirSync(place, { recursive: true })
  const executable = path.join(folder, 'electron')
  writeFileSync(executable, standInElf())
  chmodSync(executable, 0o755)
  for (const name of CARRIED) writeFileSync(path.join(folder, name), `stand-in for ${name}\n`)
  for (const locale of LOCALES)
    writeFileSync(path.join(folder, 'locales', `${locale}.pak`), `stand-in for ${locale}\n`)
  // The packager reads every archive in resources to seal it, so this one has to be a real one.
  writeFileSync(path.join(defaultApp, 'package.json'), '{ "name": "stand-in" }\n')
  await createPackage(defaultApp, path.join(folder, 'resources', 'default_app.asar'))
  rmSync(defaultApp, { recursive: true })
}
