import { expect, test } from 'vitest'
import type { Command } from '../../../renderer/palette/command.ts'
import { findCommands } from '../../../renderer/palette/find-commands.ts'

const command = (label: string, group: string, offer: Command['offer'] = 'always'): Command => ({
  id: label,
  label,
  group,
  keys: null,
  offer,
  run: () => undefined,
})
const COMMANDS = [
  command('Map', 'Figure'),
  command('Heat table', 'Figure'),
  command('Only Türkiye', 'Territory', 'search'),
  command('Only Germany', 'Territory', 'search'),
]
const labels = (text: string): readonly string[] => findCommands(COMMANDS, text).map(({ label }) => label)

test('without a text the territories are not listed', () => {
  expect(labels('')).toEqual(['Map', 'Heat table'])
})

test('each word of the text begins a word of the command, accents or not', () => {
  expect(labels('fig ta')).toEqual(['Heat table'])
  expect(labels('turk')).toEqual(['Only Türkiye'])
  expect(labels('rmany')).toEqual([])
})

test('what begins with the text comes first', () => {
  const found = findCommands([command('Only the map', 'View'), command('Map', 'Figure')], 'map')
  expect(found.map(({ label }) => label)).toEqual(['Map', 'Only the map'])
})
