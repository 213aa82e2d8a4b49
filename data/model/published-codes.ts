import alpha3 from './iso-alpha-3.json' with { type: 'json' }

/** ISO 3166-1 alpha-3, and the two codes that the EU’s institutions write otherwise, to alpha-2. */
export const PUBLISHED_CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(alpha3),
  ['UK', 'GB'],
  ['EL', 'GR'],
])
