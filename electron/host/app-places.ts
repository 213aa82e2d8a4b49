import { basename, dirname, join } from 'node:path'

/** Where the app's own files lie. A packaged app gives its own. */
export interface AppPlaces {
  /** Entry of the data process. */
  readonly dataProcess: string
  readonly bundledDataset: string
  /** Text: the terms of everything that the app is made of. */
  readonly licences: string
  /** Built screens. */
  readonly renderer: string
  /** Built script that gives the browser shell's page `window.desk`. */
  readonly browserClient: string
}

/** The places in a checkout, whether this code runs built (`out/node`) or from its source (`electron/host`). */
export function checkoutPlaces(here: string = import.meta.dirname): AppPlaces {
  const root = dirname(dirname(here))
  const isBuilt = basename(dirname(here)) === 'out'
  return {
    dataProcess: isBuilt ? join(here, 'data-process.js') : join(root, 'data', 'process.ts'),
    bundledDataset: join(root, 'data', 'dataset.sqlite'),
    licences: join(root, 'out', 'third-party-licences.txt'),
    renderer: join(root, 'out', 'renderer'),
    browserClient: join(root, 'out', 'browser-client'),
  }
}
