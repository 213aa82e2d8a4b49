import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { describe, expect, test } from 'vitest'
import { FUSES } from '../../build/pack-judge.ts'
import { PACK_CONFIG, ROOT } from '../../build/pack-prepare.ts'

const config = await getConfig(ROOT, PACK_CONFIG, {})
// The packager gathers single patterns into one set.
const files = [config.files]
  .flat()
  .flatMap((given) =>
    given !== null && typeof given === 'object' ? [given.filter ?? []].flat() : (given ?? []),
  )

describe('the packager’s configuration', () => {
  test('is one that the packager’s own schema accepts', async () => {
    await expect(validateConfiguration(config, new DebugLogger())).resolves.toBeUndefined()
  })

  test('a word that the schema does not know is refused', async () => {
    const wrong = { ...config, notarise: true }
    await expect(validateConfiguration(wrong, new DebugLogger())).rejects.toThrow('notarise')
  })

  test('sets every fuse that can be set to the state that is checked in the package', () => {
    const set = Object.entries<unknown>({ ...config.electronFuses }).map(([name, isOn]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      isOn,
    ])
    const { WasmTrapHandlers: _asShipped, ...ours } = FUSES
    expect(Object.fromEntries(set)).toEqual(ours)
  })

  test('rebuilds nothing, publishes nothing and keeps the sandbox on', () => {
    expect(config).toMatchObject({ npmRebuild: false, publish: null, appImage: { executableArgs: [] } })
    expect(JSON.stringify(config)).not.toContain('no-sandbox')
  })

  test('lets nothing in that is not named', () => {
    expect(files[0]).toBe('!**/*')
    expect(files.indexOf('!node_modules/**')).toBeLessThan(
      files.findIndex((pattern) => pattern.startsWith('node_modules/')),
    )
  })

  test('asks for the macOS entitlement that V8 needs, and no other', () => {
    const entitlements = readFileSync(path.join(ROOT, String(config.mac?.entitlements)), 'utf8')
    expect([...entitlements.matchAll(/<key>(.+)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ])
    expect(config.mac).toMatchObject({ hardenedRuntime: true })
  })

  test('opens .ddesk by default and .sqlite only on request', () => {
    expect([config.fileAssociations].flat()).toMatchObject([{ ext: 'ddesk', role: 'Viewer' }])
    expect([config.mac?.fileAssociations].flat()).toMatchObject([{ rank: 'Alternate' }])
    const installer = readFileSync(path.join(ROOT, String(config.nsis?.include)), 'utf8')
    expect(installer).toContain('Classes\\.sqlite\\OpenWithProgids')
    expect(installer).not.toMatch(/WriteRegStr\s+\S+\s+"Software\\Classes\\\.sqlite"/)
  })

  test.each([
    'build/icons/icon.ico',
    'build/icons/icon.icns',
    'build/icons/document.ico',
    'build/icons/document.icns',
    'build/icons/linux/512x512.png',
  ])('%s is there', (file) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true)
  })
})

describe.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])('on %s', (target) => {
  const [platform = '', arch = ''] = target.split('-')
  const named = files.map((file) => file.replace('${platform}', platform).replace('${arch}', arch))

  test('exactly the target’s SQLite addon goes in', () => {
    const addons = named.filter((file) => file.startsWith('node_modules/better-sqlite3/prebuilds/'))
    expect(addons).toEqual([`node_modules/better-sqlite3/prebuilds/${target}.node`])
    expect(existsSync(path.join(ROOT, addons[0] ?? ''))).toBe(true)
  })

  test('the picture library’s part for it is named as the lock file names it', () => {
    const parts = named
      .flatMap((file) => /^(node_modules\/@resvg\/resvg-js-[\w-]+)\*\//.exec(file)?.[1] ?? [])
      .filter((prefix) => readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8').includes(`"${prefix}`))
    expect(parts).toEqual([`node_modules/@resvg/resvg-js-${target}`])
  })
})
