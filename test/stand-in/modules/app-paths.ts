import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownFolder } from '../remains.ts'

const NAMES = [
  'home',
  'appData',
  'userData',
  'sessionData',
  'temp',
  'exe',
  'module',
  'desktop',
  'documents',
  'downloads',
  'logs',
] as const
export type PathName = (typeof NAMES)[number]

/** "Returns string - A path to a special directory or file associated with name. On failure, an Error is thrown." */
export class AppPaths {
  private readonly set = new Map<PathName, string>()

  constructor(userDataSwitch: string) {
    if (userDataSwitch !== '') this.set.set('userData', userDataSwitch)
  }

  get(name: string): string {
    const known = NAMES.find((path) => path === name)
    if (known === undefined) throw new Error(`Failed to get '${name}' path`)
    return this.set.get(known) ?? this.usual(known)
  }

  put(name: string, path: string): void {
    const known = NAMES.find((other) => other === name)
    if (known === undefined) throw new Error(`Failed to set path '${name}'`)
    this.set.set(known, path)
  }

  /** A reader's folders are this run's own, so that a test never meets what another left there. */
  private usual(name: PathName): string {
    if (name === 'home') return homedir()
    if (name === 'temp') return tmpdir()
    if (name === 'exe' || name === 'module') return process.execPath
    // "sessionData: By default this points to userData."
    if (name === 'sessionData') return this.get('userData')
    if (name === 'logs') return join(this.get('userData'), 'logs')
    return ownFolder(name)
  }
}
