import type { Page } from '@playwright/test'
import { builtDataset } from '../data/source/bundled.ts'
import { expect } from './desk-test.ts'

/** Opens a dataset of Microsoft's figures alone: what a published file of another company brings something new into. */
export async function openMicrosoftAlone(desk: Page): Promise<void> {
  await expect(desk.getByRole('radio', { name: /^Google/ })).toBeAttached()
  await desk.locator('input[type=file]').first().setInputFiles(builtDataset('microsoft'))
  await expect(desk.getByRole('radio', { name: /^Google/ })).toHaveCount(0, { timeout: 30_000 })
}
