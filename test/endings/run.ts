import { everyEnding, judgeEndings } from './every-ending.ts'

/**
 * `npm run test:endings -- [SEED] [COMMAND]`: every command, or this one, ended in every way, each at a moment that the seed (1 unless
 * given) chooses. Prints what came of them, and ends with 1 where one left something, said something else or had another exit code.
 */
const [seed = '1', command] = process.argv.slice(2)
const endings = everyEnding(Number(seed)).filter((each) => command === undefined || each.command === command)
const judged = await judgeEndings(endings)
const count = (outcome: string): string => String(judged.filter((each) => each.outcome === outcome).length)
const faults = judged.filter((each) => each.faults.length > 0)
process.stdout.write(
  `endings of seed ${seed}: ${String(judged.length)}, of them ${count('ended')} ended before their work was done, ${count('done')} done, ${count('killed')} killed; ${String(faults.length)} faults\n` +
    faults.map(({ name, faults: found }) => `FAULT ${name}: ${found.join('; ')}\n`).join(''),
)
process.exitCode = faults.length === 0 ? 0 : 1
