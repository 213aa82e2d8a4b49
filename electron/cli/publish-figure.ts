import { resolve } from 'node:path'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { defaultPublication, type Publication } from '../../data/model/publication.ts'
import { PUBLISH_FORMATS, type PublishFormat } from '../../data/model/publish-formats.ts'
import { settleView } from '../../data/model/settle-view.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import type { CommandContext, Given } from './command.ts'
import { formatJson } from './format-json.ts'
import type { OptionUse } from './option-use.ts'
import { RefusedInput } from './refused-input.ts'
import { sayChanges } from './say-changes.ts'

/** Options of `figure` that publish it at its final size. */
export const PUBLISH_OPTIONS = {
  recipe: 'reads',
  preset: 'text',
  format: 'text',
  strip: 'flag',
  anyway: 'flag',
  replace: 'flag',
} as const satisfies Readonly<Record<string, OptionUse>>
export type PublishOption = keyof typeof PUBLISH_OPTIONS

/** What was asked of a figure at its final size; `out` is a folder, made where it is missing. */
export interface PublishRequest {
  /** A recipe, or a published file that carries one. */
  readonly recipe: string | undefined
  readonly preset: string | undefined
  readonly formats: readonly PublishFormat[]
  /** Files without their recipe. */
  readonly isStripped: boolean
  /** Although the preflight has reds. */
  readonly isDespiteReds: boolean
  /** Files of other contents that the folder has under the same names. */
  readonly mayReplace: boolean
  readonly out: string
}

/** Whether the options ask for a figure at its final size: `--out` is then a folder. */
export function isPublished(isSet: (option: string) => boolean): boolean {
  return ['recipe', 'preset', 'format'].some(isSet)
}

/** `undefined` where the figure isn't to be published. @throws {RefusedInput} for a format that isn't one. */
export function maybePublishRequest(given: Given<PublishOption | 'out'>): PublishRequest | undefined {
  const [recipe, preset, format] = (['recipe', 'preset', 'format'] as const).map((each) =>
    given.maybeText(each),
  )
  if (!isPublished((option) => given.maybeText(option as PublishOption) !== undefined)) return undefined
  return {
    recipe,
    preset,
    formats: parseFormats(format ?? 'svg'),
    isStripped: given.isSet('strip'),
    isDespiteReds: given.isSet('anyway'),
    mayReplace: given.isSet('replace'),
    out: given.maybeText('out') ?? '',
  }
}

/** @throws {RefusedInput} for a format that isn't one. */
function parseFormats(text: string): readonly PublishFormat[] {
  return text.split(',').map((name) => {
    const format = PUBLISH_FORMATS.find((known) => known === name.trim())
    if (format !== undefined) return format
    throw new RefusedInput(
      say('cli.unknown-format', { format: name.trim(), known: PUBLISH_FORMATS.join(', ') }),
    )
  })
}

/** Publishes a recipe's figure, or the view's. The dataset is open. */
export async function writePublication(
  request: PublishRequest,
  asked: ViewQuery,
  catalogue: Catalogue,
  context: CommandContext,
): Promise<string> {
  const { data, folder, isJson, outputs } = context
  const given = await publicationOf(request, asked, context)
  const { query, said } = settleView(given.query, catalogue)
  sayChanges(said, context)
  const publication: Publication = { ...given, query }
  const target = resolve(folder, request.out)
  // All are made before one is saved: only then their names are known.
  const made = []
  for (const format of request.formats) {
    const { fileName, bytes } = await askData(data, 'publish-file', {
      publication,
      format,
      csvUse: 'code',
      recipe: request.isStripped ? 'none' : 'recipe-and-rows',
      isDespiteReds: request.isDespiteReds,
      appVersion: APP_VERSION,
    })
    made.push({ file: fileName, format, bytes })
  }
  await outputs.prepareFolder(
    target,
    made.map(({ file }) => file),
  )
  await outputs.saveNamed(
    target,
    made.map(({ file, bytes }) => ({ name: file, bytes })),
    request.mayReplace,
  )
  const files = made.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.byteLength }))
  const { code, findings } = await askData(data, 'publish-preview', {
    publication,
    vision: 'usual',
    appVersion: APP_VERSION,
  })
  const open = findings.filter(({ level }) => level !== 'green')
  if (isJson) return formatJson({ files, code, findings: open, publication })
  return [
    ...files.map(({ file, bytes }) => say('cli.published', { file: visibleLine(file), bytes })),
    say('cli.published-code', { code }),
    ...open.map(({ level, sentence }) =>
      say('cli.finding', { level: say(`preflight.${level}`), sentence: visibleLine(sentence) }),
    ),
  ].join('\n')
}

async function publicationOf(
  { recipe, preset }: PublishRequest,
  query: ViewQuery,
  { data, folder }: Pick<CommandContext, 'data' | 'folder'>,
): Promise<Publication> {
  if (recipe === undefined) return defaultPublication(query, preset)
  const path = resolve(folder, recipe)
  const reading = await askData(data, 'recipe-check', { path, appVersion: APP_VERSION })
  const { publication } = reading.recipe
  return preset === undefined ? publication : { ...publication, preset }
}
