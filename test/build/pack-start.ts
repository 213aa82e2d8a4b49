import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'

// `node test/build/pack-start.ts RESOURCES`: runs the self-test of a packed app, laid out as by build/pack-layout.ts, on the
// stand-in for Electron, from a folder and with a home that know nothing of this checkout.

const [resources = ''] = process.argv.slice(2)
const standIn = path.join(import.meta.dirname, '..', 'stand-in', 'electron-stand-in')
const home = mkdtempSync(path.join(tmpdir(), 'disclosure-desk-home-'))
try {
  const { status, stdout, stderr } = spawnSync(
    standIn,
    [`--user-data-dir=${path.join(home, 'settings')}`, path.join(resources, 'app.asar'), '--self-test'],
    { cwd: home, encoding: 'utf8', timeout: 60_000, env: { ...process.env, DISCLOSURE_DESK_HOME: home } },
  )
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  const figure = /^ok {3}figure: .*\d/m.test(stdout)
  if (!figure) process.stderr.write('The self-test shows no computed figure\n')
  process.exitCode = status === 0 && figure ? 0 : 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
