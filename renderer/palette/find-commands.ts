import { foldText } from '../../data/model/fold-name.ts'
import type { Command } from './command.ts'

const MOST = 40

/**
 * Commands of whose words each word of the text begins one, in the order given; those whose label begins with the text come first.
 * At most 40. Without a text, those that are always offered.
 */
export function findCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = foldText(text)
  if (wanted === '') return commands.filter(({ offer }) => offer === 'always').slice(0, MOST)
  const parts = wanted.split(/\s+/)
  const found = commands.filter(({ label, group, alsoFoundBy = [] }) => {
    const words = foldText([group, label, ...alsoFoundBy].join(' ')).split(/\s+/)
    return parts.every((part) => words.some((word) => word.startsWith(part)))
  })
  const first = found.filter(({ label }) => foldText(label).startsWith(wanted))
  return [...first, ...found.filter((command) => !first.includes(command))].slice(0, MOST)
}
