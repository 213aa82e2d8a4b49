import type { Clipboard, ClipboardItem as ElectronClipboardItem } from 'electron'
import { strict } from '../strict.ts'

type Content = string | Blob | Promise<Blob | string>

/** One entry of the clipboard, by MIME type. */
export class ClipboardItem implements Pick<ElectronClipboardItem, 'types'> {
  readonly types: string[]
  private readonly items: Readonly<Record<string, Content>>

  constructor(items: Readonly<Record<string, Content>>) {
    this.items = items
    this.types = Object.keys(items)
  }

  /** "Resolves with the payload for the given MIME type. […] Rejects when type is not present in clipboardItem.types." */
  async getType(type: string): Promise<Blob> {
    const content = await this.items[type]
    if (content === undefined) throw new Error(`The type '${type}' was not found`)
    return typeof content === 'string' ? new Blob([content], { type }) : content
  }
}

let held: ClipboardItem[] = []

const readText = async (): Promise<string> => {
  const item = held.find(({ types }) => types.includes('text/plain'))
  return item === undefined ? '' : await (await item.getType('text/plain')).text()
}

/** "Perform copy and paste operations on the system clipboard." In the main process only, and asynchronous; held in memory. */
export const clipboard = strict('clipboard', {
  clear: () => {
    held = []
  },
  has: async (mimetype: string) => Promise.resolve(held.some(({ types }) => types.includes(mimetype))),
  read: async () => Promise.resolve(held),
  readText,
  /** "All entries supplied in a single write() call are committed to the system clipboard atomically." */
  write: async (items: ClipboardItem[]) => {
    await Promise.all(items.flatMap((item) => item.types.map((type) => item.getType(type))))
    held = items
  },
  writeText: async (text: string) => {
    held = [new ClipboardItem({ 'text/plain': text })]
    return Promise.resolve()
  },
} satisfies Pick<Clipboard, 'clear' | 'has' | 'readText' | 'writeText'> & { read: unknown; write: unknown })
