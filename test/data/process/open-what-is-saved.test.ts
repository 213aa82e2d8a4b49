import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { openReport } from '../../../data/import/open-report.ts'
import { insertRows } from '../../../data/dataset/build/insert-rows.ts'
import { editSchema } from '../../../data/model/edits/edit.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { importChoicesSchema, NO_CHOICES } from '../../../data/model/import-report.ts'
import { createServices } from '../../../data/process/services.ts'
import { VERB_VALUES, type Verb, type Verbs } from '../../../data/process/verbs.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { emptyDataset } from '../import/empty-dataset.ts'
import { EXAMPLE_RECIPE } from '../import/example-recipe.ts'
import { NOTHING_AROUND, temporaryFile } from '../import/import-a-file.ts'
import { awkwardEdit, LONG_MAPPING, LONG_RECIPE, MANY_STATEMENTS } from './awkward-edits.ts'
import { awkwardImport, LONG_CELL, MANY_ISSUES, MANY_TABLES, type AwkwardImport } from './awkward-imports.ts'

/** More with `DISCLOSURE_DESK_FUZZ=1000`. */
const RUNS = Number(process.env['DISCLOSURE_DESK_FUZZ'] ?? 10)

type Step =
  | { readonly step: 'edit'; readonly edit: unknown }
  | { readonly step: 'import'; readonly file: AwkwardImport }
  | { readonly step: 'undo' }
  | { readonly step: 'redo' }
  | { readonly step: 'save' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: awkwardEdit.map((edit) => ({ step: 'edit' as const, edit })) },
  { weight: 3, arbitrary: awkwardImport.map((file) => ({ step: 'import' as const, file })) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ step: 'undo' }, { step: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ step: 'save' }) },
)

/** Steps that lead beyond a limit, each allowed by its schema: more bytes in one text, more rows in one table. */
const BEYOND: readonly (readonly Step[])[] = [
  [{ step: 'edit', edit: LONG_MAPPING }, { step: 'save' }],
  [{ step: 'edit', edit: LONG_RECIPE }],
  [
    ...Array.from({ length: 5 }, (): Step => ({ step: 'edit', edit: MANY_STATEMENTS })),
    { step: 'undo' },
    { step: 'redo' },
  ],
  [{ step: 'import', file: MANY_ISSUES }, { step: 'undo' }, { step: 'redo' }],
  [{ step: 'import', file: LONG_CELL }],
  [{ step: 'import', file: MANY_TABLES }, { step: 'save' }],
]

/** A small dataset with a figure in it. */
async function smallDataset(path: string): Promise<void> {
  const database = emptyDataset(path)
  insertRows(database, 'dataset', [{ id: 1, title: 'Small' }])
  const file = temporaryFile('first.csv', 'country,half,received\nGermany,2012 H1,1\n')
  const answers = { ...NO_CHOICES.answers, company: EXAMPLE_RECIPE.company }
  const choices = { ...NO_CHOICES, recipe: EXAMPLE_RECIPE, answers }
  const reader = await openReport(file, choices, NOTHING_AROUND)
  importFiles([{ reader, choices }], database, { skipErrors: false, hear: () => undefined })
  database.close()
}

type Ask = <V extends Verb>(verb: V, request: Verbs[V]['request']) => Promise<Verbs[V]['value']>

/** A data process's services; every value goes through the schema that the host holds it against. */
function startServices(): { readonly ask: Ask; readonly close: () => void } {
  const services = createServices()
  // The services answer each verb with its value, which the compiler can't follow through a union.
  const ask = (async (verb, request) =>
    VERB_VALUES[verb].parse(
      await services.answer(
        { id: 1, verb, request } as Parameters<typeof services.answer>[0],
        () => undefined,
        () => undefined,
      ),
    )) as Ask
  return { ask, close: () => services.close() }
}

/** Whether it was done; a refusal is a sentence of ours, never a fault, and never because of the report that the import itself wrote. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    const isOfReport = error instanceof DeskError && JSON.stringify(error.details).includes('import_batches')
    if (error instanceof DeskError && !isOfReport) return false
    throw error
  }
}

async function carryOut(ask: Ask, given: Step, folder: string): Promise<boolean> {
  if (given.step === 'undo') return await isDone(ask('document-undo', {}))
  if (given.step === 'redo') return await isDone(ask('document-redo', {}))
  if (given.step === 'save') {
    const path = join(folder, `${String(readdirSync(folder).length)}.sqlite`)
    const { sha256 } = await ask('document-pack', { path })
    await ask('document-saved', { source: { name: 'あ'.repeat(80), isBundled: false, sha256 } })
    return true
  }
  if (given.step === 'edit') {
    const edit = editSchema.safeParse(given.edit)
    return edit.success && (await isDone(ask('document-apply', { edit: edit.data })))
  }
  const answers = { ...NO_CHOICES.answers, company: given.file.recipe.company, areCountries: true }
  const choices = importChoicesSchema.safeParse({ ...NO_CHOICES, recipe: given.file.recipe, answers })
  if (!choices.success) return false
  const path = join(temporaryFolder(), given.file.name)
  writeFileSync(path, given.file.content)
  return await isDone(ask('import-commit', { files: [{ path, choices: choices.data }], skipErrors: true }))
}

test('whatever is edited and imported: what is saved can be opened, and so can what a crash leaves', async () => {
  const start = join(temporaryFolder(), 'small.sqlite')
  await smallDataset(start)
  const done = { edit: 0, import: 0, undo: 0, redo: 0, save: 0 }
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const folder = temporaryFolder()
      const copies = join(folder, 'copies')
      const packed = join(folder, 'packed')
      mkdirSync(packed)
      const { ask, close } = startServices()
      await ask('open', { path: start, copiesFolder: copies, isBundled: false })
      for (const each of steps)
        if (await carryOut(ask, each, packed)) done[each.step] += 1
        else refused += 1

      const { journal, source } = await ask('document-state', {})
      const last = join(packed, 'last.sqlite')
      await ask('document-pack', { path: last })
      for (const name of readdirSync(packed)) {
        const other = startServices()
        const request = {
          path: join(packed, name),
          copiesFolder: join(folder, `again-${name}`),
          isBundled: false,
        }
        await other.ask('open', request)
        other.close()
      }
      // As it lies there when the process is ended now.
      const copy = readdirSync(copies).find((name) => name.endsWith('.sqlite')) ?? ''
      const recovering = startServices()
      await recovering.ask('open', {
        path: join(copies, copy),
        copiesFolder: join(folder, 'recovered'),
        isBundled: false,
        recovered: source,
      })
      const found = await recovering.ask('document-state', {})
      expect([found.journal.canUndo, found.journal.undoLabel]).toEqual([journal.canUndo, journal.undoLabel])
      recovering.close()
      close()
    }),
    { seed: 11, numRuns: RUNS, endOnFailure: true, examples: BEYOND.map((steps) => [[...steps]]) },
  )
  // Both sides of the limits were met.
  expect(refused).toBeGreaterThan(0)
  expect(Object.entries(done).filter(([, count]) => count === 0)).toEqual([])
})
