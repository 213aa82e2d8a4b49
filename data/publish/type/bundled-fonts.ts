import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { FontFamily } from '../../model/preset.ts'
import type { FontWeight } from '../../drawing/scene.ts'

/**
 * The faces of all files, by the names they carry. Arimo is metric-compatible with Arial and has Latin, Greek, Cyrillic and Hebrew;
 * the Noto faces bring the scripts that it lacks.
 */
export const FACES = ['Arimo', 'Archivo Narrow', 'Noto Sans Arabic', 'Noto Sans Devanagari'] as const
export type Face = (typeof FACES)[number]

/** Faces whose letters join or change order: they are shaped, and embedded whole. */
export const SHAPED_FACES: ReadonlySet<Face> = new Set(['Noto Sans Arabic', 'Noto Sans Devanagari'])

/** A character is set in the first of these that has it. */
export const FACES_OF_FAMILY: Readonly<Record<FontFamily, readonly [Face, ...Face[]]>> = {
  sans: ['Arimo', 'Noto Sans Arabic', 'Noto Sans Devanagari'],
  condensed: ['Archivo Narrow', 'Arimo', 'Noto Sans Arabic', 'Noto Sans Devanagari'],
}

/** One face of a family as it lies in the installed package. */
export interface BundledFont {
  readonly face: Face
  readonly weight: FontWeight
  /** Of its file. */
  readonly path: string
  readonly bytes: Buffer
  readonly font: Font
}

const FILES: Readonly<Record<Face, Readonly<Record<FontWeight, string>>>> = {
  Arimo: {
    400: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    700: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  },
  'Archivo Narrow': {
    400: '@expo-google-fonts/archivo-narrow/400Regular/ArchivoNarrow_400Regular.ttf',
    700: '@expo-google-fonts/archivo-narrow/700Bold/ArchivoNarrow_700Bold.ttf',
  },
  'Noto Sans Arabic': {
    400: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    700: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  },
  'Noto Sans Devanagari': {
    400: '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
    700: '@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
  },
}

const loaded = new Map<string, BundledFont>()

/** Reads a face once. @throws when the package is incomplete. */
export function bundledFont(face: Face, weight: FontWeight): BundledFont {
  const file = FILES[face][weight]
  const known = loaded.get(file)
  if (known !== undefined) return known
  const path = besideArchive(createRequire(import.meta.url).resolve(file))
  const bytes = readFileSync(path)
  const font = create(bytes)
  if ('fonts' in font) throw new TypeError(`${file} holds several fonts`)
  const read = { face, weight, path, bytes, font }
  loaded.set(file, read)
  return read
}

/** A packaged app keeps these files beside its archive, where any program can look at them. */
function besideArchive(path: string): string {
  return path.replace(/([\\/]app\.asar)(?=[\\/])/, '$1.unpacked')
}
