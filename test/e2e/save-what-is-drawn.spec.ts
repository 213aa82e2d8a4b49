import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { QUICK_FORMATS, type QuickFormat } from '../../data/model/publish-formats.ts'
import { formatViewText } from '../../data/model/view-text.ts'
import type { FigureKind } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { readRecipe } from '../../data/publish/recipe/read-recipe.ts'
import { expect, test } from './desk-test.ts'
import type { ShellInUse, TakenFile } from './shells.ts'

const run = promisify(execFile)
const FEW = 'v1/microsoft/2022H1-2024H2/requests/territories=DE,FR,US'

/** Views of each kind, of few enough numbers that its whole table stands on the screen. */
const VIEWS: Readonly<Record<FigureKind, readonly string[]>> = {
  'over-time': [FEW, `${FEW}/by=territory/shape=lines/scale=log`],
  'territories-ranked': [`${FEW}/figure=territories-ranked`],
  'outcome-mix': [`${FEW}/figure=outcome-mix`],
  map: [`${FEW}/figure=map`],
  'small-multiples': [`${FEW}/figure=small-multiples`, `${FEW}/figure=small-multiples/shape=lines/scale=log`],
  bands: [`${FEW}/figure=bands`],
  slope: [`${FEW}/figure=slope/by=territory/scale=log`],
  'heat-table': [`${FEW}/figure=heat-table/by=territory`],
}
const ALL = Object.entries(VIEWS).flatMap(([kind, views]) => views.map((view) => ({ kind, view })))

async function show(desk: Page, kind: string, view: string): Promise<void> {
  await desk.getByRole('button', { name: 'View as text' }).click()
  const dialog = desk.getByRole('dialog', { name: 'View as text' })
  await dialog.getByRole('textbox').fill(view)
  await dialog.locator('button[type=submit]').click()
  await expect(dialog).toBeHidden()
  await expect(desk.locator(`.figure-large [data-figure="${kind}"] svg`).first()).toBeVisible()
  await expect(desk.locator('.figures[aria-busy=true]')).toHaveCount(0)
}

/** What the screen says that it shows: the view’s text, and the title. */
async function shownOn(desk: Page) {
  await desk.getByRole('button', { name: 'View as text' }).click()
  const dialog = desk.getByRole('dialog', { name: 'View as text' })
  const view = (await dialog.locator('[data-view-text]').textContent()) ?? ''
  await desk.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return { view, title: (await desk.locator('.figure-large h2').textContent()) ?? '' }
}

/** The controls of a window that save the figure. A format that one lacks doesn't compile. */
const WAYS: Readonly<
  Record<
    string,
    (desk: Page, app: ShellInUse, figure: string) => Record<QuickFormat, () => Promise<void>> | null
  >
> = {
  button: (desk, _app, figure) =>
    each((format) =>
      desk
        .getByRole('button', { name: say('screen.save-as', { figure, format: format.toUpperCase() }) })
        .click(),
    ),
  palette: (desk, _app, figure) =>
    each(async (format) => {
      const command = say('screen.save-as', { figure, format: format.toUpperCase() })
      const chosen = desk.locator('.palette [aria-selected=true]')
      await desk.keyboard.press('ControlOrMeta+k')
      await expect(chosen.first()).toBeVisible()
      await desk.keyboard.type(command)
      await expect(chosen).toContainText(command)
      await desk.keyboard.press('Enter')
      await expect(chosen).toHaveCount(0)
    }),
  menu: (_desk, { pressMenu }) => (pressMenu === null ? null : each((format) => pressMenu(`save-${format}`))),
}

function each(press: (format: QuickFormat) => Promise<void>): Record<QuickFormat, () => Promise<void>> {
  const entries = QUICK_FORMATS.map((format) => [format, () => press(format)] as const)
  return Object.fromEntries(entries) as Record<QuickFormat, () => Promise<void>>
}

