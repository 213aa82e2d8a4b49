import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A hostile file and what has to become of it. */
export interface HostileCase {
  readonly name: string
  readonly write: (folder: string) => string
  /** The error's code, or rows imported and rows refused. */
  readonly expected: { readonly refused: string } | { readonly imported: number; readonly errors: number }
}

const HEADER =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'
const ROW = '2021-06-30,Namibia,NA,Other Legal Requests,7,43,9'
const GOOD = `${HEADER}\n${ROW}\n`
const row = (territory: string, count = '7'): string =>
  `2021-06-30,${territory},,Other Legal Requests,${count},43,9`

function text(name: string, content: string | Uint8Array, expected: HostileCase['expected']): HostileCase {
  return {
    name,
    write: (folder) => {
      const path = join(folder, 'report.csv')
      writeFileSync(path, content)
      return path
    },
    expected,
  }
}

const refused = (code: string) => ({ refused: code })
const read = (imported: number, errors: number) => ({ imported, errors })
const utf16 = (content: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

const NAUGHTY = [
  'Fra\u200bnce',
  '\u202eecnarF',
  'F\u0440ance',
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  "'; DROP TABLE figures; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '{file}',
  '\u{1F1E9}\u{1F1EA}',
  'a'.repeat(600),
]

const NUMBERS = ['1e9', '0x1F', '-1', '+7', '1_000', '９', '7.5', 'Infinity', '9'.repeat(30), '=7', '1,2,3']

/** Text files that try to hang, crash or mislead. */
export const TEXT_CASES: readonly HostileCase[] = [
  text('an empty file', '', refused('file-empty')),
  {
    name: 'a FIFO',
    write: (folder) => {
      const path = join(folder, 'report.csv')
      spawnSync('mkfifo', [path])
      return path
    },
    expected: refused('file-not-regular'),
  },
  {
    name: 'a folder',
    write: (folder) => {
      mkdirSync(join(folder, 'report.csv'))
      return join(folder, 'report.csv')
    },
    expected: refused('file-not-regular'),
  },
  { name: 'no file', write: (folder) => join(folder, 'report.csv'), expected: refused('file-missing') },
  text('only a byte order mark', '\ufeff', refused('import-layout-unknown')),
  text('a NUL in the first row', GOOD.replace('Namibia', 'Nami\0bia'), refused('import-not-text')),
  text(
    'a NUL far behind',
    GOOD + `${ROW.replace('2021', '2020')}\n`.repeat(3000) + '\0',
    refused('import-not-text'),
  ),
  text('a dataset', 'SQLite format 3\0'.padEnd(4096, '\0'), refused('file-not-sqlite')),
  text('Latin-1', Buffer.from(GOOD.replace('Namibia', 'Türkiye'), 'latin1'), refused('import-encoding')),
  text(
    'a broken letter far behind',
    Buffer.concat([Buffer.from(GOOD.padEnd(300_000, '\n')), Buffer.of(0xc3)]),
    refused('import-encoding'),
  ),
  text('UTF-16, little end first', utf16(GOOD, false), read(1, 0)),
  text('UTF-16, big end first', utf16(GOOD, true), read(1, 0)),
  text(
    'UTF-8 of a surrogate',
    Buffer.concat([Buffer.from(GOOD), Buffer.of(0xed, 0xa0, 0x80)]),
    refused('import-encoding'),
  ),
  text('a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), refused('import-file-kind')),
  text('a header and nothing else', HEADER, read(0, 0)),
  text('a header twice', `${HEADER}\n${HEADER}\n${ROW}\n`, read(1, 0)),
  text('a column twice', `${HEADER},User Data Requests\n${ROW},8\n`, refused('import-layout-unknown')),
  text(
    'headers named like parts of an object',
    `__proto__,constructor,toString\n1,2,3\n`,
    refused('import-layout-unknown'),
  ),
  text('5,000 columns', `${'a,'.repeat(4999)}a\n${'1,'.repeat(4999)}1\n`, refused('import-layout-unknown')),
  text(
    'a cell of 2 MB',
    `${GOOD}${row('x'.repeat(2_000_000))}\n2020-06-30,Namibia,NA,Other Legal Requests,7,43,9\n`,
    read(2, 1),
  ),
  text(
    'a quoted cell of 2 MB',
    `${GOOD}${row(`"${'x'.repeat(2_000_000)}"`)}\n2020-06-30,Namibia,NA,Other Legal Requests,7,43,9\n`,
    read(2, 1),
  ),
  text('a line of 20 MB without end', GOOD + 'x'.repeat(20_000_000), read(1, 1)),
  text(
    'a quotation that never ends',
    `${GOOD}"2021-06-30,Chad\n2020-06-30,Namibia,NA,Other Legal Requests,7,43,9\n`,
    read(2, 1),
  ),
  text('a million quotation marks', `${GOOD}${'"'.repeat(1_000_000)}\n`, read(1, 1)),
  text('a million pairs that never close', `${GOOD}${'"\n'.repeat(1_000_001)}`, { imported: 1, errors: -1 }),
  text('text behind a closing quotation mark', `${GOOD}"2021-06-30"x,Chad,TD,All,1,1,1\n`, read(1, 1)),
  text('too few and too many cells', `${GOOD}2021-06-30,Chad\n${row('Chad')},,,,\n`, read(1, 2)),
  text('the same figure twice', `${GOOD}${ROW}\n`, read(1, 1)),
  text(
    'names that are no territory',
    `${GOOD}${NAUGHTY.map((name) => row(`"${name}"`)).join('\n')}\n`,
    read(1, NAUGHTY.length),
  ),
  text(
    'numbers that are none',
    `${GOOD}${NUMBERS.map((number) => row('Chad', `"${number}"`)).join('\n')}\n`,
    read(1, NUMBERS.length),
  ),
  text(
    'periods that are none',
    `${HEADER}\n${['2021-02-30', '2021-06-31', '06/07/2021', '', '99999-12-31'].map((day) => ROW.replace('2021-06-30', day)).join('\n')}\n`,
    read(0, 5),
  ),
  text(
    'line ends of all kinds in one file',
    `${HEADER}\r\n${ROW}\r2020-06-30,Namibia,NA,Other Legal Requests,7,43,9\n`,
    read(2, 0),
  ),
]
