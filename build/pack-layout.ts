import { cpSync, mkdirSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { extractAll } from '@electron/asar'

/**
 * Lays a packed application's `resources` out in `folder` so that Node alone finds in it what Electron does: the archive as a
 * folder named `app.asar`, `app.asar.unpacked` beside it. Fonts in the first are emptied: code that opens them there would fail
 * in Electron too, where native code can't look into the archive.
 *
 * @returns the laid-out `resources`.
 */
export function layOutPack(app: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  const packed = path.join(app, 'resources')
  const resources = path.join(folder, 'resources')
  mkdirSync(resources, { recursive: true })
  const archive = path.join(resources, 'app.asar')
  extractAll(path.join(packed, 'app.asar'), archive)
  cpSync(path.join(packed, 'app.asar.unpacked'), `${archive}.unpacked`, { recursive: true })
  for (const file of ['dataset.sqlite', 'dataset.checked.json'])
    cpSync(path.join(packed, file), path.join(resources, file))
  for (const font of NATIVE_FONTS) truncateSync(path.join(archive, font))
  return resources
}

const NATIVE_FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  path.join('node_modules', '@expo-google-fonts', 'arimo', file),
)
