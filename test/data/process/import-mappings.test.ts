import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { EXAMPLE_RECIPE } from '../import/example-recipe.ts'
import { temporaryFile } from '../import/import-a-file.ts'
import { google, importedFile, OLDER } from './made-up-reports.ts'
import { openServices } from './open-services.ts'

test('a saved mapping recognises the next file of its kind', async () => {
  const { ask } = await openServices()
  const [published] = await ask('import-layouts', {})
  if (published === undefined) throw new Error('There is no layout')
  const recipe = {
    ...published,
    id: 'my-report',
    name: 'My report',
    title: 'My report',
    company: { id: 'example', name: 'Example' },
    decimal: ',' as const,
    thousands: '.' as const,
    splits: [],
    notes: [],
    methodBreaks: [],
    outcomeRules: [],
    defaults: { service: 'example-all', requestKind: 'criminal' as const },
    services: [{ id: 'example-all', name: 'Example, user data', subsetOf: null }],
    period: { from: 'typed' as const, period: '2020 H1' },
    territory: { from: 'column' as const, name: ['Land'] },
    figures: [
      {
        column: ['Anfragen'],
        measure: 'requests' as const,
        outcome: 'total' as const,
        blank: 'not-reported' as const,
      },
    ],
    recognise: { columns: [['Land'], ['Anfragen']], fileName: null },
    totalWords: ['Summe'],
    footnoteMarks: '*',
  }
  await ask('document-apply', { edit: { kind: 'save-mapping-recipe', recipe } })
  const files = [importedFile('bericht.csv', 'Land;Anfragen\nNamibia*;1.234\nChad;\nSumme;1.234\n')]
  const dry = await ask('import-dry-run', { files })
  expect(dry.files[0]).toMatchObject({
    layout: { id: 'my-report', name: 'My report' },
    lines: { read: 3, imported: 2, same: 0, skipped: 1, errors: 0 },
    cells: { exact: 1, notReported: 1 },
  })
})

test('what was answered about a kept mapping’s columns is kept with the import: the next file isn’t asked, and undo forgets it', async () => {
  const { ask } = await openServices()
  const recipe: MappingRecipe = {
    ...EXAMPLE_RECIPE,
    sheet: null,
    figures: [
      ...EXAMPLE_RECIPE.figures,
      { column: ['rate'], measure: 'share-disclosed', outcome: 'some-data', blank: 'not-reported' },
    ],
  }
  await ask('document-apply', { edit: { kind: 'save-mapping-recipe', recipe } })
  const rows = (half: string): string =>
    `country,half,received,rate\nAtlantis,${half},1,0.5\nLemuria,${half},2,0.25\nAvalon,${half},3,0.75\nFrance,${half},4,1\n`
  const company = { ...NO_CHOICES.answers, company: recipe.company }
  const asked = async (half: string) => {
    const files = [importedFile(`${half}.csv`, rows(half), { layout: recipe.id, answers: company })]
    const [report] = (await ask('import-dry-run', { files })).files
    return [report?.questions.map((question) => question.ask), report?.lines.errors]
  }
  expect(await asked('2020 H1')).toEqual([['countries', 'share-unit'], 3])
  const choices: Partial<ImportChoices> = {
    layout: recipe.id,
    answers: { ...company, areCountries: true, shareUnits: [{ column: 'rate', unit: 'fraction' }] },
    territories: [
      { asPublished: 'Atlantis', code: 'DE' },
      { asPublished: 'Lemuria', code: 'ES' },
      { asPublished: 'Avalon', code: 'IT' },
    ],
  }
  const files = [importedFile('first.csv', rows('2020 H1'), choices)]
  await ask('import-commit', { files, skipErrors: false })
  expect(await asked('2020 H2')).toEqual([[], 0])
  // One step: the import and what it taught the mapping.
  await ask('document-undo', {})
  expect(await asked('2020 H2')).toEqual([['countries', 'share-unit'], 3])
})

test('new companies of one import whose names are only alike are two, and one that is named twice is one', async () => {
  const { ask } = await openServices()
  const recipe = { ...EXAMPLE_RECIPE, sheet: null }
  const files = [
    ['Newcomer', '2020 H1'],
    ['Néwcomer', '2020 H1'],
    ['newcomer', '2020 H2'],
  ].map(([name = '', half = '']) =>
    importedFile(
      `${half} ${String(name.length)}.csv`,
      `country,half,received\nFrance,${half},${String(name.codePointAt(1))}\n`,
      {
        recipe,
        answers: { ...NO_CHOICES.answers, company: { id: '', name } },
      },
    ),
  )
  const report = await ask('import-commit', { files, skipErrors: false })
  expect(report.report.files.map(({ taken }) => [taken?.company.id, taken?.company.name])).toEqual([
    ['newcomer', 'Newcomer'],
    ['newcomer-2', 'Néwcomer'],
    ['newcomer', 'Newcomer'],
  ])
})

test('a typed name that the desk knows by any of its names, or a code, is exact; one that is only like it isn’t', async () => {
  const { ask } = await openServices()
  const names = ['USA', 'Holland', 'uk', 'DE', 'DEU', 'Côte d’Ivoire', 'Germny']
  const found = await ask('suggest-territories', { names })
  expect(found.map(([first]) => [first?.code, first?.isExact])).toEqual([
    ['US', true],
    ['NL', true],
    ['GB', true],
    ['DE', true],
    ['DE', true],
    ['CI', true],
    ['DE', false],
  ])
  expect(found.flatMap(([, ...others]) => others).some(({ isExact }) => isExact)).toBe(false)
})

test('a file that can’t be read, or leaves a question open, keeps the others out unless that was asked for', async () => {
  const { ask } = await openServices()
  const files = [
    importedFile('a.csv', google(OLDER)),
    importedFile('page.csv', '<!doctype html><html>Sign in</html>'),
  ]
  await expect(ask('import-commit', { files, skipErrors: false })).rejects.toMatchObject({
    code: 'import-file-kind',
  })
  const day = (): string => new Date().toISOString().slice(0, 10)
  const before = day()
  const { report, change } = await ask('import-commit', { files, skipErrors: false, skipFiles: true })
  expect(report.isCommitted).toBe(true)
  expect(report.files.map(({ failure, lines }) => [failure?.code ?? null, lines.imported])).toEqual([
    [null, 5],
    ['import-file-kind', 0],
  ])
  // Without a day of publication or of reading it counts from the day on which it was read.
  expect([before, day()]).toContain(change?.dataset?.catalogue.documents.at(-1)?.retrievedOn)
})

test('a packed file is imported, and its document is the packed one', async () => {
  const { ask } = await openServices()
  const packed = {
    ...importedFile('a.csv.gz', 'x'),
    path: temporaryFile('a.csv.gz', gzipSync(google(OLDER))),
  }
  const { report } = await ask('import-commit', { files: [packed], skipErrors: false })
  expect(report.files[0]).toMatchObject({ file: 'a.csv.gz', lines: { imported: 5, errors: 0 } })
  const again = await ask('import-dry-run', { files: [packed] })
  expect(again.files[0]?.lines.same).toBe(5)
})
