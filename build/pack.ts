import { spawn } from 'node:child_process'
import path from 'node:path'
import { PACK_CONFIG, preparePack, ROOT } from './pack-prepare.ts'

// Entry of `npm run pack`: makes this system's packages in release/, on the real Electron runtime, which electron-builder fetches.
// All further arguments go to electron-builder.

await preparePack()
const builder = path.join(ROOT, 'node_modules', 'electron-builder', 'cli.js')
const child = spawn(
  process.execPath,
  [builder, '--config', PACK_CONFIG, '--publish', 'never', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
)
child.once('close', (code) => {
  process.exitCode = code ?? 1
})
