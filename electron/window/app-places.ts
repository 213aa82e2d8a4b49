import { dirname, join } from 'node:path'
import { app } from 'electron'
import { checkoutPlaces, type AppPlaces } from '../host/app-places.ts'

/** Where the app's own files lie beside this built script; a packaged app has its dataset among its resources. */
export function electronPlaces(): AppPlaces {
  const out = dirname(import.meta.dirname)
  const places = checkoutPlaces(join(out, 'node'))
  return app.isPackaged
    ? { ...places, bundledDataset: join(process.resourcesPath, 'dataset.sqlite') }
    : places
}
