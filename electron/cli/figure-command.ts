import { basename, resolve } from 'node:path'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { defaultPublication } from '../../data/model/publication.ts'
import {
  DEFAULT_SAVE,
  FORMAT_ENDINGS,
  PUBLISH_FORMATS,
  type PublishFormat,
} from '../../data/model/publish-formats.ts'
import { FIGURE_KINDS, type FigureKind } from '../../data/model/view-query.ts'
import { settleView } from '../../data/model/settle-view.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import { readQuery } from '../host/read-query.ts'
import { readView } from '../host/read-view.ts'
import type { FileChoice } from '../../data/publish/publish-file.ts'
import type { Command, CommandContext } from './command.ts'
import { formatJson } from './format-json.ts'
import {
  isPublished,
  maybePublishRequest,
  PUBLISH_OPTIONS,
  type PublishOption,
  type PublishRequest,
  writePublication,
} from './publish-figure.ts'
import { readTerritories } from './read-territories.ts'
import { RefusedInput } from './refused-input.ts'
import { sayChanges } from './say-changes.ts'

/** `specification`: what the others are drawn from, as JSON. */
type OutFormat = PublishFormat | 'specification'

interface FigureFile {
  readonly query: string | undefined
  readonly view: string | undefined
  /** A list of territories and groups, as it is typed; `undefined`: those of the query. */
  readonly territories: string | undefined
  /** `null`: the one that the query names. */
  readonly kind: FigureKind | null
  readonly out: string
  readonly format: OutFormat
  /** Of one file: as it is saved where nothing else is asked for, but for what the options say. */
  readonly choice: Pick<FileChoice, 'csvUse' | 'recipe' | 'isDespiteReds'>
  /** `undefined`: the one file `out`, with the default preset; else `out` is a folder. */
  readonly publish: PublishRequest | undefined
}

export const FIGURE_COMMAND: Command<'query' | 'view' | 'territories' | 'kind' | 'out' | PublishOption> = {
  usage: () => `${say('cli.usage-figure')}\n${say('cli.usage-publish')}`,
  options: {
    query: 'text-or-reads',
    view: 'text-or-reads',
    territories: 'text',
    kind: 'text',
    out: (isSet) => (isPublished(isSet) ? 'writes-folder' : 'writes-file'),
    ...PUBLISH_OPTIONS,
  },
  takesOperands: false,
  prepare: (given) => {
    const out = given.maybeText('out') ?? ''
    if (out === '') throw new RefusedInput(say('cli.no-out'))
    if (given.maybeText('query') !== undefined && given.maybeText('view') !== undefined)
      throw new RefusedInput(say('cli.query-and-view'))
    const publish = maybePublishRequest(given)
    const file: FigureFile = {
      query: given.maybeText('query'),
      view: given.maybeText('view'),
      territories: given.maybeText('territories'),
      kind: parseKind(given.maybeText('kind')),
      out,
      format: publish === undefined ? parseFormat(out) : 'svg',
      choice: {
        ...DEFAULT_SAVE,
        ...(given.isSet('strip') ? { recipe: 'none' } : {}),
        isDespiteReds: given.isSet('anyway'),
      },
      publish,
    }
    return (context) => writeFigure(file, context)
  },
}

async function writeFigure(file: FigureFile, context: CommandContext): Promise<string> {
  const { format, out } = file
  const { data, folder, isJson } = context
  const { catalogue } = await context.openDataset()
  const given =
    file.view === undefined
      ? readQuery(file.query, catalogue, folder)
      : readView(file.view, catalogue, folder)
  const placed =
    file.territories === undefined
      ? given
      : { ...given, territories: readTerritories(file.territories, catalogue) }
  const asked = file.kind === null ? placed : { ...placed, figure: file.kind }
  if (file.publish !== undefined) return await writePublication(file.publish, asked, catalogue, context)
  const { query, said } = settleView(asked, catalogue)
  sayChanges(said, context)
  const { figure } = query
  const answer = await askData(data, 'answer', { query })
  const bytes =
    format === 'specification'
      ? Buffer.from(`${formatJson(englishFigure(answer.figure))}\n`)
      : (
          await askData(data, 'publish-file', {
            publication: defaultPublication(query),
            format,
            ...file.choice,
            appVersion: APP_VERSION,
          })
        ).bytes
  await context.outputs.save(resolve(folder, out), bytes)
  const name = basename(out)
  const { sentence } = answer
  if (isJson) return formatJson({ file: name, format, bytes: bytes.byteLength, figure, query, sentence })
  return say(
    'cli.saved',
    mapTexts({ file: name, size: formatBytes(bytes.byteLength), sentence }, visibleLine),
  )
}

function parseKind(given: string | undefined): FigureKind | null {
  if (given === undefined) return null
  const kind = FIGURE_KINDS.find((known) => known === given)
  if (kind !== undefined) return kind
  throw new RefusedInput(say('cli.unknown-kind', { kind: given, known: FIGURE_KINDS.join(', ') }))
}

function parseFormat(out: string): OutFormat {
  const ends = (ending: string): boolean => out.toLowerCase().endsWith(`.${ending}`)
  const format = PUBLISH_FORMATS.find((known) => ends(FORMAT_ENDINGS[known]))
  if (format !== undefined) return format
  if (ends('json')) return 'specification'
  throw new RefusedInput(say('cli.unknown-ending', { file: out }))
}
