import { CRIMINAL, UNDIVIDED, type Line } from '../line.ts'

export const PLACES: readonly Line[] = [
  // Places: US 6,124, Germany 4,415, United Kingdom 3,825, Brazil 2,675, India 2,223, France 2,090.
  [
    'Germany sent the second most',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'Germany', place: 'second most' },
    { rank: 2 },
    null,
    null,
    'supported',
  ],
  [
    'the UK sent the second most',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'UK', place: '2nd' },
    { rank: 2, territory: 'GB' },
    null,
    null,
    'not-supported',
  ],
  [
    'India is in the top five',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'India', place: 'in the top five' },
    { rank: 5, isWithin: true },
    null,
    null,
    'supported',
  ],
  [
    'France is in the top 5',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'France', place: 'top 5' },
    { rank: 5, isWithin: true },
    null,
    null,
    'not-supported',
  ],
  [
    'the U.S. sent the most',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'U.S.', place: 'the most' },
    { rank: 1, territory: 'US' },
    null,
    null,
    'supported',
  ],
  [
    'led by the U.S., United Kingdom, France and Germany',
    {
      ...UNDIVIDED,
      form: 'order',
      periods: '2016 H2',
      ordered: 'the U.S., United Kingdom, France and Germany',
    },
    { codes: ['US', 'GB', 'FR', 'DE'] },
    null,
    null,
    'supported',
  ],
  [
    'India is a top-5 country',
    { ...CRIMINAL, form: 'rank', periods: '2025 H1', ordered: 'India', place: 'top-5' },
    { rank: 5, isWithin: true },
    null,
    null,
    'supported',
  ],
]
