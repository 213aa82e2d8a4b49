import { expect, test } from 'vitest'
import { deadExports } from '../../build/dead-exports.ts'

/** One file that exports, and one that imports from it or doesn't. */
const deadOf = (exporting: string, importing: string): readonly string[] =>
  deadExports(
    new Map([
      ['data/a.ts', exporting],
      ['data/room/b.ts', importing],
    ]),
    (file) => file === 'data/called.ts',
  ).map(({ file, line, name }) => `${file}:${String(line)} ${name}`)

const A_THING = 'const one = 1\nexport const a = one\n'

test.each([
  ['a constant', A_THING, 'data/a.ts:2 a'],
  ['a function', 'export function a() {}', 'data/a.ts:1 a'],
  ['an async function', 'export async function a() {}', 'data/a.ts:1 a'],
  ['a class', 'export class a {}', 'data/a.ts:1 a'],
  ['an interface', 'export interface a {}', 'data/a.ts:1 a'],
  ['a type', 'export type a = 1', 'data/a.ts:1 a'],
  ['an enumeration', 'export enum a {}', 'data/a.ts:1 a'],
  ['a name in braces', 'const a = 1\nexport { a }', 'data/a.ts:2 a'],
  ['another name for it', 'const b = 1\nexport { b as a }', 'data/a.ts:2 a'],
  ['what comes from elsewhere', "export { a } from './c.ts'", 'data/a.ts:1 a'],
])('%s that nobody imports is dead', (_, exporting, dead) => {
  expect(deadOf(exporting, "import { b } from '../other.ts'")).toEqual([dead])
  expect(deadOf(exporting, "import { a } from '../a.ts'")).toEqual([])
})

test.each([
  ['by its name', "import { a } from '../a.ts'"],
  ['by another name', "import { a as b } from '../a.ts'"],
  ['as a type', "import type { a } from '../a.ts'"],
  ['with the whole file', "import * as all from '../a.ts'"],
  ['when it is needed', "const all = await import('../a.ts')"],
  ['as a type when it is needed', "type A = import('../a.ts').a"],
  ['to hand it on', "export { a } from '../a.ts'\nimport { a } from './b.ts'"],
  ['to hand all of it on', "export * from '../a.ts'"],
])('what is imported %s is not dead', (_, importing) => {
  expect(deadOf(A_THING, importing)).toEqual([])
})

test('declarations of a script, and what is called by its name, are not asked', () => {
  const sources = new Map([
    ['build/a.d.mts', 'export const a: string'],
    ['data/called.ts', A_THING],
  ])
  expect(deadExports(sources, (file) => file === 'data/called.ts')).toEqual([])
})
