import { dirname, join } from 'node:path'
import { app } from 'electron'
import { checkoutPlaces, type AppPlaces } from '../host/app-places.ts'

/** Where the app's own files lie beside this built script; a packaged app has its dataset among its resources. */
export function electronPlaces(): AppPlaces {
  const out = dirname(import.meta.dirname)
  const places = checkoutPlaces(join(out, 'node'))
  if (!app.isPackaged) return places
  const resource = (name: string): string => join(process.resourcesPath, name)
  return {
    ...places,
    bundledDataset: resource('dataset.sqlite'),
    licences: resource('third-party-licences.txt'),
  }
}
