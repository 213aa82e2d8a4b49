import { resolve } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import {
  populationWordsSchema,
  type PopulationReading,
  type PopulationWords,
} from '../../data/model/population.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { sayTakenBack } from '../../data/model/words/say-taken-back.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { askData } from '../host/ask-data.ts'
import type { Command, RunCommand } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

const NAMES_IN_A_LINE = 12

/** `people`: what inhabitants are held; with a file, takes it in; with `--take-back`, takes a file out again. Saves on success. */
export const PEOPLE_COMMAND: Command<'publisher' | 'title' | 'licence' | 'take-back' | 'dry-run'> = {
  usage: () => say('cli.usage-people'),
  options: { publisher: 'text', title: 'text', licence: 'text', 'take-back': 'text', 'dry-run': 'flag' },
  takesOperands: true,
  savesDataset: (isSet) => (isSet('publisher') || isSet('take-back')) && !isSet('dry-run'),
  prepare: (given) => {
    const [file, ...others] = given.operands
    const takeBack = given.maybeText('take-back')
    const publisher = given.maybeText('publisher')
    const isDryRun = given.isSet('dry-run')
    if (file === undefined && publisher === undefined && !isDryRun)
      return takeBack === undefined ? listHeld : takeBackFile(takeBack)
    if (file === undefined || others.length > 0 || takeBack !== undefined)
      throw new RefusedInput(say('cli.people-needs'))
    if (isDryRun) return dryRun(file)
    if (publisher === undefined || publisher.trim() === '') throw new RefusedInput(say('cli.people-needs'))
    const words = populationWordsSchema.safeParse({
      publisher,
      title: given.maybeText('title') ?? fileTitle(file),
      licence: given.maybeText('licence') ?? null,
    })
    if (!words.success) throw new RefusedInput(say('cli.people-words'))
    return holdFile(file, words.data)
  },
}

/** The file's name without its folder. */
function fileTitle(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}

const listHeld: RunCommand = async ({ data, isJson, openDataset }) => {
  const { catalogue } = await openDataset()
  const { populations } = await askData(data, 'source-overview', {})
  const held = populations.map((each) => {
    const { title, publisher } = documentOf(catalogue, each.document)
    return { ...each, title, publisher }
  })
  if (isJson) return formatJson(held)
  if (held.length === 0) return say('people.none')
  return held
    .map((each) => mapTexts(each, visibleLine))
    .map(({ title, publisher, territories, from, to, isOwn }) =>
      say(isOwn ? 'cli.people-own-document' : 'cli.people-document', {
        title,
        publisher,
        territories,
        from: String(from),
        to: String(to),
      }),
    )
    .join('\n')
}

function takeBackFile(asked: string): RunCommand {
  return async ({ data, isJson, openDataset, datasetPath, bundledPath, saveDataset }) => {
    if (datasetPath === null) throw new RefusedInput(say('cli.import-needs-dataset'))
    const { catalogue } = await openDataset()
    const { populations } = await askData(data, 'source-overview', {})
    const own = populations
      .filter(({ isOwn }) => isOwn)
      .map(({ document }) => documentOf(catalogue, document))
      .filter(({ id, title }) => id === asked || title === asked)
    const [found, ...others] = own
    if (found === undefined) throw new DeskError('edit-refused', { reason: say('population.not-held') })
    if (others.length > 0)
      throw new RefusedInput(say('cli.people-several', { ids: own.map(({ id }) => id).join(', ') }))
    const { change: _, ...removed } = await askData(data, 'remove-population', {
      document: found.id,
      bundledPath,
    })
    await saveDataset()
    if (isJson) return formatJson(removed)
    return sayTakenBack(visibleLine(found.title), removed)
  }
}

function dryRun(file: string): RunCommand {
  return async ({ data, folder, isJson, openDataset }) => {
    const info = await openDataset()
    const reading = await askData(data, 'read-population', { path: resolve(folder, file) })
    if (isJson) return formatJson(reading)
    if (reading.faultCount > 0) return { text: faultLines(reading), isRefusal: true }
    return describe(reading, info, 'cli.people-dry-run')
  }
}

function holdFile(file: string, words: PopulationWords): RunCommand {
  return async ({ data, folder, isJson, openDataset, datasetPath, saveDataset }) => {
    if (datasetPath === null) throw new RefusedInput(say('cli.import-needs-dataset'))
    const info = await openDataset()
    const { reading } = await askData(data, 'hold-population', {
      path: resolve(folder, file),
      words,
      retrievedOn: new Date().toISOString().slice(0, 10),
      seen: null,
    })
    await saveDataset()
    return isJson ? formatJson(reading) : describe(reading, info, 'cli.people-held')
  }
}

function faultLines(reading: PopulationReading): string {
  const { file, faults, faultCount } = mapTexts(reading, visibleLine)
  const shown = faults.map(({ row, column, reason }) => {
    const at =
      row === null
        ? ''
        : column === null
          ? say('population.at-row', { row: String(row) })
          : say('population.at-cell', { row: String(row), column })
    return `${file}${at}: ${reason}`
  })
  return [
    say('people.faults', { count: faultCount }),
    ...shown,
    ...(faultCount > faults.length
      ? [say('people.faults-shown', { shown: faults.length, count: faultCount })]
      : []),
  ].join('\n')
}

function describe(
  reading: PopulationReading,
  { catalogue }: DatasetInfo,
  sentence: 'cli.people-held' | 'cli.people-dry-run',
): string {
  const { held, territories, leftOut, lost } = mapTexts(reading, visibleLine)
  const codes = leftOut.slice(0, NAMES_IN_A_LINE).join(', ')
  const names = lost
    .slice(0, NAMES_IN_A_LINE)
    .map(({ territory }) => visibleLine(territoryName(catalogue, territory)))
    .join(', ')
  return [
    say(sentence, { held, territories }),
    ...(lost.length === 0 ? [] : [say('cli.people-lost', { count: lost.length, names })]),
    ...(leftOut.length === 0 ? [] : [say('cli.people-left-out', { count: leftOut.length, codes })]),
  ].join('\n')
}

function documentOf(
  { documents }: DatasetInfo['catalogue'],
  id: string,
): { readonly id: string; readonly title: string; readonly publisher: string } {
  return documents.find((document) => document.id === id) ?? { id, title: id, publisher: '' }
}
