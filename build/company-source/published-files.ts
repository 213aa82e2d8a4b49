import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { writeAppleFiles } from './apple-recent.ts'
import { copyRecent, GOOGLE_RECENT } from './google-recent.ts'

/** What stands beside a file and not in it. */
interface DocumentFacts {
  /** What tells the editions of one report apart, for ids: `2023-10`. */
  readonly edition: string
  readonly title: string
  readonly address: string
  readonly publishedOn: string | null
  readonly retrievedOn: string
  /** Id of the copy that it was read through, in `data/source/documents.csv`; `null`: the file itself was read. */
  readonly readThrough: string | null
  readonly note: string
}

/** A report to be read, by a published layout or by a mapping. */
export interface PublishedFile {
  readonly company: Company
  readonly path: string
  readonly recipe: MappingRecipe | null
  readonly facts: DocumentFacts
  /**
   * The text that its rows are counted in, where that isn't the publisher's own file. `rowOf`: a row of the read file as a row of it;
   * `null`: they are the lines of our own text.
   */
  readonly transcription: {
    readonly document: string
    readonly rowOf: ((row: number) => number) | null
  } | null
}

export const COMPANIES = ['google', 'apple', 'meta'] as const
export type Company = (typeof COMPANIES)[number]

const RETRIEVED = '2026-11-29'
const GOOGLE_DOWNLOAD = 'https://storage.googleapis.com/transparencyreport/google-user-data-requests.zip'

/** All reports of a company in `reports`, the older editions first. `folder`: where files may be written in between. */
export function publishedFiles(company: Company, reports: string, folder: string): readonly PublishedFile[] {
  if (company === 'google')
    return [
      ...googleEdition(reports, 'google', '2023-10', 'October 2023'),
      ...googleEdition(reports, 'google-2024-05', '2024-05', 'May 2024'),
      ...googleRecent(reports, folder),
    ]
  return company === 'apple' ? [...apple(reports), ...appleRecent(reports, folder)] : meta(reports)
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()

function googleEdition(
  reports: string,
  folder: string,
  edition: string,
  month: string,
): readonly PublishedFile[] {
  return (
    filesIn(join(reports, folder))
      // A list of letters counts nothing.
      .filter((name) => !name.includes('nsl-requests-released'))
      .map((name) => ({
        company: 'google',
        path: join(reports, folder, name),
        recipe: null,
        facts: {
          edition,
          title: `${name}, as of ${month}`,
          address: GOOGLE_DOWNLOAD,
          publishedOn: null,
          retrievedOn: RETRIEVED,
          readThrough: null,
          note: `File of Google’s download as it stood in ${month}, read from a public copy. No licence is stated.`,
        },
        transcription: null,
      }))
  )
}

function googleRecent(reports: string, folder: string): readonly PublishedFile[] {
  return GOOGLE_RECENT.map(({ name, kind, report, recipe }) => ({
    company: 'google',
    path: copyRecent(join(reports, 'google-recent', name), join(folder, `${report}.csv`), kind),
    recipe,
    facts: {
      edition: '2023-h2-on',
      title: `${report}, from 2023 H2`,
      address: GOOGLE_DOWNLOAD,
      publishedOn: null,
      retrievedOn: RETRIEVED,
      readThrough: 'copy-google-archive',
      note: 'Periods from 2023 H2 on of Google’s download, transcribed from the text of an archived copy, twice and independently, without a difference. The file itself was not at hand. Its one row and one band of 2025 H2, which was not out yet, are left out. No licence is stated.',
    },
    transcription: { document: `transcription-${recipe.id}`, rowOf: null },
  }))
}

const APPLE_REPORT = 'https://www.apple.com/legal/transparency/'

function apple(reports: string): readonly PublishedFile[] {
  return filesIn(join(reports, 'apple')).map((name) => ({
    company: 'apple',
    path: join(reports, 'apple', name),
    recipe: null,
    facts: {
      edition: 'to-2022-h2',
      title: `${name}, to 2022 H2`,
      address: APPLE_REPORT,
      publishedOn: null,
      retrievedOn: RETRIEVED,
      readThrough: null,
      note: 'File of Apple’s download of its figures, read from a public copy. No licence is stated.',
    },
    transcription: null,
  }))
}

function appleRecent(reports: string, folder: string): readonly PublishedFile[] {
  return writeAppleFiles(join(reports, 'apple-recent'), folder).map(({ path, title, recipe, indices }) => ({
    company: 'apple',
    path,
    recipe,
    facts: {
      edition: 'from-2023-h1',
      title,
      address: APPLE_REPORT,
      publishedOn: null,
      retrievedOn: RETRIEVED,
      readThrough: 'copy-apple-json',
      note: 'Apple’s download of its figures, read through the JSON of a public repository: its figures to 2022 H2 are those of Apple’s own files, cell by cell. Rows are counted in that JSON. No licence is stated.',
    },
    transcription: { document: 'copy-apple-json', rowOf: (row) => (indices[row - 2] ?? -1) + 1 },
  }))
}

function meta(reports: string): readonly PublishedFile[] {
  return filesIn(join(reports, 'meta')).map((name) => {
    const [, period = ''] = /(\d{4}_H\d)/.exec(name) ?? []
    return {
      company: 'meta',
      path: join(reports, 'meta', name),
      recipe: null,
      facts: {
        edition: period.replace('_', '-').toLowerCase(),
        title: `Government requests for user data, ${period.replace('_', ' ')}`,
        address: 'https://transparency.meta.com/reports/government-data-requests/',
        publishedOn: period === '2023_H2' ? '2024-05-30' : null,
        retrievedOn: RETRIEVED,
        readThrough: null,
        note: `${name}, read from a public copy of Meta’s download.${period === '2023_H2' ? ' The day is that of the file in the download.' : ''} No licence is stated.`,
      },
      transcription: null,
    }
  })
}
