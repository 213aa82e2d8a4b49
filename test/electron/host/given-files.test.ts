import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultPublication, type Publication } from '../../../data/model/publication.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import type { AppState } from '../../../electron/contract/channels.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

const TEXT = 'v1/microsoft/2014H1-2020H2/requests/territories=DE,FR/figure=territories-ranked'
const stateOf = (desk: TestDesk): Promise<AppState> => desk.call('app.state', {})

function publicationOf(preset = 'nature-single'): Publication {
  return defaultPublication(parseViewText(TEXT), preset)
}

/** A figure that another desk has saved, whatever its name says. */
async function savedFigure(
  folder: string,
  format: 'svg' | 'png' | 'pdf',
  recipe: 'none' | 'recipe' = 'recipe',
  name = 'figure.dat',
): Promise<string> {
  const desk = await startDeskInHome(await builtApp('microsoft'), join(folder, 'maker'))
  desk.chosen = join(folder, name)
  await desk.call('publish.save', {
    publication: publicationOf(),
    format,
    csvUse: 'code',
    recipe,
    isDespiteReds: true,
  })
  await desk.started.close()
  return desk.chosen
}

describe.each(['svg', 'pdf'] as const)('a start that names a published file (%s)', (format) => {
  test('opens the bundled dataset and hands the file to be made again, whatever its name', async () => {
    const folder = temporaryFolder()
    const desk = await startDeskInHome(await builtApp('microsoft'), folder, await savedFigure(folder, format))
    const { dataset, startFailure, startFigure } = await stateOf(desk)
    expect({ startFailure, isBundled: dataset?.isBundled, name: startFigure?.name }).toEqual({
      startFailure: null,
      isBundled: true,
      name: 'figure.dat',
    })
    expect(await stateOf(desk)).toMatchObject({ startFigure })
    const handle = startFigure?.handle ?? ''
    const reading = await desk.call('recipes.check', { handle })
    expect(reading).toMatchObject({ numbers: 'same', isSameDataset: true, isIntact: true })
    expect(reading.recipe.publication).toEqual(publicationOf())
    const picture = await desk.call('recipes.picture', { handle })
    expect(picture?.mimeType).toBe(format === 'svg' ? 'image/svg+xml' : undefined)
    if (picture !== null)
      expect(picture.base64).toBe(readFileSync(join(folder, 'figure.dat')).toString('base64'))
  })
})

test('a start that names a dataset answers what is asked before it is open, as of that dataset', async () => {
  const folder = temporaryFolder()
  const app = await builtApp('microsoft')
  const own = join(folder, 'newsroom.sqlite')
  writeFileSync(own, readFileSync(app.bundledDataset))
  const desk = await startDeskInHome(app, folder, own)
  // At once, as the first screen does.
  const document = await desk.call('document.state', {})
  expect(document).toMatchObject({ canSave: true, dirty: false })
  expect((await stateOf(desk)).dataset).toMatchObject({ name: 'newsroom.sqlite', isBundled: false })
})

describe('a file that is brought', () => {
  test('is told by its bytes; where they say nothing, by its name', async () => {
    const app = await builtApp('microsoft')
    const folder = temporaryFolder()
    const desk = await startDeskInHome(app, folder)
    const kindOf = async (name: string, bytes: string | Buffer): Promise<string> => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return await desk.call('file.kind', { handle: desk.started.handles.add(path).handle })
    }
    const dataset = readFileSync(app.bundledDataset)
    expect(await kindOf('figure.png', dataset)).toBe('dataset')
    expect(await kindOf('a.sqlite', '\uFEFF {"format": 1}')).toBe('figure')
    expect(await kindOf('b.sqlite', '<?xml version="1.0"?><!-- x --><svg xmlns="x">')).toBe('figure')
    expect(await kindOf('c.sqlite', '%PDF-1.7')).toBe('figure')
    expect(await kindOf('d.sqlite', '<?xml version="1.0"?><html>')).toBe('dataset')
    expect(await kindOf('e.sqlite', 'nothing known')).toBe('dataset')
    expect(await kindOf('f.png', 'nothing known')).toBe('figure')
    expect(await kindOf('g.sqlite', '')).toBe('dataset')
    mkdirSync(join(folder, 'folder.png'))
    const { handle } = desk.started.handles.add(join(folder, 'folder.png'))
    expect(await desk.call('file.kind', { handle })).toBe('dataset')
    expect(await desk.code('file.kind', { handle: 'A'.repeat(32) })).toBe('handle-unknown')
  })

  test('is refused in its own words where no figure can be made of it', async () => {
    const folder = temporaryFolder()
    const desk = await startDeskInHome(await builtApp('microsoft'), folder)
    const { recipe } = await desk.call('publish.preview', { publication: publicationOf(), vision: 'usual' })
    const codeOf = async (bytes: string | Buffer): Promise<string> => {
      const path = join(folder, 'figure.png')
      writeFileSync(path, bytes)
      return await desk.code('recipes.check', { handle: desk.started.handles.add(path).handle })
    }
    expect(await codeOf('a photo, it says')).toBe('recipe-no-figure')
    const stripped = await savedFigure(folder, 'png', 'none', 'stripped.png')
    expect(await codeOf(readFileSync(stripped))).toBe('recipe-none')
    expect(await codeOf(JSON.stringify({ ...recipe, version: 2 }))).toBe('recipe-newer')
    expect(await codeOf(JSON.stringify({ ...recipe, rowCount: -1 }))).toBe('recipe-damaged')
    expect(await codeOf(JSON.stringify(recipe).slice(0, -40))).toBe('recipe-damaged')
    expect(await codeOf(Buffer.alloc(64_000_001))).toBe('file-too-large')
    const foreign = { ...recipe, dataset: { fingerprint: '0'.repeat(64), code: 'DD-0000-0000' } }
    const path = join(folder, 'foreign.json')
    writeFileSync(path, JSON.stringify(foreign))
    const { handle } = desk.started.handles.add(path)
    const reading = await desk.call('recipes.check', { handle })
    expect(reading).toMatchObject({ isSameDataset: false, isIntact: false })
    expect(reading.sentences.join(' ')).toContain('It was made from another dataset (DD-0000-0000).')
  })
})

test('a view that a second start names is read for the open dataset, or refused in a sentence', async () => {
  const desk = await startDeskInHome(await builtApp('microsoft'), temporaryFolder())
  const read = (text: string) => desk.call('app.given-view', { text })
  expect(await read(TEXT)).toEqual({ query: parseViewText(TEXT) })
  expect(await read(JSON.stringify(parseViewText(TEXT)))).toEqual({ query: parseViewText(TEXT) })
  const stale = TEXT.replace('FR', 'QQ')
  expect(await read(stale)).toEqual({ query: parseViewText(stale) })
  expect(await desk.code('app.given-view', { text: TEXT.replace('DE,FR', 'QQ') })).toBe(
    'query-unknown-territory',
  )
  expect(await desk.code('app.given-view', { text: 'tacos' })).toBe('view-text-invalid')
  expect(await desk.code('app.given-view', { text: 'x'.repeat(100_001) })).toBe('request-refused')
})
