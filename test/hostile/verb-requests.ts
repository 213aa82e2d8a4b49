import { join } from 'node:path'
import type { ClaimCells } from '../../data/model/claim.ts'
import { defaultPublication, type Publication } from '../../data/model/publication.ts'
import { PUBLISH_FORMATS } from '../../data/model/publish-formats.ts'
import { SHEET_FORMATS } from '../../data/model/fact-sheet.ts'
import { FIGURE_KINDS, type ViewQuery } from '../../data/model/view-query.ts'
import { NO_CHOICES } from '../../data/model/import-report.ts'
import type { Verb, Verbs } from '../../data/process/verbs.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'

/** What a verb is asked of. */
interface AskedOf {
  /** Of the open dataset. */
  readonly info: DatasetInfo
  /** A file that somebody sent. */
  readonly path: string
  /** An empty folder of this request's own. */
  readonly folder: string
}

const APP = { appVersion: '0.1.0' }
const files = ({ path }: AskedOf) => [{ path, choices: NO_CHOICES }]
const publicationOf = ({ info }: AskedOf): Publication =>
  defaultPublication(info.defaultQuery, 'nature-double')
const everyView = ({ info }: AskedOf): readonly ViewQuery[] =>
  FIGURE_KINDS.map((figure) => ({ ...info.defaultQuery, figure }))
const wholeMark = { period: null, territory: null, outcome: null }

const cellsOf = ({ defaultQuery }: DatasetInfo): ClaimCells => ({
  service: defaultQuery.service,
  requestKinds: [...defaultQuery.requestKinds],
  measure: defaultQuery.measure,
  outcomes: [],
  periods: [defaultQuery.periods.to],
  territories: { choose: 'all' },
})

/** Requests of each verb that make it do all that it does with a dataset and with a file. A new verb doesn't compile until it has its own. */
export const VERB_REQUESTS: { readonly [V in Verb]: (given: AskedOf) => readonly Verbs[V]['request'][] } = {
  open: ({ path, folder }) => [{ path, copiesFolder: join(folder, 'copies'), isBundled: false }],
  info: () => [{}],
  versions: () => [{}],
  answer: (given) => everyView(given).map((query) => ({ query })),
  peers: ({ info }) => [{ query: info.defaultQuery, territory: 'US', count: 5 }],
  coverage: ({ info }) => [{ query: info.defaultQuery }],
  rows: ({ info }) => [{ query: info.defaultQuery, mark: wholeMark, limit: 1000 }],
  claims: () => [{}],
  'statement-rows': ({ info }) => [{ statement: info.catalogue.companies[0]?.id ?? '', limit: 1000 }],
  check: () => [{}],
  'finding-rows': () => [{ figureIds: Array.from({ length: 1000 }, (_, place) => place + 1), limit: 1000 }],
  'document-state': () => [{}],
  'document-apply': ({ info }) => [{ edit: { kind: 'save-view', name: 'A view', query: info.defaultQuery } }],
  'document-undo': () => [{}],
  'document-redo': () => [{}],
  'document-pack': ({ folder }) => [{ path: join(folder, 'packed.sqlite') }],
  'document-saved': () => [{ source: { name: 'own.sqlite', isBundled: false, sha256: 'a'.repeat(64) } }],
  'recovery-labels': ({ path }) => [{ path }],
  'saved-views': () => [{}],
  'import-inspect': (given) => [{ files: files(given) }],
  'import-dry-run': (given) => [{ files: files(given) }],
  'import-commit': (given) => [{ files: files(given), skipErrors: true }],
  'suggest-territories': () => [{ names: ['Germany', 'x'.repeat(100_000)] }],
  'figures-csv': ({ info, folder }) =>
    info.catalogue.companies.map(({ id }) => ({ company: id, path: join(folder, `${id}.csv`) })),
  'import-layouts': () => [{}],
  leads: ({ info }) => [{ company: info.defaultQuery.company, asOf: null }],
  'read-population': ({ path }) => [{ path }],
  'hold-population': ({ path }) => [
    {
      path,
      words: { publisher: 'UN', title: 'Inhabitants', licence: null },
      retrievedOn: '2026-11-30',
      seen: null,
    },
  ],
  // No own file is held: it is refused before the app's own file is read.
  'remove-population': () => [{ document: 'population-000000000000', bundledPath: 'bundled.sqlite' }],
  package: ({ folder }) => [{ copyTo: join(folder, 'package.sqlite'), appVersion: APP.appVersion }],
  restatements: () => [{ limit: 1000 }],
  'fact-sheet': ({ info }) =>
    SHEET_FORMATS.map((format) => ({
      ...APP,
      subject: { about: 'mark', query: info.defaultQuery, mark: wholeMark, locale: 'de' },
      format,
    })),
  'source-overview': () => [{}],
  'try-claim': ({ info }) => [
    {
      claim: {
        version: 1,
        company: info.defaultQuery.company,
        assertions: [{ assert: 'rank', cells: cellsOf(info), territory: 'US', rank: 1 }],
        reading: null,
      },
    },
  ],
  'own-text': () => [{ article: 'own-article-1' }],
  'own-export': () => [{}],
  'publish-presets': () => [{}],
  'publish-draft': ({ info }) => [{ query: info.defaultQuery, preset: 'nature-double' }],
  'publish-preview': (given) => [{ ...APP, publication: publicationOf(given), vision: 'usual' }],
  'publish-file': (given) =>
    PUBLISH_FORMATS.map((format) => ({
      ...APP,
      publication: publicationOf(given),
      format,
      csvUse: 'excel',
      recipe: 'recipe-and-rows',
      isDespiteReds: true,
    })),
  'publish-pack': (given) => [
    {
      ...APP,
      publication: publicationOf(given),
      recipe: 'recipe-and-rows',
      isDespiteReds: true,
      isZip: true,
    },
  ],
  'preset-file': () => [{ preset: 'nature-double' }],
  'preset-read': ({ path }) => [{ path }],
  'file-kind': ({ path }) => [{ path }],
  recipes: () => [{}],
  'recipe-check': ({ path }) => [{ ...APP, path }],
  'recipe-picture': ({ path }) => [{ path }],
  'recipe-find': ({ path }) => [{ paths: [path], code: 'DD-7F3K-92QA' }],
}
