import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLE_RECIPE } from '../../data/import/example-recipe.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

test('what a file asks is said with the option that answers it, and nothing changes before', async () => {
  const folder = temporaryFolder()
  const dataset = join(folder, 'own.sqlite')
  copyFileSync((await builtApp()).bundledDataset, dataset)
  const before = readFileSync(dataset)
  const file = join(folder, 'rates.csv')
  writeFileSync(file, 'country,half,received,rate\nGermany,2020 H1,12,0.72\nChad,2020 H1,3,1\n')
  const mapping = join(folder, 'mapping.json')
  const share = { column: ['rate'], measure: 'share-disclosed', outcome: 'some-data', blank: 'not-reported' }
  const recipe = { ...EXAMPLE_RECIPE, sheet: null, figures: [...EXAMPLE_RECIPE.figures, share] }
  writeFileSync(mapping, JSON.stringify(recipe))
  const unsaid = await runDesk('import', file, '--recipe', mapping, '--dataset', dataset)
  expect(unsaid.complaints).toEqual([
    'rates.csv leaves 2 questions open: Is this file Example’s? Answer with --company "Example". Nothing was imported.',
  ])
  const importing = [
    ...['import', file, '--recipe', mapping, '--dataset', dataset],
    ...['--company', 'Example'],
  ] as const

  const asked = await runDesk(...importing)
  expect(asked).toMatchObject({ exitCode: 2, output: '' })
  expect(asked.complaints).toEqual([
    'rates.csv leaves a question open: Are the numbers of “rate” fractions or percents? Answer with --share-unit "rate=fraction" or "rate=percent". Nothing was imported.',
  ])
  expect(readFileSync(dataset).equals(before)).toBe(true)

  const tried = await runDesk(...importing, '--dry-run')
  expect(tried.output).toContain('Are the numbers of “rate” fractions or percents?')
  const bad = await runDesk(...importing, '--share-unit', 'rate=half')
  expect(bad).toMatchObject({
    exitCode: 2,
    complaints: [expect.stringContaining('“rate=half” is no answer')],
  })
  const answered = await runDesk(...importing, '--share-unit', 'rate=fraction')
  expect(answered).toMatchObject({ exitCode: 0, complaints: [] })
  expect(answered.output).toContain('Imported and saved.')
})
