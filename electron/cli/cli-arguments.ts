import { parseArgs } from 'node:util'
import { FIGURE_KINDS, type FigureKind } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../contract/channels.ts'
import { RefusedInput } from './refused-input.ts'

/** `json` is the figure's own specification: what the other formats are drawn from. */
export type OutFormat = ExportFormat | 'json'

interface Common {
  /** As given; `null` = the bundled dataset. */
  readonly dataset: string | null
  readonly isJson: boolean
}
export type CliCommand =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | ({ readonly command: 'info' | 'check' | 'claims' } & Common)
  | ({
      readonly command: 'figure'
      readonly query: string | null
      readonly kind: FigureKind
      readonly out: string
      readonly format: OutFormat
    } & Common)

/** A command that opens a dataset. */
export type DatasetCommand = Exclude<
  CliCommand,
  { readonly command: 'help' } | { readonly command: 'version' }
>

/** @throws {RefusedInput} with the sentence for the person. */
export function parseCliArguments(given: readonly string[]): CliCommand {
  const { values, positionals } = parseGiven(given)
  const [command, ...rest] = positionals
  if (values.version === true) return { command: 'version' }
  if (values.help === true || command === undefined) return { command: 'help' }
  if (rest.length > 0) throw badOption(`“${rest.join(' ')}” stands alone`)
  const common = { dataset: values.dataset ?? null, isJson: values.json === true }
  if (command === 'figure') {
    const out = values.out ?? ''
    if (out === '') throw new RefusedInput(say('cli.no-out'))
    return {
      command,
      ...common,
      query: values.query ?? null,
      kind: parseKind(values.kind),
      out,
      format: parseFormat(out),
    }
  }
  if (command !== 'info' && command !== 'check' && command !== 'claims')
    throw new RefusedInput(say('cli.unknown-command', { command }))
  if ([values.query, values.kind, values.out].some((value) => value !== undefined))
    throw badOption('--query, --kind and --out belong to figure')
  return { command, ...common }
}

function parseGiven(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        json: { type: 'boolean' },
        query: { type: 'string' },
        kind: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw badOption(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'unknown')
  }
}

function parseKind(given: string = FIGURE_KINDS[0]): FigureKind {
  const kind = FIGURE_KINDS.find((known) => known === given)
  if (kind !== undefined) return kind
  throw new RefusedInput(say('cli.unknown-kind', { kind: given, known: FIGURE_KINDS.join(', ') }))
}

function parseFormat(out: string): OutFormat {
  const formats = [...EXPORT_FORMATS, 'json'] as const
  const format = formats.find((known) => out.toLowerCase().endsWith(`.${known}`))
  if (format !== undefined) return format
  throw new RefusedInput(say('cli.unknown-ending', { file: out }))
}

function badOption(reason: string): RefusedInput {
  return new RefusedInput(say('cli.bad-option', { reason }))
}
