import { expect, test } from 'vitest'
import { importCircles, importGraph } from '../../build/import-circles.ts'

const circlesOf = (sources: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  importCircles(importGraph(new Map(Object.entries(sources))))

test('files that import each other are found, over any number of steps and by types alone', () => {
  expect(
    circlesOf({
      'data/a.ts': "import { b } from './b.ts'",
      'data/b.ts': "export * from './rooms/c.ts'",
      'data/rooms/c.ts': "import type { A } from '../a.ts'\nimport { d } from './d.ts'",
      'data/rooms/d.ts': "import path from 'node:path'",
    }),
  ).toEqual([['data/a.ts', 'data/b.ts', 'data/rooms/c.ts']])
})

test('each circle is told once, and a file that imports itself is one', () => {
  expect(
    circlesOf({
      'a.ts': "type B = import('./b.ts').B",
      'b.ts': "const a = await import('./a.ts')",
      'c.ts': "import './c.ts'",
    }),
  ).toEqual([['a.ts', 'b.ts'], ['c.ts']])
})

test('a file that many import is none', () => {
  expect(
    circlesOf({
      'a.ts': "import './c.ts'\nimport './b.ts'",
      'b.ts': "import './c.ts'",
      'c.ts': '',
    }),
  ).toEqual([])
})
