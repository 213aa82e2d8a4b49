import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { expect, test as base } from './desk-test.ts'
import { openExplore } from './open-explore.ts'

const BUNDLED = path.join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite')

/** The bundled dataset with ten times the requests of Germany. */
const test = base.extend<{ readonly tenfold: string }>({
  // Playwright wants the braces.
  // eslint-disable-next-line no-empty-pattern
  tenfold: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'desk-tabs-'))
    const file = path.join(folder, 'tenfold.sqlite')
    await copyFile(BUNDLED, file)
    const database = new Database(file)
    database.exec(
      `UPDATE figures SET low = low * 10, high = high * 10
       WHERE territory_id = (SELECT id FROM territories WHERE code = 'DE') AND low IS NOT NULL`,
    )
    database.close()
    await use(file)
    await rm(folder, { recursive: true, force: true })
  },
})

const documentMenu = (desk: Page) => desk.locator('.document-button')
const germany = (desk: Page) => desk.getByRole('checkbox', { name: /^Germany/ })

/** From now on, in every frame, which dataset the page names and what it says of Germany. */
async function watchFrames(desk: Page): Promise<() => Promise<readonly string[]>> {
  await desk.evaluate(() => {
    const seen = new Set<string>()
    const look = (): void => {
      const name = document.querySelector('[data-dataset-name]')?.textContent ?? ''
      const row = [...document.querySelectorAll('label')].find((label) =>
        label.textContent.startsWith('Germany'),
      )
      if (row !== undefined) seen.add(`${name}: ${row.textContent}`)
      requestAnimationFrame(look)
    }
    Object.assign(window, { seen })
    look()
  })
  return () => desk.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
}

test('two tabs: a number of one dataset never stands under the name of the other', async ({
  app,
  desk: first,
  tenfold,
}) => {
  await expect(germany(first)).toBeVisible()
  const second = await app.context.newPage()
  await second.goto(first.url())
  await openExplore(second)
  await expect(germany(second)).toBeVisible()
  const seenFirst = await watchFrames(first)
  const seenSecond = await watchFrames(second)
  await second.locator('[data-dataset-file]').setInputFiles(tenfold)
  for (let press = 0; press < 6; press += 1) await first.keyboard.press('ControlOrMeta+z')
  await germany(first).check()
  await expect(documentMenu(second)).toHaveAccessibleName('Dataset tenfold.sqlite')
  await expect(documentMenu(first)).toHaveAccessibleName('Dataset tenfold.sqlite')
  const once = (await germany(first).locator('xpath=ancestor::label').textContent()) ?? ''
  expect(await seenFirst()).toEqual(await seenSecond())
  const [before = '', after = '', ...more] = await seenFirst()
  expect(more).toEqual([])
  expect(before).toContain('Microsoft')
  expect(after).toBe(`tenfold.sqlite: ${once}`)
  expect(countIn(after)).toBe(10 * countIn(before))
})

/** The requests of Germany in what a frame showed. */
function countIn(frame: string): number {
  return Number((/Germany([\d,]+)$/.exec(frame)?.[1] ?? '').replaceAll(',', ''))
}
