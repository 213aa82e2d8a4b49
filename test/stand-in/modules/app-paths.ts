import { existsSync } from 'node:fs'
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
type PathName = (typeof NAMES)[number]

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

  /** "Overrides the path to a special directory or file associated with name. If the path specifies a directory that does not exist, an Error is thrown. In that case, the directory should be created with fs.mkdirSync or similar." */
  put(name: string, path: string): void {
    const known = NAMES.find((other) => other === name)
    if (known === undefined) throw new Error(`Failed to set path '${name}'`)
    if (!existsSync(path)) throw new Error(`Failed to set path '${name}': ${path} does not exist`)
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
