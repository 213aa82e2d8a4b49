import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { viewQuerySchema, type ViewQuery } from '../../data/model/view-query.ts'
import { atomicSavePrivately } from './atomic-save.ts'

const sessionSchema = z.strictObject({
  version: z.literal(1),
  /** The last view, and the fingerprint of the dataset it was a view of. */
  lastView: z
    .strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), query: viewQuerySchema })
    .nullable(),
  /** Starts that didn't end by closing. */
  crashes: z.int().min(0).max(1000),
})
type Session = Readonly<z.infer<typeof sessionSchema>>

const EMPTY: Session = { version: 1, lastView: null, crashes: 0 }
/** After so many crashes in a row the next start is empty: the view itself may be what crashes. */
const MAX_CRASHES = 3
const MAX_BYTES = 100_000

export interface SessionFile {
  /** The last view of the dataset with this fingerprint, if that was the last dataset. */
  maybeLastQuery(fingerprint: string): ViewQuery | undefined
  remember(fingerprint: string, query: ViewQuery): void
  /** The last view is remembered no more, on the disk neither. */
  forget(): Promise<void>
  /** Writes what is remembered; the start counts as ended well. A disk that can't be written loses the view, nothing else. */
  close(): Promise<void>
}

/** Opens the session in the app's data folder. A missing, broken, newer or foreign file counts as none. */
export async function openSessionFile(folder: string): Promise<SessionFile> {
  const path = join(folder, 'session.json')
  const found = await readSession(path)
  let session: Session = found.crashes >= MAX_CRASHES ? EMPTY : { ...found, crashes: found.crashes + 1 }
  await write(path, session)
  return {
    maybeLastQuery: (fingerprint) =>
      session.lastView?.fingerprint === fingerprint ? session.lastView.query : undefined,
    remember: (fingerprint, query) => {
      session = { ...session, lastView: { fingerprint, query } }
    },
    forget: async () => {
      session = { ...session, lastView: null }
      await write(path, session)
    },
    close: () => write(path, { ...session, crashes: 0 }),
  }
}

async function readSession(path: string): Promise<Session> {
  try {
    const text = await readFile(path, 'utf8')
    return text.length > MAX_BYTES ? EMPTY : (sessionSchema.safeParse(JSON.parse(text)).data ?? EMPTY)
  } catch {
    return EMPTY
  }
}

async function write(path: string, session: Session): Promise<void> {
  await atomicSavePrivately(path, Buffer.from(`${JSON.stringify(session, undefined, 2)}\n`)).catch(
    () => undefined,
  )
}
