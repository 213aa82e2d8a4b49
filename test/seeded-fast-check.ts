import fastCheck from 'fast-check'

/**
 * fast-check with one seed for all properties, so that a run of `npm test` says of the same commit the same. Other cases:
 * `PROPERTY_SEED=random npm test` (a property that fails prints its seed), or a number.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20261130'

if (seed !== 'random') fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(seed) })

export { fastCheck as fc }
export type { Arbitrary } from 'fast-check'
