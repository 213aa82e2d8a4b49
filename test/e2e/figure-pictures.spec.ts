import { expect, test } from './desk-test.ts'
import type { Page } from '@playwright/test'

/**
 * Every kind of figure of the bundled dataset as it is drawn on the screen: each picture was looked at before it was kept in
 * `test/golden/screen`. A different letter shape passes; a bar, a hatching or a label that moved doesn't.
 */
const VIEWS: Readonly<Record<string, string>> = {
  'over-time-stacked': '2013H1-2025H1/requests',
  'over-time-shares': '2013H1-2025H1/requests/shape=share-stacked',
  'over-time-lines-with-events':
    '2013H1-2025H1/requests/territories=DE,US,FR/by=territory/shape=lines/events=on',
  'over-time-small-areas': '2013H1-2025H1/requests/shape=small-areas/panel-scale=own',
  'over-time-log-focus': '2013H1-2025H1/requests/shape=lines/scale=log/focus-outcomes=rejected',
  'over-time-change':
    '2014H1-2025H1/requests/change=since-same-half/by=territory/territories=DE,US/shape=lines',
  'small-denominators':
    '2013H1-2025H1/requests/territories=IS,MT/by=territory/shape=lines/mode=disclosure-rate',
  'unit-changes': '2018H1-2025H1/requests/kinds=civil',
  'territories-ranked': '2020H1-2025H1/requests/figure=territories-ranked/compare=2024H1/top=16',
  'outcome-mix': '2024H1-2025H1/requests/figure=outcome-mix/top=14',
  'outcome-mix-refused': '2018H1-2025H1/requests/kinds=civil/figure=outcome-mix',
  map: '2024H1-2025H1/requests/figure=map',
  'small-multiples': '2013H1-2025H1/requests/figure=small-multiples/top=9',
  bands: '2011H1-2025H1/accounts/kinds=fisa-content,fisa-non-content/territories=US/figure=bands',
  slope: '2013H1-2025H1/requests/figure=slope/by=territory/top=6/compare=2020H1',
  'heat-table': '2017H1-2025H1/requests/figure=heat-table/by=territory/top=12/mode=share/outcomes=rejected',
}

const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced-colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

async function showView(desk: Page, text: string): Promise<void> {
  await desk.getByRole('button', { name: 'View as text' }).click()
  const dialog = desk.getByRole('dialog', { name: 'View as text' })
  await dialog.getByRole('textbox').fill(`v1/microsoft/${text}`)
  await dialog.locator('button[type=submit]').click()
  await expect(dialog).toBeHidden()
  // The figure before it stands still, too.
  const kind = /figure=([a-z-]+)/.exec(text)?.[1] ?? 'over-time'
  await expect(desk.locator(`.figure-large [data-figure="${kind}"]`)).toBeVisible({ timeout: 60_000 })
  await expect(desk.locator('.figures')).toHaveAttribute('aria-busy', 'false')
}

for (const [theme, media] of Object.entries(THEMES))
  test(`every kind of figure looks as it was approved, ${theme}`, async ({ desk }) => {
    test.setTimeout(150_000)
    await desk.setViewportSize({ width: 1440, height: 1000 })
    await desk.emulateMedia({ reducedMotion: 'reduce', ...media })
    for (const [name, text] of Object.entries(VIEWS)) {
      await showView(desk, text)
      await desk.mouse.move(0, 0)
      await expect.soft(desk.locator('.figure-large'), text).toHaveScreenshot([`${name}-${theme}.png`], {
        maxDiffPixels: 250,
        threshold: 0.25,
      })
    }
  })
