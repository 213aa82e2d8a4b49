import { describe, expect, test } from 'vitest'
import { FUSES, judgePack, SIZE_BUDGET_BYTES } from '../../build/pack-judge.ts'
import { withoutContentHash, type PackFacts } from '../../build/pack-read.ts'

const ADDON = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
const sound: PackFacts = {
  archived: ['out/electron/main.cjs', `${ADDON} (unpacked)`],
  unpacked: { [ADDON]: 'a1' },
  resources: [
    'LICENSE',
    'app.asar',
    'app.asar.unpacked',
    'dataset.checked.json',
    'dataset.sqlite',
    'default_app.asar',
    'third-party-licences.txt',
  ],
  locales: ['en-GB.pak', 'en-US.pak'],
  fuses: FUSES,
  archiveHash: 'b2',
  ownBytes: SIZE_BUDGET_BYTES,
}
const expected = { contents: sound.archived, installed: sound.unpacked, secondArchiveHash: 'b2' }

const faults = (facts: Partial<PackFacts>): readonly string[] =>
  judgePack({ ...sound, ...facts }, expected).flatMap(({ fault }) => fault ?? [])

describe('a package', () => {
  test('that is as it must be has no fault', () => {
    expect(faults({})).toEqual([])
  })

  test.each<[string, Partial<PackFacts>, string]>([
    ['with a file too many', { archived: [...sound.archived, 'out/x.map'] }, '+ out/x.map'],
    ['with a file too few', { archived: sound.archived.slice(1) }, '- out/electron/main.cjs'],
    ['whose addon was changed', { unpacked: { [ADDON]: 'ff' } }, `+ ${ADDON} ff\n- ${ADDON} a1`],
    ['that lost an addon', { unpacked: {} }, `- ${ADDON} a1`],
    ['with something else in resources', { resources: [...sound.resources, 'app'] }, '+ app'],
    ['with another language', { locales: [...sound.locales, 'de.pak'] }, '+ de.pak'],
    ['that can run as Node', { fuses: { ...FUSES, RunAsNode: true } }, '+ RunAsNode true\n- RunAsNode false'],
    [
      'whose wire lacks a fuse',
      { fuses: {} },
      Object.entries(FUSES)
        .map(([name, isOn]) => `- ${name} ${isOn ? 'true' : 'false'}`)
        .join('\n'),
    ],
    ['that is not the same twice', { archiveHash: 'c3' }, 'c3\nb2'],
    ['one byte over its budget', { ownBytes: SIZE_BUDGET_BYTES + 1 }, 'It is too large'],
  ])('%s has exactly that fault', (_name, facts, fault) => {
    expect(faults(facts)).toEqual([fault])
  })
})

test.each([
  ['out/renderer/assets/index-CJA13JNu.js', 'out/renderer/assets/[part]-[hash].js'],
  ['out/node/inspect-file-DMgj_kqK.js', 'out/node/[part]-[hash].js'],
  ['out/node/data-process.js', 'out/node/data-process.js'],
  ['node_modules/a/index-CJA13JNu.js', 'node_modules/a/index-CJA13JNu.js'],
])('%s is told as %s', (file, told) => {
  expect(withoutContentHash(file)).toBe(told)
})
