import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { PopulationReading } from '../../../data/model/population.ts'
import { HeldPeople } from '../../../renderer/sources/people/held-people.tsx'
import { PeopleFile } from '../../../renderer/sources/people/people-file.tsx'

const nothing = (): void => undefined
const UN = { id: 'un', title: 'World Population Prospects 2024', publisher: 'UN', licence: 'CC BY 3.0 IGO' }
const OWN = { id: 'population-0123456789ab', title: 'Round numbers', publisher: 'A reader', licence: null }
// Only names and documents are looked at.
const catalogue = {
  documents: [UN, OWN],
  territories: [
    { code: 'DE', name: 'Germany' },
    { code: 'FR', name: 'France' },
  ],
  groups: [],
} as unknown as Catalogue

const READING: PopulationReading = {
  file: 'people.csv',
  sha256: 'a'.repeat(64),
  held: 3,
  territories: 2,
  years: { from: 2019, to: 2020 },
  projectedFrom: 2020,
  leftOut: ['EU'],
  replaces: [{ document: 'un', territories: 2 }],
  lost: [{ territory: 'DE', years: [2009, 2010, 2012] }],
  faults: [],
  faultCount: 0,
}

function fileSays(reading: PopulationReading): string {
  const props = { catalogue, reading, isBusy: false, onHold: nothing, onCancel: nothing, onFile: nothing }
  return wordsOf(renderToStaticMarkup(createElement(PeopleFile, props)))
}

const wordsOf = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('what a file of inhabitants holds, replaces, lacks and leaves out stands there before it is taken in', () => {
  const words = fileSays(READING)
  for (const sentence of [
    'people.csv, before anything is changed',
    '3 numbers of inhabitants of 2 territories, 2019 to 2020.',
    'Projections from 2020 on.',
    'In place of World Population Prospects 2024: 2 territories.',
    'without a number afterwards: Germany (2009 to 2010, 2012).',
    'Left out, being in no report of this dataset: EU.',
    '“Whose numbers they are (publisher)” is empty.',
    'Take in',
  ])
    expect(words).toContain(sentence)
})

test('a file with faults names each with its place, and can’t be taken in', () => {
  const faults = [
    { row: 3, column: 'people', reason: '“x” is no whole number of people' },
    { row: null, column: null, reason: 'there is nothing in it' },
  ]
  const words = fileSays({ ...READING, faults, faultCount: 60 })
  expect(words).toContain('60 places can’t be taken as they are, so nothing is.')
  expect(words).toContain('3 people “x” is no whole number of people')
  expect(words).toContain('whole file there is nothing in it')
  expect(words).toContain('The first 2 of 60.')
  expect(words).not.toContain('(publisher)')
  expect(words).not.toContain('Take in Cancel')
})

test('each document of inhabitants stands with its extent, and only a file of the reader’s own can be taken back', () => {
  const held = { territories: 2, figures: 4, from: 2009, to: 2025, projectedFrom: 2024 }
  const populations = [
    { ...held, document: OWN.id, from: 2019, to: 2019, projectedFrom: null, isOwn: true },
    { ...held, document: UN.id, isOwn: false },
  ]
  const props = { catalogue, populations, onTakeBack: nothing }
  const words = wordsOf(renderToStaticMarkup(createElement(HeldPeople, props)))
  expect(words).toContain('Round numbers A reader Take back not known 2 2019 none')
  expect(words).toContain('World Population Prospects 2024 UN the dataset CC BY 3.0 IGO 2 2009 to 2025 2024')
})
