import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { FontWeight } from './scene.ts'

/** The face of all files: metric-compatible with Arial. */
export const FONT_FAMILY = 'Arimo'

/** One face of the family as it lies in the installed package; `path` is one that native code can open. */
export interface BundledFont {
  readonly weight: FontWeight
  readonly path: string
  readonly bytes: Buffer
  readonly font: Font
}

const FILES: Readonly<Record<FontWeight, string>> = {
  400: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  700: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
}

const loaded = new Map<FontWeight, BundledFont>()

/** Reads a face once. @throws when the package is incomplete. */
export function bundledFont(weight: FontWeight): BundledFont {
  const known = loaded.get(weight)
  if (known !== undefined) return known
  const path = nativePath(createRequire(import.meta.url).resolve(FILES[weight]))
  const bytes = readFileSync(path)
  const font = create(bytes)
  if ('fonts' in font) throw new TypeError(`${FILES[weight]} holds several fonts`)
  const face = { weight, path, bytes, font }
  loaded.set(weight, face)
  return face
}

/** A packaged app keeps these files beside its archive: only JavaScript can look into it. */
function nativePath(path: string): string {
  return path.replace(/([\\/]app\.asar)(?=[\\/])/, '$1.unpacked')
}
