// Playwright ships the protocol's types, but doesn't export them by name.
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts'
