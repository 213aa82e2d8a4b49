import type { Preset } from '../../data/model/preset.ts'
import type { Publication } from '../../data/model/publication.ts'

const LONGEST_ID = 48

/** A preset of the reader’s own: the one in use, with the size and the letters that are set now. */
export function ownPreset(
  preset: Preset,
  { widthMm, heightMm, textMode, notes }: Pick<Publication, 'widthMm' | 'heightMm' | 'textMode' | 'notes'>,
  name: string,
  taken: readonly string[],
): Preset {
  return {
    ...preset,
    id: freePresetId(name, taken),
    name: name.trim(),
    group: 'own',
    widthMm: widthMm ?? preset.widthMm,
    maxHeightMm: heightMm ?? preset.maxHeightMm,
    isHeightFixed: heightMm === null ? preset.isHeightFixed : true,
    textMode: textMode ?? preset.textMode,
    notes: notes ?? preset.notes,
  }
}

/** An id made of the name’s letters that no other preset has. */
export function freePresetId(name: string, taken: readonly string[]): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID)
  const stem = `own-${letters === '' ? 'preset' : letters}`
  let id = stem
  for (let number = 2; taken.includes(id); number += 1) id = `${stem}-${number}`
  return id
}
