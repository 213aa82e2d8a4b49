import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { tellOpening } from '../../../electron/cli/tell-opening.ts'

const told = async (openingMs: number, name = 'own.sqlite'): Promise<readonly string[]> => {
  const lines: string[] = []
  const progress = () => ({ done: 130, total: 1000 })
  const complain = (line: string): void => void lines.push(line)
  expect(await tellOpening(wait(openingMs, 'opened'), name, { progress }, { complain })).toBe('opened')
  return lines
}

test('a dataset that takes long says within half a second that it goes on; one that doesn’t is silent', async () => {
  const [short, long] = await Promise.all([told(250), told(700, 'own\u001b[31m.sqlite')])
  expect(short).toEqual([])
  expect(long).toEqual(['Opening own\\u001b[31m.sqlite: checking it (13 %)'])
})
