import { CRIMINAL, type Line } from '../line.ts'

export const BANDS: readonly Line[] = [
  // Bands: 0–499 is published.
  [
    '0–499 national security letters',
    { form: 'band', requestKinds: ['nsl'], periods: '2021 H1', bandLow: '0', bandHigh: '499' },
    { low: 0, high: 499 },
    null,
    null,
    'supported',
  ],
  [
    'about 250 national security letters',
    { requestKinds: ['nsl'], periods: '2021 H1', stated: 'about 250' },
    { comparison: 'about' },
    null,
    null,
    'cannot-be-tested',
  ],
  // A blank total, which nothing bounds (El Salvador).
  [
    '45,258 accounts',
    { ...CRIMINAL, measure: 'accounts', periods: '2020 H2', stated: '45,258 accounts' },
    { stated: { text: '45,258' } },
    null,
    null,
    'cannot-be-tested',
  ],
  [
    '1 in 2031',
    { ...CRIMINAL, periods: '2031', stated: '1' },
    { periods: ['2031'] },
    null,
    null,
    'cannot-be-tested',
  ],
]
