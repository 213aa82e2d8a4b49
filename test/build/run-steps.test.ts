import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupSteps, runGroup, runStep } from '../../build/run-steps.ts'
import { testSteps, type TestStep } from '../../build/test-steps.ts'

const step = (name: string, isLight = false): TestStep => ({ name, command: [], isLight })

test('steps keep their order, and only light ones that follow each other run together', () => {
  const names = groupSteps(
    ['a', 'B', 'C', 'd', 'E', 'F'].map((name) => step(name, name > 'Z' ? false : true)),
  )
  expect(names.map((group) => group.map(({ name }) => name))).toEqual([['a'], ['B', 'C'], ['d'], ['E', 'F']])
  expect(groupSteps(testSteps('all', [])).flat()).toEqual(testSteps('all', []))
})

test('no step that a runner reports on runs beside another', () => {
  for (const group of groupSteps(testSteps('all', [])))
    if (group.length > 1) expect(group.filter(({ report }) => report !== undefined)).toEqual([])
})

test('each step of a group is run once, never more at a time than there are processors', async () => {
  let atOnce = 0
  let most = 0
  const ended: string[] = []
  await runGroup(
    ['a', 'b', 'c', 'd', 'e'].map((name) => step(name, true)),
    2,
    async ({ name }) => {
      most = Math.max(most, (atOnce += 1))
      await wait(5)
      atOnce -= 1
      return { exitCode: 0, seconds: 0, printed: name }
    },
    ({ name }) => ended.push(name),
  )
  expect(most).toBe(2)
  expect(ended.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('what a step beside others prints is kept, and how it ended is told', async () => {
  const command = ['-e', 'console.log(process.env.WORD); console.error("wrong"); process.exitCode = 3']
  const end = await runStep({ name: 'x', command }, import.meta.dirname, { WORD: 'said' }, false)
  expect(end).toMatchObject({ exitCode: 3 })
  expect(end.printed.split('\n').sort()).toEqual(['', 'said', 'wrong'])
})
