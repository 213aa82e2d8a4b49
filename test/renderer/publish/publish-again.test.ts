import { describe, expect, it } from 'vitest'
import { BUILT_IN_PRESETS } from '../../../data/publish/presets/built-in-presets.ts'
import { presetSchema } from '../../../data/model/preset.ts'
import { freePresetId, ownPreset } from '../../../renderer/publish/own-preset.ts'
import { maybeRecipeCode } from '../../../renderer/publish/recipe-code.ts'
import { tabsOfCsv } from '../../../renderer/publish/tabs-of-csv.ts'
import { isPublishedFile } from '../../../renderer/state/published-file.ts'

describe('a typed code', () => {
  it('is read as a person types it', () => {
    for (const typed of ['DD-7F3K-92QA', 'dd 7f3k 92qa', '7f3k92qa', ' dd7f3k-92qa '])
      expect(maybeRecipeCode(typed)).toBe('DD-7F3K-92QA')
    expect(maybeRecipeCode('DD-OOIL-0011')).toBe('DD-0011-0011')
  })

  it('is none until it is whole, or where it holds a letter that no code has', () => {
    for (const typed of ['', 'DD', 'DD-7F3K-92Q', 'DD-7F3K-92QAA', 'DD-7F3K-92QU'])
      expect(maybeRecipeCode(typed)).toBeNull()
  })
})

describe('a preset of one’s own', () => {
  it('is every built-in one with the size that is set, and still a preset', () => {
    for (const preset of BUILT_IN_PRESETS) {
      const kept = ownPreset(
        preset,
        { widthMm: preset.widthMm + 1, heightMm: null, textMode: null, notes: null },
        ' Half page, Zürich ',
        [],
      )
      expect(presetSchema.parse(kept)).toEqual({
        ...preset,
        id: 'own-half-page-zu-rich',
        name: 'Half page, Zürich',
        group: 'own',
        widthMm: preset.widthMm + 1,
      })
    }
  })

  it('never takes the id of another', () => {
    expect(freePresetId('Ours', ['own-ours', 'own-ours-2'])).toBe('own-ours-3')
    expect(freePresetId('数', [])).toBe('own-preset')
  })
})

it('a table on the clipboard keeps quoted commas, quotation marks and empty cells', () => {
  expect(tabsOfCsv('a,"b, c",\r\n"say ""no""","two\nlines",3\r\n')).toBe('a\tb, c\t\nsay "no"\ttwo lines\t3')
})

it('pictures and recipes are made again, anything else is opened as a dataset', () => {
  expect(['a.png', 'b.SVG', 'c.pdf', 'd.recipe.json'].every(isPublishedFile)).toBe(true)
  expect(['a.sqlite', 'png', 'b.png.ddesk'].some(isPublishedFile)).toBe(false)
})