/** The numbers of the figure's table on the screen, in words. */
async function numbersOnScreen(desk: Page): Promise<readonly string[]> {
  const large = desk.locator('.figure-large')
  await large.getByRole('radio', { name: say('screen.table'), exact: true }).check()
  const table = large.locator('[data-table]')
  await expect(table).toBeVisible()
  const rows = table.locator('tbody tr:not(.spacer-row)')
  await expect(rows).toHaveCount(Number(await table.locator('table').getAttribute('aria-rowcount')) - 1)
  const texts = await rows.locator('[data-number=true]').allTextContents()
  return texts
}

/** The view’s figure as the command line saves it, in each format. */
async function fromCommandLine(view: string): Promise<readonly (readonly [QuickFormat, Buffer])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disclosure-desk-command-'))
  const env = { ...process.env, DISCLOSURE_DESK_HOME: path.join(folder, 'home') }
  const files: [QuickFormat, Buffer][] = []
  for (const format of QUICK_FORMATS) {
    const out = path.join(folder, `figure.${format}`)
    await run(process.execPath, ['build/desk.mjs', 'figure', '--view', view, '--out', out], { env })
    files.push([format, await readFile(out)])
  }
  await rm(folder, { recursive: true, force: true })
  return files
}

function columnsOf(bytes: Buffer) {
  const [head = [], ...rows] = parseCsv(bytes.toString('utf8'))
  return (name: string): readonly string[] => rows.map((row) => row[head.indexOf(name)] ?? '')
}

const powersOfTen = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => /^10*(,000)*$|^100?,000$|^10$/.test(text)))].sort()

test.describe('every control that saves the figure', { tag: '@each-shell' }, () => {
  for (const { kind, view: asked } of ALL)
    test(`gives the publication of what the screen shows: ${kind}, ${asked.slice(FEW.length + 1)}`, async ({
      desk,
      app,
    }) => {
      test.slow()
      const figure = say(`explore.figure-${kind as FigureKind}`)
      await show(desk, kind, asked)
      const { view, title } = await shownOn(desk)
      const drawnTicks = powersOfTen(await desk.locator('.figure-large svg text').allTextContents())
      const saved = new Map<QuickFormat, TakenFile>()
      for (const [way, pressesOf] of Object.entries(WAYS)) {
        const presses = pressesOf(desk, app, figure)
        if (presses === null) continue
        for (const format of QUICK_FORMATS) {
          const file = await app.take(presses[format])
          const before = saved.get(format)
          expect(file.name, way).toMatch(
            new RegExp(`^microsoft-${kind}-[a-z0-9-]+-nature-double-dd-[a-z0-9-]{9}\\.${format}$`),
          )
          if (before === undefined) saved.set(format, file)
          else expect([way, file.name, file.bytes.equals(before.bytes)]).toEqual([way, before.name, true])
        }
      }
      if (app.shell === 'browser')
        for (const [format, bytes] of await fromCommandLine(view))
          expect([format, saved.get(format)?.bytes.equals(bytes)]).toEqual([format, true])
      for (const [format, { bytes }] of saved) {
        if (format === 'csv') continue
        expect(formatViewText(readRecipe(bytes, format).recipe.publication.query)).toBe(view)
        expect(bytes.toString('utf8').replaceAll('&amp;', '&')).toContain(title)
      }
      const csv = columnsOf(saved.get('csv')?.bytes ?? Buffer.alloc(0))
      expect(new Set(csv('title'))).toEqual(new Set([title]))
      // A slope has numbers at its marks in place of an axis.
      if (view.includes('scale=log') && kind !== 'slope') {
        const svg = saved.get('svg')?.bytes.toString('utf8') ?? ''
        const inFile = powersOfTen(
          [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text),
        )
        expect(drawnTicks.length).toBeGreaterThan(1)
        expect(inFile).toEqual(drawnTicks)
      }
      expect([...csv('text')].sort()).toEqual([...(await numbersOnScreen(desk))].sort())
    })
})
