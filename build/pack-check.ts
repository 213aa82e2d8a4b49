import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listArchive, useInstalledArchiver } from './pack-archivers.ts'
import { askDataProcess } from './pack-ask.ts'
import { judgePack, type Finding } from './pack-judge.ts'
import { layOutPack } from './pack-layout.ts'
import { packOnStandIn } from './pack-on-stand-in.ts'
import { preparePack, ROOT } from './pack-prepare.ts'
import { hashOf, readPack } from './pack-read.ts'
import { STAND_IN_EXIT_CODE, STAND_IN_SENTENCE } from './pack-stand-in-elf.ts'

// Entry of `npm run pack:check`: packs the built app for Linux x64 on a stand-in for the Electron runtime, and checks the result.
// It shows what a package is made of and that its content works; it shows nothing about Electron. `--accept` writes the list
// of the archive's files anew; `--keep` leaves the package in release/stand-in.

const CONTENTS = path.join(ROOT, 'test', 'build', 'pack-contents.txt')
const START_SPEC = path.join(ROOT, 'test', 'build', 'pack-start.ts')
const isKept = process.argv.includes('--keep')

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `Skipped: this check packs for Linux x64 and runs there, not on ${process.platform} ${process.arch}.`,
  )
  process.exit(0)
}
const folder = isKept
  ? path.join(ROOT, 'release', 'stand-in')
  : mkdtempSync(path.join(tmpdir(), 'disclosure-desk-pack-'))
try {
  const findings = await checkPack()
  for (const { claim, fault } of findings) {
    console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${claim}`)
    if (fault !== undefined) console.log(fault.replaceAll(/^/gm, '       '))
  }
  const failed = findings.filter(({ fault }) => fault !== undefined).length
  console.log('\nThe runtime was a stand-in: nothing here ran on Electron.')
  console.log(`${findings.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
} finally {
  if (!isKept) rmSync(folder, { recursive: true, force: true })
}

async function checkPack(): Promise<readonly Finding[]> {
  await preparePack()
  const hasArchiver = useInstalledArchiver()
  if (!hasArchiver) console.log('Skipped: .tar.gz and .zip, which need 7za (p7zip) here.')
  const pack = await packOnStandIn(path.join(folder, 'first'), hasArchiver ? ['tar.gz', 'zip'] : [])
  const second = await packOnStandIn(path.join(folder, 'second'), [])
  const facts = await readPack(pack.app)
  if (process.argv.includes('--accept')) writeFileSync(CONTENTS, `${facts.archived.join('\n')}\n`)
  const contents = readFileSync(CONTENTS, 'utf8').trimEnd().split('\n')
  const installed = Object.fromEntries(
    Object.keys(facts.unpacked).map((file) => [file, hashOf(path.join(ROOT, file))]),
  )
  const { archiveHash } = await readPack(second.app)
  console.log('')
  return [
    ...judgePack(facts, { contents, installed, secondArchiveHash: archiveHash }),
    judgeExecutable(path.join(pack.app, 'disclosure-desk')),
    ...pack.archives.map(judgeArchive),
    await judgeDataProcess(pack.app),
    judgeStart(pack.app),
  ]
}

function judgeExecutable(file: string): Finding {
  const { status, stdout } = spawnSync(file, { encoding: 'utf8' })
  const isItself = status === STAND_IN_EXIT_CODE && stdout === STAND_IN_SENTENCE
  return {
    claim: 'the executable still runs after its fuses were set, and says that it is a stand-in',
    fault: isItself ? undefined : `It ended with ${status ?? 'a signal'}: ${stdout}`,
  }
}

function judgeArchive(file: string): Finding {
  const names = listArchive(file)
  const missing = ['disclosure-desk', 'resources/app.asar', 'resources/dataset.sqlite'].filter(
    (wanted) => !names.some((name) => name.endsWith(wanted)),
  )
  return {
    claim: `${path.basename(file)} holds the application`,
    fault: missing.length > 0 ? `It lacks ${missing.join(', ')}` : undefined,
  }
}

/** The packed code with nothing of this checkout beside it must answer as the checkout's does. */
async function judgeDataProcess(app: string): Promise<Finding> {
  const resources = layOutPack(app, path.join(folder, 'laid-out'))
  const copies = path.join(folder, 'copies')
  const ask = (out: string, dataset: string): Promise<object> =>
    askDataProcess(path.join(out, 'node', 'data-process.js'), dataset, copies)
  const packed = await ask(path.join(resources, 'app.asar', 'out'), path.join(resources, 'dataset.sqlite'))
  const built = await ask(path.join(ROOT, 'out'), path.join(ROOT, 'data', 'dataset.sqlite'))
  const [first, second] = [packed, built].map((answers) => JSON.stringify(answers, undefined, 1))
  return {
    claim:
      'the packed data process opens the packed dataset and draws the same figure, byte for byte, as SVG and PNG',
    fault: first === second ? undefined : `packed ${first}\nbuilt ${second}`,
  }
}

/** Runs the packed main script and screens on the stand-in for Electron that the tests use. */
function judgeStart(app: string): Finding {
  const claim = 'the packed app starts on the tests’ stand-in for Electron and passes its own self-test'
  if (!existsSync(START_SPEC)) return { claim, fault: `There is no ${START_SPEC}` }
  const resources = layOutPack(app, path.join(folder, 'laid-out-start'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [START_SPEC, resources], {
    encoding: 'utf8',
    timeout: 90_000,
  })
  return { claim, fault: status === 0 ? undefined : `${stdout}${stderr}`.trim() }
}
