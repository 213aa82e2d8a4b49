import { expect, test } from 'vitest'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { companyService } from '../../../data/model/company-service.ts'

const extent = (company: string, service: string, requestKind: string) =>
  ({ company, service, requestKind, from: '2020 H1', to: '2021 H1', measures: ['requests'] }) as const

// Services, extents and main services are all that is looked at.
const CATALOGUE = {
  services: [
    { id: 'all', name: 'all services', subsetOf: null },
    { id: 'skype', name: 'Skype', subsetOf: 'all' },
    { id: 'mail-part', name: 'Mail', subsetOf: 'acme-all' },
    { id: 'acme-cloud', name: 'Acme Cloud', subsetOf: null },
    { id: 'acme-all', name: 'Acme, user data', subsetOf: null },
  ],
  mainServices: [
    { company: 'microsoft', service: 'all', by: 'dataset' },
    { company: 'acme', service: 'acme-all', by: 'whole' },
  ],
  extents: [
    extent('microsoft', 'all', 'criminal'),
    extent('microsoft', 'skype', 'criminal'),
    extent('acme', 'mail-part', 'criminal'),
    extent('acme', 'acme-cloud', 'civil'),
    extent('acme', 'acme-all', 'criminal'),
  ],
} as unknown as Catalogue

test('the view’s own service is kept where the company has it', () => {
  expect(companyService(CATALOGUE, 'microsoft', { service: 'skype', requestKinds: ['criminal'] })).toBe(
    'skype',
  )
})

test('else the main one, unless only another has figures of the chosen kinds', () => {
  const of = (kind: 'criminal' | 'civil' | 'nsl'): string =>
    companyService(CATALOGUE, 'acme', { service: 'all', requestKinds: [kind] })
  expect(of('criminal')).toBe('acme-all')
  expect(of('civil')).toBe('acme-cloud')
  expect(of('nsl')).toBe('acme-all')
  expect(companyService(CATALOGUE, 'microsoft', { service: 'acme-all', requestKinds: ['criminal'] })).toBe(
    'all',
  )
})

test('a company without figures keeps the view’s own', () => {
  expect(companyService(CATALOGUE, 'nobody', { service: 'all', requestKinds: ['criminal'] })).toBe('all')
})
