import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { say } from '../../data/model/words/say.ts'
import type { FileInUse, Target } from '../host/check-targets.ts'
import type { Command, RunCommand } from './command.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { argumentOf, filesOfOptions, type OptionUseOf } from './option-use.ts'
import { RefusedInput } from './refused-input.ts'

/** A command, its options read. */
export interface PreparedCommand {
  readonly kind: 'command'
  readonly run: RunCommand
  /** As given; `null` = the bundled dataset. */
  readonly dataset: string | null
  readonly isJson: boolean
  readonly savesDataset: boolean
  /** What its options write and read, and its operands; relative names start in `folder`. */
  readonly files: (folder: string) => {
    readonly targets: readonly Target[]
    readonly inputs: readonly FileInUse[]
  }
}
type CliRequest = PreparedCommand | { readonly kind: 'help' } | { readonly kind: 'version' }

const COMMON_OPTIONS = {
  dataset: 'text',
  json: 'flag',
  help: 'flag',
  version: 'flag',
} as const satisfies Readonly<Record<string, OptionUseOf>>

/** @throws {RefusedInput} with the sentence for the person. */
export function parseCliArguments(given: readonly string[]): CliRequest {
  const { values, positionals } = parseGiven(given)
  const [name, ...operands] = positionals
  const isSet = (option: string): boolean => values[option] !== undefined
  const maybeText = (option: string): string | undefined => {
    const value = values[option]
    return typeof value === 'string' ? value : undefined
  }
  const texts = (option: string): readonly string[] => {
    const value = values[option]
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  }
  if (isSet('version')) return { kind: 'version' }
  if (isSet('help') || name === undefined) return { kind: 'help' }
  if (!isCommandName(name))
    throw new RefusedInput(
      say('cli.unknown-command', { command: name, known: Object.keys(COMMANDS).join(', ') }),
    )
  const command = COMMANDS[name]
  const { options, savesDataset }: Pick<Command<string>, 'options' | 'savesDataset'> = command
  if (operands.length > 0 && !command.takesOperands)
    throw badOption(say('cli.stands-alone', { words: operands.join(' ') }))
  const foreign = Object.keys(values).filter(
    (option) => !Object.hasOwn(COMMON_OPTIONS, option) && !Object.hasOwn(command.options, option),
  )
  if (foreign.length > 0) throw badOption(foreignInWords(foreign, name))
  return {
    kind: 'command',
    run: command.prepare({ maybeText, texts, isSet, operands }),
    dataset: maybeText('dataset') ?? null,
    isJson: isSet('json'),
    savesDataset: savesDataset?.(isSet) ?? false,
    files: (folder) => {
      const { targets, inputs } = filesOfOptions({ options, maybeText, isSet }, folder)
      const read = operands.map((operand) => ({ path: resolve(folder, operand), role: 'input' as const }))
      return { targets, inputs: [...inputs, ...read] }
    },
  }
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

/** Every option is read first, so that one of another command is named and not merely unknown. */
function parseGiven(given: readonly string[]) {
  const options = [COMMON_OPTIONS, ...Object.values(COMMANDS).map((command) => command.options)]
    .flatMap((each): [string, OptionUseOf][] => Object.entries(each))
    .map(([name, use]) => {
      const argument = argumentOf(use)
      return [name, name === 'help' ? { ...argument, short: 'h' } : argument] as const
    })
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: Object.fromEntries(options),
    })
  } catch (error) {
    throw badOption(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'unknown')
  }
}

function foreignInWords(options: readonly string[], command: CommandName): string {
  return say('cli.foreign-option', {
    options: options.map((option) => `--${option}`).join(', '),
    count: options.length,
    command,
  })
}

function badOption(reason: string): RefusedInput {
  return new RefusedInput(say('cli.bad-option', { reason }))
}
