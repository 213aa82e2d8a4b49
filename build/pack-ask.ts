import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { defaultPublication } from '../data/model/publication.ts'
import { DEFAULT_SAVE } from '../data/model/publish-formats.ts'
import type { ProcessReply } from '../data/process/messages.ts'
import { datasetInfoSchema } from '../data/model/dataset-info.ts'
import { startDataProcess } from '../electron/host/data-process.ts'
import { createPrivateCopies } from '../electron/host/private-copies.ts'
import { spawnNodeProcess } from '../electron/host/spawn-process.ts'

/** What a data process answered about a dataset, as far as two places of the same code must agree. */
interface DataAnswers {
  /** Of the dataset's rows. */
  readonly fingerprint: string
  /** SHA-256 of its default figure as SVG and as PNG. */
  readonly svgHash: string
  readonly pngHash: string
}

const fileSchema = z.object({ bytes: z.instanceof(Uint8Array) })

/**
 * Starts a built data process under this Node, opens a dataset in it and takes its default figure away.
 *
 * @param copies a folder for its private copy; removed afterwards.
 * @throws {Error} with the code of the first refusal.
 */
export async function askDataProcess(entry: string, dataset: string, copies: string): Promise<DataAnswers> {
  mkdirSync(copies, { recursive: true, mode: 0o700 })
  const desk = startDataProcess({ spawn: spawnNodeProcess(entry), copies: createPrivateCopies(copies) })
  try {
    const info = datasetInfoSchema.parse(valueOf(await desk.open({ path: dataset, isBundled: true })))
    const hashOfFigure = async (format: 'svg' | 'png'): Promise<string> => {
      const publication = defaultPublication(info.defaultQuery)
      const reply = await desk.request('publish-file', {
        ...DEFAULT_SAVE,
        publication,
        format,
        appVersion: '0.0.0',
      })
      return createHash('sha256')
        .update(fileSchema.parse(valueOf(reply)).bytes)
        .digest('hex')
    }
    return {
      fingerprint: info.fingerprint,
      svgHash: await hashOfFigure('svg'),
      pngHash: await hashOfFigure('png'),
    }
  } finally {
    await desk.close()
    rmSync(copies, { recursive: true, force: true })
  }
}

function valueOf(reply: ProcessReply<unknown>): unknown {
  if (!reply.ok) throw new Error(`The data process refused: ${reply.code} ${JSON.stringify(reply.details)}`)
  return reply.value
}
