import type { Page } from '@playwright/test'

/** Goes on from the overview, which a first start shows, to Explore; a page that shows anything else, or no dataset, stays as it is. */
export async function openExplore(page: Page): Promise<void> {
  await page.locator('.screens [aria-current="page"], .no-dataset').first().waitFor()
  const overview = page.locator('.screens [aria-current="page"]').filter({ hasText: 'Overview' })
  if ((await overview.count()) > 0)
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Explore' }).click()
}
