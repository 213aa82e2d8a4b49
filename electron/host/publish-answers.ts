import { basename, join } from 'node:path'
import { batchFileNames } from '../../data/model/batch.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { zipFiles, type NamedFile } from '../../data/publish/data-files/zip-files.ts'
import type { PUBLISH_CHANNELS } from '../contract/publish-channels.ts'
import type { AnswersOf } from './answer.ts'
import { filesInTheWay, keepInFolder, prepareFolder } from './batch-folder.ts'
import { createBatchQueue } from './batch-queue.ts'
import { checkTargets } from './check-targets.ts'
import { filesInUse } from './checked-adapter.ts'
import type { DeskParts } from './desk-parts.ts'

export function publishAnswers(parts: DeskParts): AnswersOf<typeof PUBLISH_CHANNELS> {
  const { version: appVersion, current, adapter, handles } = parts
  const pathOf = (handle: string): string => {
    const path = handles.maybePath(handle)
    if (path === undefined) throw new DeskError('handle-unknown')
    return path
  }
  return {
    'publish.presets': async () => [...(await current.ask('publish-presets', {}))],
    'publish.preset-import': ({ handle }) => current.ask('preset-read', { path: pathOf(handle) }),
    'publish.preset-export': async (request) =>
      await adapter.deliverFile(await current.ask('preset-file', request)),
    'publish.draft': (request) => current.ask('publish-draft', request),
    'publish.preview': (request) => current.ask('publish-preview', { ...request, appVersion }),
    'publish.save': async (request) =>
      await adapter.deliverFile(await current.ask('publish-file', { ...request, appVersion })),
    'publish.pack': async (request) => {
      const [pack] = await current.ask('publish-pack', { ...request, appVersion, isZip: true })
      if (pack === undefined) throw new TypeError('a pack of nothing')
      return await adapter.deliverFile(pack)
    },
    'publish.copy': async (request) => {
      const choice = { csvUse: 'code', recipe: 'recipe', isDespiteReds: true, appVersion } as const
      const { mimeType, bytes } = await current.ask('publish-file', { ...request, ...choice })
      return { mimeType, base64: Buffer.from(bytes).toString('base64') }
    },
    ...batchAnswers(parts),
    'recipes.saved': async () => [...(await current.ask('recipes', {}))],
    'recipes.check': ({ handle }) => current.ask('recipe-check', { path: pathOf(handle), appVersion }),
    'recipes.picture': async ({ handle }) => {
      const picture = await current.ask('recipe-picture', { path: pathOf(handle) })
      return picture === null
        ? null
        : { mimeType: picture.mimeType, base64: Buffer.from(picture.bytes).toString('base64') }
    },
    'recipes.find': async ({ code, files }) => {
      const saved = (await current.ask('recipes', {})).find((recipe) => recipe.code === code)
      if (saved !== undefined && saved.recipe !== null)
        return { recipe: saved.recipe, sentence: say('recipe.found-saved', { code, name: saved.name }) }
      if (files.length === 0) return { recipe: null, sentence: say('recipe.not-found', { code }) }
      const found = await current.ask('recipe-find', { paths: files.map(pathOf), code })
      if (found !== null)
        return {
          recipe: found.recipe,
          sentence: say('recipe.found-file', { code, file: found.fileName }),
        }
      return { recipe: null, sentence: say('recipe.find-none', { code, count: files.length }) }
    },
  }
}

type BatchChannels = Pick<
  AnswersOf<typeof PUBLISH_CHANNELS>,
  'batch.choose-folder' | 'batch.start' | 'batch.state' | 'batch.cancel' | 'batch.take'
>

function batchAnswers(parts: DeskParts): BatchChannels {
  const { version: appVersion, current, adapter, handles } = parts
  let files: NamedFile[] | null = null
  const queue = createBatchQueue(
    async ({ publication, format }, { csvUse, recipe, isDespiteReds }) => {
      const request = { publication, format, csvUse, recipe, isDespiteReds, appVersion }
      return await current.ask('publish-file', request)
    },
    () => {
      const info = current.info()
      if (info === null) throw new DeskError('no-dataset')
      return info.catalogue
    },
  )
  return {
    'batch.choose-folder': async ({ batch }) => {
      if (adapter.chooseFolder === undefined)
        throw new DeskError('request-refused', { reason: say('refusal.no-dialog') })
      const path = await adapter.chooseFolder()
      if (path === null) return null
      await prepareFolder(path)
      return { folder: handles.add(path), existing: [...(await filesInTheWay(path, batch))] }
    },
    'batch.start': async ({ batch, folder }) => {
      const path = folder === null ? null : handles.maybePath(folder.handle)
      if (path === undefined) throw new DeskError('handle-unknown')
      if (path !== null) {
        await prepareFolder(path)
        const names = batchFileNames(batch)
        await checkTargets(
          names.map((name) => ({ path: join(path, basename(name)), kind: 'file' })),
          filesInUse(parts),
        )
      }
      const kept: NamedFile[] = []
      const running = queue.run(
        batch,
        path === null
          ? ({ fileName, bytes }) => void kept.push({ name: fileName, bytes })
          : keepInFolder(path, folder?.mayReplace === true),
      )
      files = path === null ? kept : null
      // What stops a batch before it begins is told at once; afterwards its state tells.
      await Promise.race([running, Promise.resolve()])
      running.catch(() => undefined)
      return queue.state()
    },
    'batch.state': () => Promise.resolve(queue.state()),
    'batch.cancel': () => {
      queue.cancel()
      return Promise.resolve(queue.state())
    },
    'batch.take': async () => {
      const { phase, failures } = queue.state()
      if (phase === 'running' || phase === 'none' || files === null) throw new DeskError('batch-busy')
      const report = failures.map(({ name, sentence }) => `${name}: ${sentence}\n`).join('')
      const all =
        report === '' ? files : [...files, { name: 'failures.txt', bytes: Buffer.from(report, 'utf8') }]
      return await adapter.deliverFile({
        fileName: 'disclosure-desk-figures.zip',
        mimeType: 'application/zip',
        bytes: zipFiles(all),
      })
    },
  }
}
