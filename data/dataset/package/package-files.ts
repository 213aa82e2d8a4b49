import Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'
import { READER_TABLES } from '../format/reader-tables.ts'
import { selectPackageTables, tableAsCsv, type PackageTable } from './package-tables.ts'

/** The dataset itself inside its package, without what a person added of their own. */
export const PACKAGED_DATASET = 'dataset.sqlite'

/** A file of text of a package. */
interface PackageFile {
  readonly name: string
  readonly text: string
}

/** What a package says of the dataset that it is made of. */
interface PackageOrigin {
  readonly title: string
  readonly fingerprint: string
  readonly appVersion: string
}

/**
 * The published data of a packed dataset for R, Python and Datasette: a Frictionless Data Package of all its tables as CSV, and Datasette’s
 * description of the file. What a person added of their own is taken out of `file`. The same dataset gives the same texts.
 * `hearStillThere` hears often that it goes on.
 *
 * Source: Data Package and Table Schema, version 1 (specs.frictionlessdata.io); Datasette, “Metadata”.
 */
export function makePackage(
  file: string,
  origin: PackageOrigin,
  hearStillThere: () => void = () => undefined,
): readonly PackageFile[] {
  const packed = new Database(file, { fileMustExist: true })
  try {
    for (const table of READER_TABLES) packed.prepare(`DELETE FROM "${table}"`).run()
    packed.exec('VACUUM')
    hearStillThere()
    const tables = selectPackageTables(packed)
    const sources = selectSources(packed)
    return [
      { name: 'datapackage.json', text: asJson(dataPackage(tables, sources, origin)) },
      { name: 'metadata.json', text: asJson(datasetteMetadata(tables, sources, origin)) },
      ...tables.map((table) => ({
        name: `${table.name}.csv`,
        text: tableAsCsv(packed, table, hearStillThere),
      })),
    ]
  } finally {
    packed.close()
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

interface Source {
  readonly title: string
  readonly path: string | null
  readonly licence: string | null
}

function selectSources(database: Database.Database): readonly Source[] {
  return database
    .prepare(
      'SELECT DISTINCT publisher, title, address, licence FROM documents ORDER BY publisher, title, address',
    )
    .raw()
    .all()
    .map((row) => {
      const [publisher, title, address, licence] = cellsOf(row)
      return {
        title: `${String(publisher)}: ${String(title)}`,
        path: typeof address === 'string' ? address : null,
        licence: typeof licence === 'string' ? licence : null,
      }
    })
}

function dataPackage(tables: readonly PackageTable[], sources: readonly Source[], origin: PackageOrigin) {
  return {
    profile: 'data-package',
    name: 'disclosure-desk-dataset',
    title: origin.title,
    description: descriptionOf(origin),
    keywords: ['transparency reports', 'government requests', 'user data'],
    // Each source has a licence of its own, or states none: none is that of the whole.
    sources: sources.map(({ title, path, licence }) => ({
      title,
      ...(path === null ? {} : { path }),
      licence: licence ?? 'none stated',
    })),
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name.replaceAll('_', '-'),
      path: `${table.name}.csv`,
      title: table.title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      // A reader that looks for the delimiter itself is misled by a table of few rows and many words.
      dialect: { delimiter: ',', doubleQuote: true, header: true },
      schema: tableSchema(table),
    })),
  }
}

function tableSchema({ columns, key }: PackageTable) {
  const links = columns.flatMap(({ name, refersTo }) => (refersTo === null ? [] : [{ name, refersTo }]))
  return {
    fields: columns.map(({ name, type, description, isRequired }) => ({
      name,
      type,
      description,
      ...(isRequired ? { constraints: { required: true } } : {}),
    })),
    missingValues: [''],
    primaryKey: key,
    ...(links.length === 0
      ? {}
      : {
          foreignKeys: links.map(({ name, refersTo }) => ({
            fields: [name],
            reference: { resource: refersTo.table.replaceAll('_', '-'), fields: [refersTo.column] },
          })),
        }),
  }
}

function datasetteMetadata(
  tables: readonly PackageTable[],
  sources: readonly Source[],
  origin: PackageOrigin,
) {
  return {
    title: origin.title,
    description: descriptionOf(origin),
    databases: {
      [PACKAGED_DATASET.replace(/\.sqlite$/, '')]: {
        source: [...new Set(sources.map(({ title }) => title.split(':')[0] ?? title))].join(', '),
        tables: Object.fromEntries(
          tables.map((table) => [
            table.name,
            {
              title: table.title,
              columns: Object.fromEntries(table.columns.map(({ name, description }) => [name, description])),
            },
          ]),
        ),
      },
    },
  }
}

function descriptionOf({ fingerprint, appVersion }: PackageOrigin): string {
  return `Government requests for user data as companies published them. A blank cell is not reported, never zero; low and high are the bounds of a published range. Of editions that correct each other the latest have no superseded_by_id. A total and its parts are both here: never add them. Made by Disclosure Desk ${appVersion} of the dataset with the SHA-256 fingerprint ${fingerprint}.`
}
