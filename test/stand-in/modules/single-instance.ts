import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/** What a second instance tells the first. */
interface SecondInstance {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/**
 * "The return value of this method indicates whether or not this instance of your application successfully obtained the lock.
 * If it failed to obtain the lock, you can assume that another instance of your application is already running with the lock
 * and exit immediately." As in Chromium, the lock lies in the folder of user data.
 */
export class SingleInstanceLock {
  private release: (() => void) | undefined

  get isHeld(): boolean {
    return this.release !== undefined
  }

  request(userData: string, message: SecondInstance, onSecond: (second: SecondInstance) => void): boolean {
    if (this.release !== undefined) return true
    const lock = join(userData, 'SingletonLock')
    const mail = join(userData, 'SingletonMail')
    mkdirSync(mail, { recursive: true })
    if (!take(lock)) {
      const name = join(mail, randomUUID())
      writeFileSync(`${name}.part`, JSON.stringify(message))
      renameSync(`${name}.part`, `${name}.json`)
      return false
    }
    const watcher = watch(mail, () => {
      for (const second of readMail(mail)) onSecond(second)
    })
    this.release = () => {
      watcher.close()
      rmSync(mail, { recursive: true, force: true })
      rmSync(lock, { force: true })
    }
    process.once('exit', () => {
      this.giveBack()
    })
    return true
  }

  giveBack(): void {
    this.release?.()
    this.release = undefined
  }
}

function take(lock: string): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      if (isHeldByLiving(lock)) return false
      rmSync(lock, { force: true })
    }
  }
  return false
}

function isHeldByLiving(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

function readMail(folder: string): SecondInstance[] {
  const found: SecondInstance[] = []
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue
    const path = join(folder, name)
    // Written whole, and renamed, by `request` above.
    found.push(JSON.parse(readFileSync(path, 'utf8')) as SecondInstance)
    unlinkSync(path)
  }
  return found
}
