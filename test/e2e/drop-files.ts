import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'

/** Drops files on the window, as a person does from a folder. */
export async function dropFiles(desk: Page, files: readonly string[]): Promise<void> {
  const carried = await Promise.all(
    files.map(async (file) => ({
      name: path.basename(file),
      base64: (await readFile(file)).toString('base64'),
    })),
  )
  await desk.getByRole('navigation').first().waitFor()
  const transfer = await desk.evaluateHandle((all) => {
    const held = new DataTransfer()
    for (const { name, base64 } of all)
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
    return held
  }, carried)
  await desk.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
