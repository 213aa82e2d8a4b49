import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { collectLicences } from '../../build/pack-licences.ts'
import { ROOT } from '../../build/pack-prepare.ts'

const names = z.record(z.string(), z.string())
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')))
const licences = collectLicences(ROOT)
const told = licences.split('─'.repeat(80)).map((entry) => entry.trim().split(' ')[0])

test('every package that the product is made of brings its terms', () => {
  expect(Object.keys(dependencies).filter((name) => !told.includes(name))).toEqual([])
  expect(licences).toContain('SIL OPEN FONT LICENSE')
})

test('what brings no text has one from here, and so have the crates in the drawing library and the tables in the source', () => {
  expect(licences).toContain('Copyright (c) 2014-present Devon Govett')
  expect(licences).toMatch(/tiny-skia 0\.10\.0.*BSD-3-Clause/)
  expect(licences).toContain('UNICODE LICENSE V3')
  expect(licences.split('─'.repeat(80)).filter((entry) => entry.trim().split('\n').length < 5)).toHaveLength(
    1,
  )
})

test('no tool of the build is among them', () => {
  const tools = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'))
  expect(tools.filter((name) => told.includes(name))).toEqual([])
})

test('the same installation gives the same text', () => {
  expect(collectLicences(ROOT)).toBe(licences)
})
