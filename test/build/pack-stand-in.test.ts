import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  SHIPPED_FUSES,
  STAND_IN_EXIT_CODE,
  STAND_IN_SENTENCE,
  standInElf,
} from '../../build/pack-stand-in-elf.ts'
import { makeStandInRuntime } from '../../build/pack-stand-in-runtime.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-desk-test-'))
const file = path.join(folder, 'electron')
const run = (): { readonly status: number | null; readonly stdout: string } =>
  spawnSync(file, { encoding: 'utf8' })
const canRun = process.platform === 'linux' && process.arch === 'x64'

beforeAll(() => {
  writeFileSync(file, standInElf())
  chmodSync(file, 0o755)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the stand-in for the runtime', () => {
  test.runIf(canRun)('says that it is one, and that it can run no app', () => {
    expect(run()).toMatchObject({ status: STAND_IN_EXIT_CODE, stdout: STAND_IN_SENTENCE })
  })

  test('carries the fuses as Electron is shipped', async () => {
    const { version, ...wire } = await getCurrentFuseWire(file)
    expect(version).toBe(FuseVersion.V1)
    expect(
      Object.values(wire)
        .map((state) => String.fromCharCode(Number(state)))
        .join(''),
    ).toBe(SHIPPED_FUSES)
  })

  test('a fuse that is flipped reads back, and the program still runs', async () => {
    await flipFuses(file, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: false })
    const wire = await getCurrentFuseWire(file)
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.ENABLE)
    if (canRun) expect(run().status).toBe(STAND_IN_EXIT_CODE)
  })

  test('lies among the files that a packager carries along', async () => {
    const runtime = path.join(folder, 'runtime')
    await makeStandInRuntime(runtime)
    expect(readdirSync(path.join(runtime, 'resources'))).toEqual(['default_app.asar'])
    expect(readdirSync(path.join(runtime, 'locales'))).toContain('de.pak')
    expect(readdirSync(runtime)).toContain('electron')
  })
})
