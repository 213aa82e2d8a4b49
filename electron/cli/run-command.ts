import { basename, resolve } from 'node:path'
import { formatBytes } from '../../data/dataset/format-bytes.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData, openInData } from '../host/ask-data.ts'
import { atomicSave } from '../host/atomic-save.ts'
import type { DataProcess, DatasetPlace } from '../host/data-process.ts'
import type { CliCommand, DatasetCommand } from './cli-arguments.ts'
import { describeClaims } from './describe-claims.ts'
import { describeDataset } from './describe-dataset.ts'
import { describeReport } from './describe-report.ts'
import { readQuery } from './read-query.ts'

type FigureCommand = Extract<CliCommand, { readonly command: 'figure' }>

/**
 * Carries out one command and gives what goes to standard output.
 * @throws {DeskError} when the dataset, the query or the file to write is refused.
 */
export async function runCommand(
  command: DatasetCommand,
  data: DataProcess,
  place: DatasetPlace,
  folder: string,
): Promise<string> {
  const info = await openInData(data, place)
  switch (command.command) {
    case 'info':
      return command.isJson ? formatJson(info) : describeDataset(info)
    case 'check': {
      const report = await askData(data, 'check', {})
      if (command.isJson) return formatJson(report)
      return describeReport(report)
    }
    case 'claims': {
      const board = await askData(data, 'claims', {})
      return command.isJson ? formatJson(board) : describeClaims(board.statements)
    }
    case 'figure':
      return await writeFigure(
        command,
        data,
        folder,
        await readQuery(command.query, info.defaultQuery, folder),
      )
  }
}

async function writeFigure(
  command: FigureCommand,
  data: DataProcess,
  folder: string,
  query: Parameters<typeof askData<'answer'>>[2]['query'],
): Promise<string> {
  const { format, kind, out } = command
  const answer = await askData(data, 'answer', { query })
  const spec = kind === 'over-time' ? answer.overTime : answer.ranking
  const bytes =
    format === 'json'
      ? Buffer.from(`${formatJson(spec)}\n`)
      : (await askData(data, 'export', { query, figure: kind, format, appVersion: APP_VERSION })).bytes
  await atomicSave(resolve(folder, out), bytes)
  const file = basename(out)
  if (command.isJson)
    return formatJson({
      file,
      format,
      bytes: bytes.byteLength,
      figure: kind,
      query,
      sentence: answer.sentence,
    })
  return say('cli.saved', { file, size: formatBytes(bytes.byteLength), sentence: answer.sentence })
}

function formatJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
