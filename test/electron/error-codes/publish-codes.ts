import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Batch } from '../../../data/model/batch.ts'
import { batchStateSchema, batchFileNames } from '../../../data/model/batch.ts'
import { defaultPublication, EXPORT_LOCALES, type Publication } from '../../../data/model/publication.ts'
import { FIGURE_KINDS } from '../../../data/model/view-query.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { command, contract, put, type AskedDesk, type Place, type Reached } from './reached.ts'

const publication = (change: Partial<Publication> = {}): Publication => ({
  ...defaultPublication(parseViewText('v1/microsoft/2014H1-2016H2/requests'), 'owid-web'),
  ...change,
})

const save = (
  desk: AskedDesk,
  format: 'png' | 'svg',
  change: Partial<Publication>,
  isDespiteReds: boolean,
): Promise<Failure | null> =>
  desk.ask('publish.save', {
    publication: publication(change),
    format,
    csvUse: 'code',
    recipe: 'recipe',
    isDespiteReds,
  })

/** A recipe of the product's own, as it is or changed. */
const RECIPE = { format: 'disclosure-desk-recipe', version: 1, rowCount: -1 }
const opening = (place: Place, name: string, content: string): readonly string[] => [
  'open',
  put(place, name, content),
  '--dataset',
  place.own,
]

const BATCH: Batch = {
  publication: publication(),
  territories: ['DE'],
  figures: [],
  presets: [],
  locales: [],
  formats: ['csv'],
  csvUse: 'code',
  recipe: 'none',
  isDespiteReds: true,
}

/** Errors of what is published, and of files that are brought back. */
export const PUBLISH_CODES = {
  'publish-unknown-preset': command(({ folder, own }) => [
    'figure',
    '--dataset',
    own,
    '--preset',
    'no-such-preset',
    '--out',
    join(folder, 'published'),
  ]),
  'publish-reds': contract(async (place) =>
    save(await place.desk(), 'svg', { widthMm: 20, heightMm: 20 }, false),
  ),
  'publish-too-large': contract(async (place) =>
    save(await place.desk(), 'png', { widthMm: 2000, heightMm: 2000 }, true),
  ),
  'recipe-no-figure': command((place) => opening(place, 'photo.png', 'a photo, it says')),
  'recipe-none': command((place) =>
    opening(place, 'plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
  ),
  'recipe-damaged': command((place) => opening(place, 'damaged.json', JSON.stringify(RECIPE))),
  'recipe-newer': command((place) => opening(place, 'newer.json', JSON.stringify({ ...RECIPE, version: 2 }))),
  'preset-damaged': contract(async (place) => {
    const desk = await place.desk()
    return await desk.ask('publish.preset-import', { handle: desk.handleOf(put(place, 'preset.json', '[]')) })
  }),
  'batch-busy': contract(async (place) => (await place.desk()).ask('batch.take', {})),
  'batch-file-exists': contract(async (place) => {
    const desk = await place.desk()
    const [name = ''] = batchFileNames(BATCH)
    const there = put(place, name, 'it was there before')
    const folder = { handle: desk.handleOf(place.folder), mayReplace: false }
    const refused = await desk.ask('batch.start', { batch: BATCH, folder })
    if (refused !== null) return refused
    for (;;) {
      const reply = await desk.started.desk.answer('batch.state', {})
      if (!reply.ok) return reply
      const { phase, failures } = batchStateSchema.parse(reply.value)
      if (phase === 'running') {
        await new Promise((resolve) => setTimeout(resolve, 5))
        continue
      }
      if (readFileSync(there, 'utf8') !== 'it was there before') throw new Error('The file was replaced')
      const [first] = failures
      return first === undefined ? null : { code: 'batch-file-exists', details: {}, sentence: first.sentence }
    }
  }),
  'batch-too-large': contract(async (place) =>
    (await place.desk()).ask('batch.start', {
      batch: {
        ...BATCH,
        territories: Array.from({ length: 200 }, (_, index) => `A${letter(index / 26)}${letter(index)}`),
        figures: [...FIGURE_KINDS],
        locales: [...EXPORT_LOCALES],
      },
      folder: null,
    }),
  ),
  'print-failed': contract(async (place) => {
    const desk = await place.deskWith({}, undefined, {
      print: () => Promise.resolve({ outcome: 'failed', reason: 'no printer is there' }),
    })
    return await desk.ask('app.print', {})
  }),
  'licences-missing': contract(async (place) => {
    const licences = join(place.folder, 'no-licences.txt')
    return await (await place.deskWith({ places: { ...place.places, licences } })).ask('app.licences', {})
  }),
  'article-unreadable': contract(async (place) => {
    const desk = await place.desk()
    return await desk.ask('own.open-article', { handle: desk.handleOf(put(place, 'article.txt', 'a\0b')) })
  }),
  'own-file-invalid': contract(async (place) => {
    const desk = await place.desk()
    return await desk.ask('own.import', { handle: desk.handleOf(put(place, 'own.json', '{}')) })
  }),
} satisfies Readonly<Record<string, Reached>>

const letter = (place: number): string => String.fromCharCode(65 + (Math.floor(place) % 26))
