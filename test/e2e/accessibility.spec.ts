import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FIGURE_KINDS } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { look } from './look.ts'

/** Each screen and what lies over it, and how a person gets there. */
const PLACES: readonly { readonly name: string; readonly go: (desk: Page) => Promise<void> }[] = [
  { name: 'explore', go: () => Promise.resolve() },
  {
    name: 'tables',
    go: async (desk) => {
      for (const table of await desk.getByRole('radio', { name: 'Table' }).all()) await table.check()
      await expect(desk.getByRole('table')).toHaveCount(2)
    },
  },
  {
    name: 'narrowed',
    go: async (desk) => {
      await desk.getByRole('checkbox', { name: /^Germany/ }).check()
      await expect(desk.getByRole('button', { name: 'Remove: Germany' })).toBeVisible()
    },
  },
  {
    name: 'rows',
    go: async (desk) => {
      await desk.getByRole('checkbox', { name: /^Germany/ }).check()
      await desk.getByRole('combobox', { name: 'From' }).selectOption('2025 H1')
      await desk.getByRole('button', { name: 'All rows and sources' }).click()
      await expect(desk.getByRole('dialog').getByRole('row').nth(5)).toBeVisible()
    },
  },
  {
    name: 'menu',
    go: async (desk) => {
      await desk.getByRole('button', { name: 'Open…' }).click()
      await expect(desk.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'problem',
    go: async (desk) => {
      const buffer = Buffer.from('no database')
      await desk.locator('input[type=file]').setInputFiles({ name: 'bad.sqlite', mimeType: '', buffer })
      await expect(desk.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'import',
    go: async (desk) => {
      const folder = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
      await dropFiles(desk, [path.join(folder, 'PRPL-made-for-tests-2021_H1.csv')])
      await expect(desk.locator('.ask-line')).toContainText('Nederlandd')
      await desk.getByText('About the document').click()
    },
  },
  {
    name: 'import-batch',
    go: async (desk) => {
      const folder = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
      const files = ['PRPL-made-for-tests-2021_H1.csv', 'newsroom-counts.csv']
      await dropFiles(
        desk,
        files.map((name) => path.join(folder, name)),
      )
      await expect(desk.locator('tr[data-state="asks"]')).toHaveCount(2)
    },
  },
  {
    name: 'mapping',
    go: async (desk) => {
      const folder = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
      await dropFiles(desk, [path.join(folder, 'newsroom-counts.csv')])
      await desk.getByRole('button', { name: 'Next question' }).click()
      await desk.getByRole('button', { name: 'Say what its columns mean…' }).click()
      await expect(desk.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'commitments',
    go: async (desk) => {
      await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
      await expect(desk.getByRole('article').first()).toBeVisible()
    },
  },
  {
    name: 'publish',
    go: async (desk) => {
      await desk.getByRole('navigation').getByRole('button', { name: 'Publish' }).click()
      await expect(desk.locator('[data-preview]')).toBeVisible()
      await desk.getByRole('button', { name: 'Reference line' }).click()
      await expect(desk.locator('[data-annotation]')).toBeVisible()
      await desk.locator('.publish-screen details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
    },
  },
]

/** Screens of several parts: how a person gets to each from where she is. */
const PARTS: Readonly<
  Record<
    string,
    {
      readonly go: (desk: Page) => Promise<void>
      readonly parts: Readonly<Record<string, (desk: Page) => Promise<void>>>
    }
  >
> = {
  import: {
    go: async (desk) => {
      const folder = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
      await dropFiles(desk, [path.join(folder, 'PRPL-made-for-tests-2021_H1.csv')])
    },
    parts: Object.fromEntries(
      ['Questions', 'Changes', 'Left out', 'File'].map((tab) => [
        tab,
        async (desk: Page) => {
          await desk.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
          await expect(desk.getByRole('tabpanel')).toBeVisible()
        },
      ]),
    ),
  },
  sources: {
    go: (desk) => desk.getByRole('navigation').getByRole('button', { name: 'Sources' }).click(),
    parts: Object.fromEntries(
      ['Coverage', 'Documents', 'Definitions', 'Imports'].map((part) => [
        part,
        async (desk: Page) => {
          await desk.getByRole('radio', { name: part }).check()
          await expect(desk.getByText('Looking it up …')).toHaveCount(0)
          await expect(desk.locator('.sources-screen p').first()).toBeVisible()
        },
      ]),
    ),
  },
  commitments: {
    go: (desk) => desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click(),
    parts: Object.fromEntries(
      ['Statements', 'Evidence'].map((part) => [
        part,
        async (desk: Page) => {
          await desk.getByRole('radio', { name: part }).check()
          await expect(desk.locator('.statement, .evidence-table').first()).toBeVisible()
        },
      ]),
    ),
  },
}

/** Of the whole window, or of one part of it. */
async function seriousFaults(desk: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page: desk }).setLegacyMode()
  const { violations, passes } = await (part === undefined ? builder : builder.include(part)).analyze()
  expect(passes.length).toBeGreaterThan(10)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    )
}

/** As the place stands, light and then dark. */
async function expectNoFaults(desk: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme })
    await look(desk, 'accessibility', `${name}-${colorScheme}`)
    expect(await seriousFaults(desk), `${name}, ${colorScheme}`).toEqual([])
  }
}

for (const { name, go } of PLACES)
  test(`${name}, light and dark: no serious barrier is found`, async ({ desk }) => {
    await expect(desk.getByRole('application').first()).toBeVisible()
    await go(desk)
    await expectNoFaults(desk, name)
  })

for (const [screen, { go, parts }] of Object.entries(PARTS))
  test(`the parts of ${screen}, light and dark: no serious barrier is found`, async ({ desk }) => {
    test.slow()
    await expect(desk.getByRole('application').first()).toBeVisible()
    await go(desk)
    for (const [part, goToPart] of Object.entries(parts)) {
      await goToPart(desk)
      await expectNoFaults(desk, `${screen}-${part.toLowerCase().replace(' ', '-')}`)
    }
  })

test('every figure, light, dark and in forced colours: no serious barrier is found', async ({ desk }) => {
  test.slow()
  for (const scheme of ['light', 'dark', 'forced colours'] as const) {
    await desk.emulateMedia(
      scheme === 'forced colours'
        ? { colorScheme: 'light', forcedColors: 'active' }
        : { colorScheme: scheme, forcedColors: 'none' },
    )
    for (const figure of FIGURE_KINDS) {
      await desk.getByRole('radio', { name: say(`explore.figure-${figure}`), exact: true }).check()
      const drawing = desk.locator(`.figure-large [data-figure="${figure}"]`)
      await drawing.focus()
      // With a mark active, so that its tooltip is judged too.
      await desk.keyboard.press('Home')
      await look(desk, 'accessibility', `${figure}-${scheme.replace(' ', '-')}`)
      expect(await seriousFaults(desk, '.explore-main'), `${figure}, ${scheme}`).toEqual([])
    }
  }
})

for (const [keys, layer] of [
  ['Control+k', 'palette'],
  ['Control+/', 'shortcuts'],
] as const)
  test(`${layer}, light and dark: no serious barrier is found`, async ({ desk }) => {
    await expect(desk.getByRole('application').first()).toBeVisible()
    await desk.keyboard.press(keys)
    await expect(desk.getByRole('dialog')).toBeVisible()
    await expectNoFaults(desk, layer)
  })

test('the figure is one stop of the keyboard, and speaks its marks', async ({ desk }) => {
  const figure = desk.getByRole('application', { name: /^Requests by outcome/ })
  await figure.focus()
  await desk.keyboard.press('Home')
  await expect(desk.locator('[data-spoken="over-time"]')).toContainText('first half of 2013')
  await desk.keyboard.press('r')
  await expect(desk.getByRole('dialog')).toContainText('2013 H1')
  await desk.keyboard.press('Escape')
  await expect(figure).toBeFocused()
  await desk.keyboard.press('Tab')
  await expect(figure).not.toBeFocused()
})

test('the territories are one stop of the keyboard, and the arrow keys go through them', async ({ desk }) => {
  await desk.getByRole('searchbox', { name: 'Search by name or code' }).focus()
  const [first, second] = [desk.getByRole('checkbox').nth(0), desk.getByRole('checkbox').nth(1)]
  // The button that ticks several stands between them.
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Space')
  await expect(second).toBeFocused()
  await expect(second).toBeChecked()
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: 'Only Germany' })).toBeFocused()
  // The groups and the regions stand between them.
  for (let stops = 0; stops < 3; stops += 1) await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: 'Law enforcement' })).toBeFocused()
  for (let stops = 0; stops < 4; stops += 1) await desk.keyboard.press('Shift+Tab')
  await expect(second).toBeFocused()
  await desk.keyboard.press('End')
  await desk.keyboard.press('ArrowDown')
  await expect(desk.getByRole('checkbox', { name: /^Sierra Leone/ })).toBeFocused()
})
